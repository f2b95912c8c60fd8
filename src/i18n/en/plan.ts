import type { PlanProblem } from '../../core/plan/problem.ts';
import type { LeaverFault } from '../../core/plan/leavers.ts';
import { listed } from '../listed.ts';
import type { ProblemSentences } from './problems.ts';

export const planProblems: Pick<ProblemSentences, PlanProblem['code']> = {
  'time-skipped': ({ at, zone }) =>
    `There is no ${at} in ${zone}: that night the clocks go forward past it. Choose a time an hour later.`,
  'time-passed': ({ at }) => `${at} has already been. Choose a time that is still to come.`,
  'not-to-plan': ({ id, status }) =>
    `Interview ${id} cannot be planned any more (${status}). Read it with exit-talk show ${id}.`,
  'no-name-column': ({ file, columns }) =>
    `${file} has no column of names. It has: ${listed(columns)}. Call one of them “name” in the first row.`,
  'leavers-unfit': ({ file, rows }) =>
    `${file}: ${rows === 1 ? 'one row does' : `${rows} rows do`} not fit. Nothing was planned. Correct the file and try again.`,
};

const times = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const inDoubt = (count: number): string => (count === 0 ? '' : `, ${count} in doubt`);

const otherDay = ([here, there]: readonly (string | undefined)[]): string =>
  here === undefined || there === undefined || here === there ? '' : `, but the last day ${there} and not ${here}`;

/** A talk that is to be: asking, saying, and what cannot be. */
export const plan = {
  flags: {
    interview: 'the id of an interview that is planned, to change or move it (its first four characters will do)',
    name: 'who is leaving',
    department: 'their department',
    role: 'their role',
    manager: 'their manager',
    startedOn: 'their first day',
    lastDay: 'the last day of the employment',
    lastWorkingDay: 'the last day at work, when it is another',
    separation: 'how the employment ends',
    at: 'when it is to be: "2027-03-26 09:00"',
    zone: 'by the clock of which time zone, such as Europe/Stockholm; else that of this computer',
    place: 'the room, or the link',
    mode: 'how they meet; without it, the leaver is asked which they prefer',
    interviewer: 'who holds it',
    others: 'somebody more from the employer',
    despite: 'why it is held so, though the guidance says otherwise',
    contribution: 'what the leaver has contributed, to be said at the end',
    template: 'the template to hold it by; else standard',
    to: 'the address of the leaver, for the e-mail',
    output: 'the folder for the invitation; else the one you are in',
    from: "HR's monthly list of leavers: a table in CSV or XLSX",
    cancel: 'call it off',
    notHeld: 'it never took place, and why',
  },
  title: 'Plan an interview',
  asks: {
    department: 'Which department?',
    role: 'Which role?',
    manager: 'Who is their manager?',
    startedOn: 'First day of the employment?',
    lastDay: 'Last day of the employment?',
    lastWorkingDay: 'Last day at work, if it is another?',
    at: 'When is it to be?',
    mode: 'How do you meet?',
    place: 'Where? A room, or a link.',
    interviewer: 'Who holds it?',
    template: 'By which template?',
    contribution: (name: string): string =>
      `What has ${name} contributed? Whoever holds it is reminded at the end, to say thank you.`,
  },
  leaverChooses: 'The leaver chooses',
  before: 'A week or two before the last day at work is best. The proposal can be changed.',
  gone: 'The last day at work has been. That is fine: propose a phone call, at a time that suits the leaver.',
  badTime: 'Write a day and a time: 2027-03-26 09:00',
  why: 'Why hold it like this all the same?',
  soon: 'It is less than a week until then. The leaver should have time to think.',
  planned: (id: string, when: string): string => `${id} is planned: ${when}.`,
  entered: (id: string): string => `${id} is entered.`,
  changed: (id: string): string => `${id} is changed.`,
  noZone: 'The time zone of this computer is not known: the time is in UTC. Give another with --zone Europe/Stockholm',
  twice:
    'That night the clocks go back, so this time comes twice. The first of the two is meant: say so to the leaver, or choose another time.',
  still: (status: string): string => `Its status is still: ${status}.`,
  noTime: (id: string): string => `${id} has no time yet. Give it one with: exit-talk plan ${id}`,
  written: (folder: string, names: readonly string[]): string =>
    `The invitation is in ${folder}: ${names.join(', ')}. Read it through before you send it.`,
  sendAnew: 'The leaver has an older invitation: send this one instead.',
  cancelled: (id: string): string => `${id} is called off.`,
  notHeld: (id: string, why: string): string => `${id} did not take place: ${why}. It counts in the coverage.`,
  takeOut: (file: string): string => `${file} takes it out of the calendars it was put in. Send it to the leaver.`,
  calledOff: (id: string): string => `If it takes place after all: exit-talk plan ${id} --at "2027-03-26 09:00"`,
  kept: (id: string): string => `What was entered is kept. Go on with: exit-talk plan ${id}`,
  list: {
    row: (file: string, number: number, sentence: string): string => `${file}:${number}: ${sentence}`,
    more: (count: number): string => `and ${times(count, 'more row', 'more rows')}`,
    done: (fresh: number, known: number, doubtful: number): string =>
      `${times(fresh, 'interview', 'interviews')} planned, ${known} known already${inDoubt(doubtful)}.`,
    would: (fresh: number, known: number, doubtful: number): string =>
      `${times(fresh, 'interview', 'interviews')} would be planned, ${known} known already${inDoubt(doubtful)}. Nothing was written.`,
    like: (id: string, differs: readonly (string | undefined)[], option: string): string =>
      `${id} is with somebody of the same name${otherDay(differs)}, so this row was not added. If it is the same person: exit-talk plan ${id} ${option}. If not, enter them with: exit-talk plan`,
    likeRow: (number: number, differs: readonly (string | undefined)[]): string =>
      `row ${number} has the same name${otherDay(differs)}, so this row was not added. If it is another person, write the first day of both.`,
    unused: (columns: readonly string[]): string => `Not used: ${columns.join(', ')}`,
    next: 'Give each a time with exit-talk plan and its id: exit-talk list --status planned',
  },
  faults: {
    'no-name': () => 'no name. Write who is leaving.',
    'no-day': () =>
      'no day. Write the last day, or the first one: without either, nobody can tell whether they were listed before.',
    'bad-day': ({ column, found }) => `${column}: “${found}” is no day. Write it as 2027-03-31.`,
    'days-turned': ({ first, last }) =>
      `the last day (${last}) comes before the first (${first}). Correct one of them.`,
    'bad-separation': ({ column, found }) =>
      `${column}: “${found}” is not known. Write resign, fixed-end, retire, redundant, dismiss, transfer, mutual or probation-end.`,
  } as LeaverFaultSentences,
  /** In the report: why those that did not take place did not. */
  coverage: {
    unknown: 'Reason not stated',
    part: (count: string, label: string): string => `${label} ${count}`,
    why: (parts: readonly string[], more: boolean): string =>
      `Why they did not take place: ${parts.join(', ')}${more ? '; the rest are too few to be shown' : ''}.`,
  },
  shown: {
    at: 'planned for',
    place: 'where',
    lastWorkingDay: 'last day at work',
    invitedOn: 'invitation written',
    notHeldWhy: 'did not take place',
  },
};

type LeaverFaultSentences = {
  readonly [C in LeaverFault['code']]: (fault: Extract<LeaverFault, { code: C }>) => string;
};

export type PlanWords = typeof plan;
