import type { Action } from '../follow-up/action.ts';
import type { Contact } from '../follow-up/contact.ts';
import { textIn, type Language } from '../language.ts';
import type { Disclosure, Interview } from '../interview/interview.ts';
import { isOpen } from '../interview/disclosure.ts';
import type { HeldBackBy } from '../problem.ts';
import type { Backup, LogEntry, Person } from '../upkeep.ts';
import type { ErasurePlan } from './erasure.ts';
import { textWithoutName, withoutName } from './without-name.ts';

/** Everything that goes with one person, and what is out of reach. */
export interface LeaverErasing {
  readonly person: Person;
  readonly plan: ErasurePlan;
  /** The days the interviews were held, as far as known. */
  readonly days: readonly string[];
  readonly answers: number;
  readonly lines: number;
  /** Half lines, changes and marks that nobody entered. */
  readonly unentered: number;
  readonly disclosures: number;
  /** Titles of the templates that name this person. */
  readonly templates: readonly string[];
  /** Decisions that name this person. */
  readonly actions: number;
  /** Lines of the log that say where a copy of these interviews went. */
  readonly logFiles: number;
  /** Made since the first interview began. */
  readonly backups: readonly Backup[];
  /** Written outside the database: of this person, or of everybody since then. */
  readonly copies: readonly LogEntry[];
}

/** What stands about one person, and where copies of it may be. */
export interface Traces {
  readonly interviews: readonly Interview[];
  readonly contacts?: readonly Contact[];
  readonly actions?: readonly Action[];
  readonly log: readonly LogEntry[];
  readonly backups: readonly Backup[];
}

export function planErasing(person: Person, traces: Traces, language: Language): LeaverErasing {
  const { interviews, contacts = [], actions = [], log, backups } = traces;
  const answers = interviews.flatMap((interview) => [...interview.answers.values()]);
  const lines = answers.flatMap((answer) => answer.lines);
  const drafts = answers.flatMap((answer) => answer.drafts);
  const changes = lines.filter(({ change }) => change !== undefined);
  const marks = answers.filter((answer) => answer.marks !== undefined);
  const since = interviews.map(({ createdAt }) => createdAt).toSorted()[0] ?? '';
  const own = log.filter(({ about, file }) => file !== undefined && isAbout(person, about));
  const exports = log.filter(({ what, at, file }) => what === 'export' && file !== undefined && at >= since);
  return {
    person,
    plan: {
      interviews: interviews.map(({ id }) => id),
      ...(contacts.length > 0 && { contacts: contacts.map(({ id }) => id) }),
    },
    days: interviews.flatMap(({ facts }) => facts.heldOn ?? []),
    answers: answers.filter(({ state, value }) => state !== undefined || value !== undefined).length,
    lines: lines.length,
    unentered: drafts.length + changes.length + marks.length,
    disclosures: interviews.flatMap(({ disclosures }) => disclosures).length,
    templates: naming(person, interviews).map(({ copy }) => textIn(copy.template.title, language)),
    actions: actions.filter((action) => isNamedIn(person, action)).length,
    logFiles: own.length,
    backups: backups.filter(({ madeAt }) => madeAt >= since),
    copies: [...own, ...exports].toSorted((one, other) => (one.at < other.at ? -1 : 1)),
  };
}

const isAbout = ({ id, interviewIds }: Person, about: string | undefined): boolean =>
  about !== undefined && (about === id || interviewIds.includes(about));

function naming({ name }: Person, interviews: readonly Interview[]): readonly Interview[] {
  return interviews.filter(({ copy }) => {
    const template = JSON.stringify(copy.template);
    return withoutName(template, name) !== template;
  });
}

const isNamedIn = ({ name }: Person, { why, title, risk, outcome }: Action): boolean =>
  [why, title, risk, outcome].some((text = '') => textWithoutName(text, name) !== text);

/** What needs that this person's answers stay: a hold, or something serious that nobody has received. */
export function holdsBack(person: Person, interviews: readonly Interview[]): HeldBackBy | undefined {
  const { hold } = person;
  if (hold !== undefined) return { kind: 'reference', ...hold };
  const open: Disclosure | undefined = interviews.flatMap(({ disclosures }) => disclosures).find(isOpen);
  return open === undefined ? undefined : { kind: 'disclosure', id: open.id };
}
