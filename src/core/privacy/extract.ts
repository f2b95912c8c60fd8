import type { Employer } from '../employer.ts';
import type { Contact } from '../follow-up/contact.ts';
import type { Answer, AnswerState, Interview } from '../interview/interview.ts';
import { valueShareOf, type Share } from '../interview/share.ts';
import { questionSteps, stateOf } from '../interview/walk.ts';
import { questionsOf, type Question, type Section } from '../template/template.ts';
import type { Backup, LogEntry, Person } from '../upkeep.ts';
import { covering } from './cover.ts';
import { mentionFinder, type FindMentions } from './mentions.ts';

/** Everything that is kept about one leaver, put together for that person. */
export interface Extract {
  readonly person: Person;
  /** ISO instant. */
  readonly madeAt: string;
  readonly interviews: readonly Interview[];
  /**
   * When somebody saw it and why: lines about this person, and about everybody since the first interview. Who it was is a
   * colleague's own (Court of Justice, C-579/21), and left out of what is handed over.
   */
  readonly log: readonly LogEntry[];
  /** Those it can be in: made since the first interview was begun. */
  readonly backups: readonly Backup[];
  /** Where the person may be reached, by a yes of their own. */
  readonly contacts: readonly Contact[];
  /** The day names and words of an interview are gone, if they are to go by a day. */
  keptUntil(interview: Interview): string | undefined;
  /** What it is handled by as things stand. */
  readonly employer: Employer;
  /** Nobody is marked where somebody has read it through. */
  readonly find: FindMentions;
  readonly reading: Reading;
}

/** What somebody who reads it through decides. */
export interface Reading {
  /** It has been read through, and is no draft any more. */
  readonly checked: boolean;
  /** Names of others that are not to be read in it. */
  readonly cover: readonly string[];
}

/** What an extract is made of. */
export interface Sources extends Pick<
  Extract,
  'madeAt' | 'interviews' | 'contacts' | 'log' | 'backups' | 'keptUntil' | 'employer'
> {
  /** Names of others in the database, whoever they are. */
  readonly names: readonly string[];
}

export function extractOf(person: Person, sources: Sources, reading: Reading): Extract {
  const { names, ...kept } = sources;
  const { madeAt, interviews, log, backups } = kept;
  const since = interviews.map(({ createdAt }) => createdAt).toSorted()[0] ?? madeAt;
  const own = new Set([person.id, ...person.interviewIds]);
  const seen = log.filter(({ about, at }) => (about === undefined ? at >= since : own.has(about)));
  // a name that is shared is that of whom it is covered for
  const others = [...reading.cover, ...names, ...interviews.flatMap(namesIn)];
  const found = mentionFinder([...new Set(others)], person.name, interviews.flatMap(textsOf));
  const find = covering(found, reading.cover);
  return {
    ...kept,
    person,
    log: seen,
    backups: backups.filter((backup) => backup.madeAt >= since),
    find: reading.checked ? unmarked(find) : find,
    reading,
  };
}

const unmarked =
  (find: FindMentions): FindMentions =>
  (text, guess) =>
    find(text, guess).map(({ mention: _, ...piece }) => piece);

/** Whoever else an interview names in a place of its own. */
function namesIn({ facts, answers, disclosures, passedOn = [] }: Interview): readonly string[] {
  const shares = [...answers.values()].flatMap(({ share, lines }) => [share, ...lines.map((line) => line.share)]);
  return [
    facts.manager,
    facts.interviewer,
    facts.companion,
    facts.others,
    ...shares.map((share) => share?.to),
    ...passedOn.map(({ receiver }) => receiver),
    ...disclosures.flatMap(({ receiver, receivedBy }) => [receiver, receivedBy]),
  ].filter((name) => name !== undefined);
}

/** What people have written as they liked. */
function textsOf({ answers, facts }: Interview): readonly string[] {
  const said = [...answers.values()].flatMap(({ lines, drafts }) => [
    ...lines.flatMap(({ text, change = '' }) => [text, change]),
    ...drafts.map(({ text }) => text),
  ]);
  return [...said, facts.contribution ?? ''];
}

/** What the person may not expect to be in it: what the interviewer thought, and what nobody entered. */
export function unexpectedIn({ interviews }: Extract): { readonly remarks: boolean; readonly halves: boolean } {
  const answers = interviews.flatMap((interview) => [...interview.answers.values()]);
  const lines = answers.flatMap((answer) => answer.lines);
  return {
    remarks: lines.some(({ kind }) => kind === 'remark'),
    halves: answers.some(({ drafts }) => drafts.length > 0) || lines.some(({ change }) => change !== undefined),
  };
}

/** What is kept of one question. */
export interface KeptAnswer {
  readonly question: Question;
  readonly section?: Section;
  readonly answer: Answer;
  readonly state: AnswerState;
  readonly share: Share;
  /** Its question does not apply as things stand, so it is counted nowhere. */
  readonly aside: boolean;
}

/** All that was stored, in the order of the template, whether its question applies or not. */
export function keptAnswers(interview: Interview): readonly KeptAnswer[] {
  const applies = new Set(questionSteps(interview).map(({ id }) => id));
  const asked = questionsOf(interview.copy.template);
  const known = new Set(asked.map(({ question }) => question.id));
  const unknown = [...interview.answers.keys()]
    .filter((id) => !known.has(id))
    .map((id) => ({ question: nameless(id) }));
  return [...asked, ...unknown].flatMap((one) => {
    const answer = interview.answers.get(one.question.id);
    if (answer === undefined) return [];
    const state = stateOf(one.question, answer);
    const share = valueShareOf(interview, one.question);
    return [{ ...one, answer, state, share, aside: !applies.has(one.question.id) }];
  });
}

/** Nothing that is stored is left out, even when its question is in no template. */
const nameless = (id: string): Question => ({
  id,
  type: 'open',
  ask: id,
  priority: 'should',
  minutes: 0,
  probes: [],
  share: 'hr-only',
});
