import { codes } from '../codes.ts';
import type { ProblemSentences } from './problems.ts';
import type { Decision } from '../../core/follow-up/action.ts';
import type { MoreIn } from './patterns.ts';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const said = (decision: Decision): string => codes.decision[decision].en;

/** What HR decides because of interviews, and what comes of it. */
export const actions = {
  flags: {
    id: 'the id of an action (its first four characters will do)',
    decided: 'what is decided',
    title: 'what is to be done',
    risk: 'what may happen if nothing is done',
    theme: 'what it is about: a theme of the codebook',
    only: {
      department: 'the department it is about',
      manager: 'the manager it is about',
      role: 'the role it is about',
    },
    owner: 'who sees to it',
    due: 'when it is to be done; of what is watched, when to look again',
    interview: 'the ids of interviews it goes back to',
    workEnvironment: 'it belongs to the work environment and into the plan the law asks for',
    noWorkEnvironment: 'it does not',
    why: 'why it is decided so',
    checkedOn: 'when somebody saw whether it helped',
    what: 'what was done',
    on: 'the day it was done; else today',
    dropWhy: 'why nothing comes of it',
    all: 'also what is done, dropped, watched and put off',
    listTheme: 'only those about this theme',
    listOwner: 'only those this person sees to',
    overdue: 'only those whose day has passed',
    listWorkEnvironment: 'only those of the work environment',
    check: 'end with code 6 when something is overdue',
    output: 'write it to a file; its ending says how: .txt, .md, .html, .csv, .json or .ics',
    decide: 'what HR decides about it; without a decision it is asked',
    before: 'about every interview held before this day that nothing is decided about',
  },
  headings: { act: 'Actions', watch: 'Watched', 'not-now': 'Not now', ended: 'Done and dropped' },
  head: ['id', 'what', 'owner', 'by'],
  overdue: 'overdue',
  ended: { done: (day: string): string => `done ${day}`, dropped: (day: string): string => `dropped ${day}` },
  lookAgain: (day: string): string => `look again ${day}`,
  interviews: (count: number): string => counted(count, 'interview', 'interviews'),
  none: 'Nothing is decided yet. Decide with: exit-talk review --decide',
  noMatch: 'No action fits. exit-talk action list --all shows them all.',
  more: (count: number): string => `${count} more with --all: done, dropped, watched or put off.`,
  added: (id: string, decision: Decision): string =>
    decision === 'act'
      ? `The action is ${id}.`
      : `Decided: ${said(decision)}. It is ${id} in exit-talk action list --all.`,
  changed: (id: string): string => `${id} is changed.`,
  done: (id: string): string =>
    `${id} is done. Whether it helped can be seen once at least five interviews were held both before and after.`,
  dropped: (id: string): string => `${id} is dropped, and stays in exit-talk action list --all with why.`,
  written: (file: string): string =>
    `${file} is written, without reasons, figures and which interviews it goes back to.`,
  writtenAll: (file: string): string => `${file} is written. It is HR's: it says which interviews each goes back to.`,
  show: {
    decided: 'decided',
    why: 'why',
    risk: 'risk',
    theme: 'theme',
    about: 'about',
    finding: 'figure',
    owner: 'owner',
    due: 'by',
    lookAgain: 'look again',
    status: 'status',
    outcome: { done: 'what was done', dropped: 'why dropped' },
    checked: 'checked',
    workEnvironment: 'work environment',
    interviews: 'interviews',
    helped: 'did it help',
  },
  decidedOn: (decision: Decision, day: string): string => `${said(decision)}, ${day}`,
  /** In `show` of an interview. */
  ofInterview: 'Decided because of it',
  groups: {
    department: (name: string): string => name,
    role: (name: string): string => `role ${name}`,
    manager: (name: string): string => `manager ${name}`,
    other: (name: string): string => name,
  },
  /** A page for those who are to know what is done, and nothing else. */
  plan: {
    title: 'Actions after exit interviews',
    workEnvironment: 'Action plan for the work environment',
    lead: 'What is to be done because of what exit interviews say together. Who said what is not here.',
    none: 'There is nothing in the plan.',
    asOf: (day: string): string => `As of ${day}`,
    head: {
      risk: 'Risk',
      title: 'Action',
      about: 'Where',
      owner: 'Responsible',
      due: 'Done by',
      done: 'Done',
      checked: 'Checked',
    },
    doneOn: (day: string, outcome: string): string => (outcome === '' ? day : `${day}: ${outcome}`),
  },
  calendar: {
    due: (what: string): string => `Done by today: ${what}`,
    owner: (name: string): string => `Responsible: ${name}`,
  },
  effect: {
    'too-early': 'Too early to say whether it helped: fewer than five have answered since.',
    'too-few': 'Too early to say whether it helped: fewer than five had answered before it.',
    low: (theme: string): string => `Low scores on ${theme}`,
    raised: (theme: string): string => `${theme} is raised`,
    /** `before` and `since`: `27 of 60 (45%, 33–58; Q1 2024–Q4 2025)`. */
    compared: (topic: string, before: string, since: string): string => `${topic}: before ${before}, since ${since}.`,
    span: (share: string, interval: string, from: string, to: string): string =>
      `${share} (${interval}; ${from === to ? from : `${from}–${to}`})`,
    /** `points`: `−30`, `low` and `high` its interval. */
    difference: (points: string, low: string, high: string): string =>
      `Difference ${points} percentage points (${low} to ${high})`,
    turns: {
      less: 'fewer than before, and chance does not explain it. Other things may have changed too.',
      more: 'more than before, and chance does not explain it. Other things may have changed too.',
      neither: 'chance alone may explain it.',
    },
  },
  report: {
    title: 'What was done',
    done: (day: string): string => `done ${day}`,
    more: (count: number, where: MoreIn): string =>
      where === 'screen' ? `${count} more with --full.` : `${count} more in the full report.`,
    decided: (open: number, watched: number, putOff: number): string =>
      `Decided besides: ${counted(open, 'action', 'actions')} under way, ${watched} watched, ${putOff} not now. See exit-talk action list --all`,
    overdue: (count: number, day: string): string =>
      count === 1
        ? `Overdue: an action was to be done by ${day}. See exit-talk action list --overdue`
        : `Overdue: ${count} actions were to be done, the first by ${day}. See exit-talk action list --overdue`,
  },
};

export type ActionWords = typeof actions;

/** What can be wrong when an action is named. */
export const actionProblems: Pick<
  ProblemSentences,
  'action-not-found' | 'action-ambiguous' | 'action-ended' | 'nothing-to-do' | 'action-overdue'
> = {
  'action-not-found': ({ id }) => `There is no action ${id}. exit-talk action list --all shows those there are.`,
  'action-ambiguous': ({ id, ids }) => `${id} fits several actions: ${ids.join(', ')}. Write one more character.`,
  'action-ended': ({ id, status, on }) =>
    `${id} is ${status} since ${on}. Nothing was changed; exit-talk action show ${id} shows it.`,
  'nothing-to-do': ({ id }) =>
    `${id} is a decision not to act, so nothing of it can be done. If something was, say what: exit-talk action update ${id} --decided act --title "…". Then it can be done.`,
  'action-overdue': ({ count, day }) =>
    count === 1
      ? `One action is overdue since ${day}. Look at it with exit-talk action list --overdue.`
      : `${count} actions are overdue, the first since ${day}. Look at them with exit-talk action list --overdue.`,
};
