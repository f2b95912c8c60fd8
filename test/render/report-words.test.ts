import { describe, expect, it } from 'vitest';
import type { FigureRow, Report } from '../../src/core/insight/report.ts';
import {
  aReport,
  counts,
  hidden,
  inQuarter,
  ofDepartment,
  printed,
  value,
  whole,
  type Look,
} from './report-by-hand.ts';

/** Without the spaces that keep a number with its word. */
async function said(rows: readonly FigureRow[], report: Partial<Report> = {}, look: Look = {}): Promise<string> {
  return (await printed(aReport(rows, report), { width: 200, ...look })).replaceAll('\u00A0', ' ');
}

const held = counts('status', 30, { held: 30 });

describe('coverage', () => {
  it.each([
    ['sv', { held: 12 }, '12 av 12 samtal är genomförda.\n'],
    ['sv', { held: 1, planned: 1 }, '1 av 2 samtal är genomfört och 1 är planerat.'],
    [
      'sv',
      { held: 7, 'not-held': 4, unfinished: 1 },
      '7 av 12 samtal är genomförda, 4 blev inte av och 1 är inte klart.',
    ],
    ['en', { held: 1 }, '1 of 1 interview was held.'],
    ['en', { held: 7, unfinished: 2, planned: 3 }, '7 of 12 interviews were held, 2 are unfinished and 3 are planned.'],
    ['en', { held: 11_000, planned: 1000 }, '11,000 of 12,000 interviews were held and 1,000 are planned.'],
  ] as const)('in %s says %j without the parts that are nothing', async (language, of, sentence) => {
    const known = Object.values(of).reduce((sum, count) => sum + count, 0);
    expect(await said(counts('status', known, of), {}, { language })).toContain(sentence);
  });

  it('says of how many the reason is unknown, unless it is known of all', async () => {
    const unknown = (count: number) => [...held, ...counts('reason', 24, { unknown: count })];
    expect(await said(unknown(3))).toContain('Orsaken är okänd för 3 av de 24 som frågan gäller.');
    expect(await said(unknown(0))).not.toContain('okänd');
  });

  it('names in one sentence what a few were asked in other words', async () => {
    const few = (code: string): FigureRow => ({ ...hidden('not-pooled', whole, code), section: 'coverage' });
    const text = await said([...held, few('manager'), few('pay'), few('team')]);
    expect(text).toContain(
      'Några samtal frågade med andra ord om ”närmaste chef”, ”lön och villkor” och ”kollegor och samarbete” och räknas inte med där.',
    );
  });

  it.each([
    ['sv', {}, 'Det finns inga samtal än. Börja ett med: exit-talk start'],
    ['en', { only: { role: 'IT' } }, 'There are no such interviews. Try a longer period or fewer filters.'],
  ] as const)('in %s says what to do when there is nothing in %j', async (language, scope, sentence) => {
    expect(await said([], { held: 0, missing: 5, ...scope }, { language })).toContain(sentence);
  });

  it.each([
    ['sv', {}, 'urskilja: 4 till behövs.'],
    ['sv', { period: { written: '2026' } }, '4 till behövs. Prova en längre period eller färre filter.'],
    ['en', {}, '4 more are needed.'],
  ] as const)(
    'in %s says how many are missing to the floor, and nothing else, %#',
    async (language, scope, sentence) => {
      const text = await said(counts('status', 1, { held: 1 }), { held: 1, missing: 4, ...scope }, { language });
      expect(text).toContain(sentence);
      expect(text).not.toMatch(/eNPS|Teman|Themes|Mer:|More:/u);
    },
  );
});

describe('the title', () => {
  it.each([
    ['2026', '2026', '2026'],
    ['2026-q1', 'första kvartalet 2026', 'first quarter of 2026'],
    ['2026-03', 'mars 2026', 'March 2026'],
    ['2026-03-05', '5 mars 2026', '5 March 2026'],
    ['2025-q3..2026', 'kv 3 2025 – 2026', 'Q3 2025 – 2026'],
    ['2025..', 'från 2025', 'from 2025'],
    ['..2026-06', 'till och med juni 2026', 'through June 2026'],
  ])('says %s as %s and %s', async (written, sv, en) => {
    const period = { written };
    expect(await said(held, { period })).toContain(`Exitsamtal · ${sv} · konfidentiellt`);
    expect(await said(held, { period }, { language: 'en' })).toContain(`Exit interviews · ${en} · confidential`);
  });

  it('says from which quarter to which when no period was asked for', async () => {
    expect(await said(held, { quarters: { first: '2024-q1', last: '2026-q4' } })).toContain(
      'Exitsamtal · kv 1 2024 – kv 4 2026 ·',
    );
    expect(await said(held, { quarters: { first: '2026-q1', last: '2026-q1' } })).toContain('Exitsamtal · kv 1 2026 ·');
  });

  it('names the filters as people do', async () => {
    const only = { department: 'Lager', tenure: 'under-1', separation: 'resign' };
    expect(await said(held, { only })).toContain(
      'avdelning: Lager · anställningstid: under 1 år · anställningens slut: Sa upp sig själv',
    );
  });
});

