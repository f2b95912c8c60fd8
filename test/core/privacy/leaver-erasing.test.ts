import { describe, expect, it } from 'vitest';
import type { Interview } from '../../../src/core/interview/interview.ts';
import { holdsBack, planErasing, type Traces } from '../../../src/core/privacy/leaver-erasing.ts';
import type { LogEntry, Person } from '../../../src/core/upkeep.ts';
import { aLine, anAnswer, anInterview, aQuestion, aSection } from '../../support/builders.ts';
import { aDisclosure } from '../../support/disclosing.ts';

const person: Person = { id: 'alva00000000', name: 'Alva Lind', interviewIds: ['first0000000', 'second000000'] };
const section = aSection({ id: 's', questions: [aQuestion({ id: 'why' }), aQuestion({ id: 'enps', type: 'enps' })] });

const first = anInterview(
  [section],
  [
    anAnswer({
      questionId: 'why',
      state: 'answered',
      lines: [aLine({ text: 'a' }), aLine({ text: 'b', change: 'c' })],
      drafts: [{ seq: 9, text: 'half' }],
    }),
    anAnswer({ questionId: 'enps', value: 6 }),
    anAnswer({ questionId: 'reasons', marks: ['pay'] }),
  ],
  { id: 'first0000000', createdAt: '2026-03-01T07:00:00.000Z', facts: { heldOn: '2026-03-01' } },
);
const second = anInterview([section], [], {
  id: 'second000000',
  createdAt: '2026-02-01T07:00:00.000Z',
  disclosures: [aDisclosure({ receivedAt: '2026-02-02T07:00:00.000Z', receivedBy: 'Eva' })],
});

const entry = (more: Partial<LogEntry>): LogEntry => ({
  at: '2026-04-01T07:00:00.000Z',
  who: 'karin',
  what: 'show',
  why: 'request',
  ...more,
});

const planned = (traces: Partial<Traces> = {}) =>
  planErasing(person, { interviews: [first, second], log: [], backups: [], ...traces }, 'sv');

describe('the plan to erase one person', () => {
  it('has the ids of all interviews with them, and no name', () => {
    expect(planned().plan).toEqual({ interviews: ['first0000000', 'second000000'] });
  });

  it('counts what goes: answers and lines, what nobody entered, what somebody has received', () => {
    expect(planned()).toMatchObject({ answers: 2, lines: 2, unentered: 3, disclosures: 1, days: ['2026-03-01'] });
  });

  it('lists the backups made since the first of them was entered, and no older one', () => {
    const backup = (madeAt: string) => ({ file: `${madeAt}.db`, madeAt, reason: 'asked' }) as const;
    const since = backup('2026-02-01T07:00:00.000Z');
    expect(planned({ backups: [since, backup('2026-01-31T07:00:00.000Z')] }).backups).toEqual([since]);
  });

  it('lists the copies out of reach in the order they were made: of this person, and of everybody since then', () => {
    const own = entry({ about: 'second000000', file: '/home/alva.html', at: '2026-05-01T07:00:00.000Z' });
    const ofLeaver = entry({ about: 'alva00000000', file: '/home/all.json', what: 'leaver-export' });
    const all = entry({ what: 'export', file: '/home/out', at: '2026-02-02T07:00:00.000Z' });
    const others = [
      entry({ about: 'other0000000', file: '/home/other.html' }),
      entry({ about: 'first0000000' }),
      entry({ what: 'export', file: '/home/before', at: '2026-01-31T07:00:00.000Z' }),
      entry({ what: 'report', file: '/home/figures.csv' }),
    ];
    const { copies, logFiles } = planned({ log: [own, ofLeaver, all, ...others] });
    expect({ copies, logFiles }).toEqual({ copies: [all, ofLeaver, own], logFiles: 2 });
  });

  it('names the templates that name the person, in the language of who reads it', () => {
    const { template } = first.copy;
    const titled = { ...template, title: { sv: 'Samtal', en: 'Talk' }, purpose: 'Why Alva Lind leaves' };
    const naming: Interview = { ...first, copy: { ...first.copy, template: titled } };
    expect(planned().templates).toEqual([]);
    expect(planned({ interviews: [naming, second] }).templates).toEqual(['Samtal']);
  });
});

describe('what holds it back', () => {
  const open: Interview = { ...second, disclosures: [...second.disclosures, aDisclosure({ id: 'open00000000' })] };

  it('is nothing once everything serious has been received', () => {
    expect(holdsBack(person, [first, second])).toBe(undefined);
  });

  it('is something serious that nobody has received, in any of the interviews', () => {
    expect(holdsBack(person, [first, open])).toEqual({ kind: 'disclosure', id: 'open00000000' });
  });

  it('is a hold before that, with its reference', () => {
    const hold = { reference: 'Ärende 7', since: '2026-08-01' };
    expect(holdsBack({ ...person, hold }, [first, open])).toEqual({ kind: 'reference', ...hold });
  });
});
