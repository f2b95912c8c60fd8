import { idFrom, idLength } from '../core/interview/id.ts';
import type { Interview, TemplateCopy } from '../core/interview/interview.ts';
import { dateOf, instantOf, monthOf, type Day } from './calendar.ts';
import { chanceFrom, type Chance } from './chance.ts';
import { judgementsOf } from './judgements.ts';
import { leaverFor } from './leavers.ts';
import { remarkLine, type Writing } from './lines.ts';
import { notebookOf, type Notebook } from './notebook.ts';
import { occasionsOf, type Occasion } from './occasions.ts';
import { outlookOf } from './outlook.ts';
import { scriptOf } from './script.ts';
import { withLabels } from './sharing.ts';
import { talkThrough, type Talk } from './talk.ts';

/** How many interviews to make up, and by what. */
export interface MadeUp {
  readonly count: number;
  /** Another seed gives other interviews, the same one the same. */
  readonly seed: number;
  /** ISO date: nothing is held after it. */
  readonly today: string;
  /** The usual template first, then the one that is used more and more; any template will do. */
  readonly copies: readonly TemplateCopy[];
}

/**
 * Made-up interviews over three years, in the order they were held, of an employer that does not exist. What sets its
 * departments apart, and from when, is in patterns.ts: a report has to show it. Nobody in them is real.
 */
export function madeUpInterviews({ count, seed, today, copies }: MadeUp): readonly Interview[] {
  const chance = chanceFrom(seed);
  const [first, ...others] = copies.map(scriptOf);
  if (first === undefined) return [];
  let seq = 0;
  const nextSeq = (): number => (seq += 1);
  return occasionsOf(chance, { count, today, scripts: [first, ...others] }).map((occasion) =>
    interviewOn(chance, occasion, nextSeq),
  );
}

function interviewOn(chance: Chance, occasion: Occasion, nextSeq: () => number): Interview {
  const { day, status, script, language } = occasion;
  const { leaver, facts } = leaverFor(chance, occasion);
  const date = dateOf(day);
  // From eight in the morning until three, Swedish time in winter.
  const begins = chance.between(7 * 3600, 14 * 3600);
  const begun: Interview = {
    id: idFrom(chance.bytes(idLength)),
    status,
    language,
    copy: script.copy,
    leaver,
    facts,
    seconds: 0,
    createdAt: instantOf(date, begins),
    answers: new Map(),
    disclosures: [],
  };
  if (status === 'not-held' || status === 'cancelled') return begun;
  const outlook = outlookOf(chance, occasion, { leaver, facts });
  const exceptions = chance.happens(0.12);
  const writing: Writing = {
    chance,
    notebook: notebookFor(chance, occasion, facts),
    tags: script.tags,
    date,
    begins,
    nextSeq,
  };
  const answering = { script, facts, outlook, day, exceptions };
  const talk: Talk = { chance, answering, writing, pace: Math.min(1.04, Math.max(0.55, chance.near(0.8, 0.11))) };
  if (status === 'under-way' || status === 'paused') return talkThrough(talk, begun, 0.2 + 0.6 * chance.number());
  const held = withLabels(chance, talkThrough(talk, begun), answering);
  const finished = {
    ...held,
    facts: { ...facts, minutes: Math.round(held.seconds / 60), ...judgementsOf(apart(day, begins), held, outlook) },
  };
  return status === 'closed' && chance.happens(0.3) ? withRemark(chance, writing, finished) : finished;
}

/** What is drawn apart changes nothing of what is drawn after it. */
const apart = (day: Day, begins: number): Chance => chanceFrom(day * 86_400 + begins);

function notebookFor(chance: Chance, occasion: Occasion, facts: Interview['facts']): Notebook {
  const { conditions, department, language, day } = occasion;
  const { story } = conditions;
  return notebookOf(chance, {
    language,
    month: monthOf(day),
    colours: [
      ...(story === undefined ? [] : [{ word: story, share: 0.85 }]),
      { word: department.name, share: 0.4 },
      { word: department.kind, share: 0.35 },
    ],
    ...(facts.interviewerIsManager !== 'yes' && facts.manager !== undefined && { manager: facts.manager }),
  });
}

/** Put on something there are words to. */
function withRemark(chance: Chance, writing: Writing, interview: Interview): Interview {
  const answer = chance.weighed([...interview.answers.values()], ({ lines }) => lines.length);
  const remark = remarkLine(writing, interview.seconds + 240);
  if (answer === undefined || remark === undefined) return interview;
  const remarked = { ...answer, lines: [...answer.lines, remark] };
  return { ...interview, answers: new Map([...interview.answers, [answer.questionId, remarked]]) };
}
