import type { Answer, AnswerState, Interview } from '../interview/interview.ts';
import { valueShareOf, type Share } from '../interview/share.ts';
import { questionSteps, stateOf } from '../interview/walk.ts';
import { questionsOf, type Question, type Section } from '../template/template.ts';
import type { Backup, LogEntry, Person } from '../upkeep.ts';
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
  /** The day names and words of an interview are gone, if they are to go by a day. */
  keptUntil(interview: Interview): string | undefined;
  readonly find: FindMentions;
}

/** What an extract is made of. */
export interface Sources extends Pick<Extract, 'madeAt' | 'interviews' | 'log' | 'backups' | 'keptUntil'> {
  /** Names of others in the database, whoever they are. */
  readonly names: readonly string[];
}

export function extractOf(person: Person, sources: Sources): Extract {
  const { madeAt, interviews, log, backups, keptUntil, names } = sources;
  const since = interviews.map(({ createdAt }) => createdAt).toSorted()[0] ?? madeAt;
  const own = new Set([person.id, ...person.interviewIds]);
  const seen = log.filter(({ about, at }) => (about === undefined ? at >= since : own.has(about)));
  const others = [...names, ...interviews.flatMap(namesIn)];
  return {
    person,
    madeAt,
    interviews,
    keptUntil,
    log: seen,
    backups: backups.filter((backup) => backup.madeAt >= since),
    find: mentionFinder([...new Set(others)], person.name, interviews.flatMap(textsOf)),
  };
}

/** Whoever else an interview names in a place of its own. */
function namesIn({ facts, answers, disclosures }: Interview): readonly string[] {
  const shares = [...answers.values()].flatMap(({ share, lines }) => [share, ...lines.map((line) => line.share)]);
  return [
    facts.manager,
    facts.interviewer,
    facts.companion,
    facts.others,
    ...shares.map((share) => share?.to),
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