describe('a share', () => {
  const preventable = (n: number, of: Readonly<Record<string, number>>, look: Look = {}): Promise<string> =>
    said([...held, ...counts('preventable', n, of)], {}, look);

  it('is said in words when fewer than 20 answered, and its base once', async () => {
    expect(await preventable(19, { yes: 6, no: 13 })).toContain('enligt dem: ja 6 av 19, nej 13.');
    expect(await preventable(20, { yes: 6, no: 14 })).toContain('enligt dem: ja 30 %, nej 70 % (20 svar).');
    expect(await preventable(20, { yes: 6, no: 14 }, { language: 'en' })).toContain('yes 30%, no 70% (20 answers).');
  });

  it('is never rounded to nobody, or to all', async () => {
    expect(await preventable(1000, { yes: 2, no: 998 })).toContain('ja <1 %, nej >99 %');
    expect(await preventable(1000, { yes: 0, no: 1000 })).toContain('ja 0 %, nej 100 %');
  });

  it('has its interval when that is asked for', async () => {
    expect(await preventable(100, { yes: 41 }, { intervals: true })).toContain('ja 41 % (32–51) (100 svar)');
    expect(await preventable(9, { yes: 6 }, { intervals: true })).toContain('ja 6 av 9 (35–88 %).');
  });
});

describe('a measure', () => {
  it('under the floor says that, and one that nobody answered says so', async () => {
    const few = await said([...held, hidden('reasons'), hidden('enps'), hidden('would-return')]);
    expect(few).toContain('Varför de slutar: för få svar (färre än 5).');
    expect(few).toContain('eNPS: för få svar (färre än 5).');
    expect(few).toContain('Skulle återvända: för få svar (färre än 5).');
    const none = await said(held);
    for (const measure of ['Varför de slutar', 'eNPS', 'Skulle återvända'])
      expect(none).toContain(`${measure}: inga svar.`);
  });

  it('that everybody refused says how many were asked', async () => {
    expect(await said([...held, ...counts('enps', 6, { refused: 5, 'dont-know': 1 })])).toContain(
      'eNPS: inga svar; av 6 tillfrågade ville 5 inte svara och 1 visste inte.',
    );
    expect(await said([...held, ...counts('reasons', 6, { 'dont-know': 6 })])).toContain(
      'Varför de slutar: inga svar; av 6 tillfrågade visste 6 inte.',
    );
  });

  it('of what weighed most says when it has too few answers', async () => {
    const rows = [...held, ...counts('reasons', 30, { 'load.volume': 12 }), hidden('primary-reason')];
    expect(await said(rows)).toContain('Tyngst: för få svar (färre än 5).');
  });

  it('that nobody said yes to is nobody, not nothing', async () => {
    const rows = [...held, ...counts('would-return', 30, { no: 30 })];
    expect(await said(rows)).toMatch(/^Skulle återvända +0 % +30 svar$/mu);
  });

  it('that is sensitive is one line, last, however many named it', async () => {
    const rows = counts('reasons', 30, { sensitive: 9, 'load.volume': 5, 'pay.level': 7 });
    const lines = (await said([...held, ...rows])).split('\n');
    const at = lines.findIndex((line) => line.startsWith('Varför de slutar'));
    expect(lines.slice(at + 1, at + 4).map((line) => line.slice(0, 9))).toEqual([
      'För låg l',
      'För mycke',
      'Känsligt ',
    ]);
  });
});

describe('themes', () => {
  it('have no column for being raised when nothing is tagged', async () => {
    expect(await said([...held, value('score', 'team', 30, [4, 0.2])])).toMatch(
      /^Teman \S+ lägst först +medel +svar$/mu,
    );
  });

  it('that were raised stand alone when nothing was scaled', async () => {
    const text = await said([...held, ...counts('raised', 30, { team: 3, pay: 12 })]);
    expect(text).toMatch(/lägst först +tas upp \(30\)\nLön och villkor +40 %\nKollegor och samarbete +10 %$/mu);
  });

  it('with too few answers come last and only in full, without a mean', async () => {
    const rows = [...held, hidden('score', whole, 'pay'), value('score', 'team', 30, [4, 0.2])];
    expect(await said(rows)).not.toContain('Lön');
    expect(await said(rows, {}, { full: true })).toMatch(/^Kollegor.*\nLön och villkor +– +–$/mu);
  });
});

