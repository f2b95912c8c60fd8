import { describe, expect, it } from 'vitest';
import type { Row } from '../../../src/core/export/row.ts';
import { talkGroupings, type TalkGrouping } from '../../../src/core/insight/breakdown.ts';
import { reportOf } from '../../../src/core/insight/build.ts';
import { reportRows } from '../../../src/core/insight/rows.ts';
import type { TalkCount } from '../../../src/core/insight/tally.ts';
import { numbersFrom } from '../../support/random.ts';
import { attackerOf } from './attacker.ts';
import { aTalk, countedOf, given, isHeld, type Talk } from './count-by-hand.ts';

const judgements = ['yes', 'partly', 'no'];
const seeds = Array.from({ length: 400 }, (_, at) => at);

/** Up to 60 talks, of which the leaver, the interviewer and HR judge more or less; alike more or less often. */
function judgedTalks(seed: number): readonly Talk[] {
  const random = numbersFrom(seed);
  const [leaver, others, alike] = [0.5 + random() / 2, 0.6 + random() * 0.4, random()];
  return Array.from({ length: Math.floor(random() * 61) }, () => {
    const one = (): string => judgements[Math.floor(random() * 3)] ?? '';
    const said = one();
    const beside = (share: number): readonly string[] => (random() < share ? [random() < alike ? said : one()] : []);
    return aTalk({
      answers: {
        preventable: random() < leaver ? [said] : ['refused'],
        'preventable-interviewer': beside(others),
        'preventable-hr': beside(others),
      },
    });
  });
}

const rowsOf = (talks: readonly Talk[]): readonly Row[] =>
  reportRows(reportOf(countedOf(talks), { only: {}, floor: 5 }));

describe('how far two views agree', () => {
  it('is shown for ten interviews or more, and never beside one to four leavers the other has not judged', () => {
    const shown = seeds.flatMap((seed) => {
      const talks = judgedTalks(seed);
      const answered = talks.filter((talk) => given(talk, 'preventable').length > 0).length;
      return rowsOf(talks)
        .filter(({ measure, hidden }) => measure === 'agreement' && hidden !== 'true')
        .map(({ code, n }) => ({ n: Number(n), left: code === 'interviewer-hr' ? 0 : answered - Number(n) }));
    });
    expect(shown.length).toBeGreaterThan(200);
    expect(shown.filter(({ n, left }) => n < 10 || (left > 0 && left < 5))).toEqual([]);
  });

  it('says nothing of any group or quarter', () => {
    const rows = seeds.slice(0, 100).flatMap((seed) => rowsOf(judgedTalks(seed)));
    const placed = rows.filter(
      (row) => row['measure'] === 'agreement' && (row['group_by'] !== 'all' || row['period'] !== 'all'),
    );
    expect(placed).toEqual([]);
  });
});

const groups: Readonly<Record<TalkGrouping, readonly string[]>> = {
  mode: ['in-person', 'video', 'phone', ''],
  template: ['standard', 'short', 'own'],
  'own-manager': ['yes', 'no', ''],
};
type Held = Readonly<Record<TalkGrouping, string>> & {
  readonly measures: readonly TalkCount['measure'][];
  readonly told: boolean;
};

/** Up to 50 talks, unevenly held one way or another; the template `own` asks for no reason. */
function heldTalks(seed: number): readonly Held[] {
  const random = numbersFrom(seed);
  const skew = 1 + random() * 3;
  const one = (by: TalkGrouping): string => groups[by][Math.floor(random() ** skew * groups[by].length)] ?? '';
  return Array.from({ length: Math.floor(random() * 51) }, () => {
    const template = one('template');
    const some = (['minutes', 'refused', 'lines', 'enps'] as const).filter(() => random() < 0.85);
    const asked = template === 'own' ? [] : (['reason'] as const);
    return {
      mode: one('mode'),
      template,
      'own-manager': one('own-manager'),
      measures: ['held', ...some, ...asked],
      told: random() < 0.8,
    };
  });
}

/** As the store counts: those alike are one. */
function countsOf(held: readonly Held[]): readonly TalkCount[] {
  const each = talkGroupings.flatMap((by) =>
    held.flatMap((talk) =>
      talk.measures.map((measure): TalkCount => {
        const value = measure === 'reason' ? Number(talk.told) : 1;
        return { by, group: talk[by], measure, value, of: 4, n: 1 };
      }),
    ),
  );
  const alike = Map.groupBy(each, ({ by, group, measure, value }) => `${by} ${group} ${measure} ${value}`);
  return [...alike.values()].flatMap((own) => own.slice(0, 1).map((one) => ({ ...one, n: own.length })));
}

function talkRowsOf(held: readonly Held[], floor = 5): readonly Row[] {
  const asked = held.filter(({ measures }) => measures.includes('reason'));
  const talks = held.map(() => aTalk()).filter(isHeld);
  const why = { asked: asked.length, unknown: asked.filter(({ told }) => !told).length };
  return reportRows(reportOf({ ...countedOf(talks), why, talks: countsOf(held) }, { only: {}, floor }));
}

const subsetsOf = (list: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: 2 ** list.length - 1 }, (_, at) => list.filter((_name, bit) => ((at + 1) >> bit) % 2 === 1));