describe('over the quarters', () => {
  const quarters = { first: '2025-q3', last: '2026-q2' };
  const rows = [
    ...held,
    value('enps', '', 30, [-10, 9]),
    value('enps', '', 6, [100, 0], inQuarter('2025-q3')),
    value('enps', '', 6, [-100, 0], inQuarter('2026-q1')),
    hidden('enps', inQuarter('2026-q2')),
  ];

  it('a gap is a quarter without a figure, and a dot one that is hidden', async () => {
    expect(await said(rows, { quarters })).toMatch(/^eNPS +−10 +30 svar {2}█ ▁· {2}från kv 3 2025$/mu);
  });

  it('are read aloud in words', async () => {
    expect(await said(rows, { quarters }, { plain: true })).toContain(
      'kv 3 2025: 100 (6 svar); kv 4 2025: inga svar; kv 1 2026: −100 (6 svar); kv 2 2026: visas inte.',
    );
  });

  it('show the last three years', async () => {
    const text = await said(rows, { quarters: { first: '2020-q1', last: '2026-q2' } });
    expect(text).toContain('från kv 3 2023');
  });
});

describe('groups side by side', () => {
  const by = (rows: readonly FigureRow[], look: Look = {}, report: Partial<Report> = {}): Promise<string> =>
    said([...held, ...rows], { by: 'department', ...report }, look);
  const lager = [
    ...counts('status', 12, { held: 10 }, ofDepartment('Lager')),
    value('enps', '', 9, [-11.4, 30], ofDepartment('Lager')),
  ];

  it('name those that are hidden in one sentence, whatever made them hidden', async () => {
    const rows = [...lager, hidden('status', ofDepartment('HR')), hidden('status', ofDepartment(''))];
    expect(await by(rows)).toContain('Visas inte, så att ingen grupp under 5 går att räkna fram: HR, (inte angivet)\n');
    expect(await by(rows, { language: 'en' })).toContain(
      'Not shown, so that no group under 5 can be worked out: HR, (not stated)\n',
    );
    expect(await by(lager)).not.toContain('Visas inte');
  });

  it('have a dash where a group has nothing to show, and say what it means', async () => {
    const rows = [
      ...lager,
      ...counts('would-return', 30, { yes: 12, no: 18 }),
      hidden('would-return', ofDepartment('Lager')),
    ];
    expect(await by(rows)).toMatch(/^Lager +10 +−11 +9 +–$/mu);
    expect(await by(rows)).toContain('– visas inte (för få svar, eller så skulle en annan');
  });

  it('have no column for what nobody was asked', async () => {
    const some = [
      ...counts('status', 10, { held: 10 }, ofDepartment('Lager')),
      ...counts('would-return', 30, { yes: 12 }),
    ];
    expect(await by(some)).toMatch(/^Per avdelning +samtal +återvända +svar$/mu);
  });

  it('have all together last', async () => {
    expect(await by([...lager, value('enps', '', 28, [4, 9])])).toMatch(/^Lager.*\nAlla +30 +4 +28$/mu);
  });

  it('are called what people call them', async () => {
    const of = (groupBy: 'tenure' | 'separation' | 'mode', group: string) =>
      counts('status', 9, { held: 9 }, { groupBy, group });
    expect(await by(of('tenure', 'over-10'), {}, { by: 'tenure' })).toMatch(/^10 år eller mer +9/mu);
    expect(await by(of('separation', 'resign'), {}, { by: 'separation' })).toMatch(/^Sa upp sig själv +9/mu);
    expect(await by(of('mode', 'phone'), { language: 'en' }, { by: 'mode' })).toMatch(/^Phone +9/mu);
  });
});

describe('text that people wrote', () => {
  const department = 'R&D | *<b>x</b>* [a](http://b.c)\u202E `$x$`\n# y';
  const rows = [...held, ...counts('status', 9, { held: 9 }, ofDepartment(department))];

  it('is text in Markdown too', async () => {
    const document = await said(rows, { by: 'department' }, { format: 'md' });
    expect(document).toContain(String.raw`| R\&D \| \*\<b\>x\</b\>\* \[a\](http\://b.c)\<U+202E\> \`\$x\$\` \# y`);
    expect(document).not.toContain('\u202E');
  });

  it('obeys nothing on a screen', async () => {
    const hides = hidden('status', ofDepartment('a\u001B[2Jb\nAlla 9'));
    expect(await said([...held, hides], { by: 'department' })).toContain('räkna fram: a [2Jb Alla 9\n');
  });
});

it('draws nothing when it is to be read aloud', async () => {
  const rows = [...held, ...counts('reasons', 30, { 'load.volume': 12 }), value('score', 'team', 30, [4, 0.2])];
  expect(await said(rows, {}, { plain: true, full: true })).not.toMatch(/[▁-▏]|\S {2}/u);
});