/** One of them across, another down: whoever calculates has both margins at once, and the whole. */
function leaksOf(
  held: readonly Held[],
  rows: readonly Row[],
  across: TalkGrouping,
  down: TalkGrouping,
): readonly string[] {
  return (['held', 'minutes', 'refused', 'reason', 'lines', 'enps'] as const).flatMap((measure) => {
    const own = rows.flatMap((row): readonly Row[] => {
      if (row['measure'] !== `talk-${measure}`) return [];
      if (row['group_by'] === 'all' || row['group_by'] === across) return [row];
      return row['group_by'] === down
        ? [{ ...row, group_by: 'all', group: '', period: `down ${String(row['group'])}` }]
        : [];
    });
    const places = { groups: groups[across], quarters: groups[down].map((name) => `down ${name}`) };
    const attacker = attackerOf(own, `talk-${measure}`, '', places);
    const counted = held.filter(({ measures }) => measures.includes(measure));
    return [
      ...subsetsOf(groups[across]).map((names) => ({
        n: counted.filter((talk) => names.includes(talk[across])).length,
        has: (group: string) => names.includes(group),
        name: `${measure} ${names.join('+')}`,
      })),
      ...subsetsOf(groups[down]).map((names) => ({
        n: counted.filter((talk) => names.includes(talk[down])).length,
        has: (_: string, place: string) => names.includes(place.slice('down '.length)),
        name: `${measure} ${names.join('+')}`,
      })),
    ]
      .filter(({ n }) => n > 0 && n < 5 && held.length >= 5)
      .filter(({ has }) => attacker.knows(has))
      .map(({ name, n }) => `${name}: ${n}`);
  });
}

const leaksIn = (held: readonly Held[], rows: readonly Row[]): readonly string[] => [
  ...leaksOf(held, rows, 'mode', 'template'),
  ...leaksOf(held, rows, 'mode', 'own-manager'),
  ...leaksOf(held, rows, 'own-manager', 'template'),
];

describe('from what is said of the talks themselves', () => {
  it('no group of one to four can be calculated', () => {
    const leaks = seeds.flatMap((seed) => {
      const held = heldTalks(seed);
      return leaksIn(held, talkRowsOf(held)).map((leak) => `${seed}: ${leak}`);
    });
    expect(leaks).toEqual([]);
  });

  it('one could, if only what is small itself were hidden', () => {
    const broken = seeds.slice(0, 100).filter((seed) => {
      const held = heldTalks(seed);
      const rows = talkRowsOf(held, 1).map((row) => {
        const size = Number(row[row['measure'] === 'talk-held' ? 'count' : 'n']);
        return size < 5 ? { ...row, hidden: 'true' } : row;
      });
      return leaksIn(held, rows).length > 0;
    });
    expect(broken.length).toBeGreaterThan(40);
  });

  it('nor by way of who was asked for a reason, which a template decides', () => {
    const told = seeds.flatMap((seed) => {
      const held = heldTalks(seed);
      const rows = talkRowsOf(held);
      const hidesTemplates = groups.template.some((name) => {
        const n = held.filter(({ template }) => template === name).length;
        return n > 0 && n < 5;
      });
      const asked = rows.filter(
        (row) => (row['measure'] === 'reason' || row['measure'] === 'talk-reason') && row['hidden'] !== 'true',
      );
      return hidesTemplates ? asked : [];
    });
    expect(told).toEqual([]);
  });

  it('the share who gave a reason is hidden where the reasons would be', () => {
    const few = seeds.flatMap((seed) => {
      const rows = talkRowsOf(heldTalks(seed));
      return rows.filter(
        ({ measure, group_by: by, hidden, count }) =>
          measure === 'talk-reason' && by !== 'all' && hidden !== 'true' && Number(count) > 0 && Number(count) < 5,
      );
    });
    expect(few).toEqual([]);
  });

  it('beside groups that were asked for, what leavers say is not told by how talks were held', () => {
    const measures = ['held', 'minutes', 'refused', 'reason', 'lines', 'enps'] as const;
    const modes = Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? 'video' : 'phone'));
    const held = modes.map((mode): Held => ({ mode, template: 'standard', 'own-manager': 'no', measures, told: true }));
    const talks = held.map((_, at) => aTalk({ group: at % 2 === 0 ? 'Lager' : 'IT' }));
    const told = (by?: 'department'): ReadonlySet<string> => {
      const counted = { ...countedOf(talks, 'department'), talks: countsOf(held) };
      const { rows } = reportOf(counted, { only: {}, floor: 5, ...(by && { by }) });
      return new Set(
        rows.flatMap(({ section, measure }) => (section === 'talk' ? [measure.slice('talk-'.length)] : [])),
      );
    };
    expect(told()).toEqual(new Set(measures));
    expect(told('department')).toEqual(new Set(['held', 'minutes', 'refused', 'lines']));
  });

  it('every group that is shown stands for five or more', () => {
    const small = seeds.flatMap((seed) =>
      talkRowsOf(heldTalks(seed)).filter(
        ({ section, measure, hidden, n, count }) =>
          section === 'talk' && hidden !== 'true' && Number(measure === 'talk-held' ? count : n) < 5,
      ),
    );
    expect(small).toEqual([]);
  });
});
