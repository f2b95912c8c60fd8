import type { NoteLine, Value } from '../core/interview/interview.ts';
import type { Question } from '../core/template/template.ts';
import { instantOf } from './calendar.ts';
import type { Chance } from './chance.ts';
import { commentOn } from './comments.ts';
import type { Notebook, Topic } from './notebook.ts';
import { moodOf, type Outlook } from './outlook.ts';
import { formalThemes } from './script.ts';
import { topicsOf, type Talker } from './topics.ts';

/** What an interviewer writes with. */
export interface Writing {
  readonly chance: Chance;
  readonly notebook: Notebook;
  /** Themes a line can be tagged with. */
  readonly tags: ReadonlySet<string>;
  /** ISO date. */
  readonly date: string;
  /** Second of the day the talk begins, UTC. */
  readonly begins: number;
  readonly nextSeq: () => number;
}

/** One to four notes to an open question, more where there is more time. */
export function noteLines(writing: Writing, question: Question, talker: Talker, after: number): readonly NoteLine[] {
  const topics = topicsOf(question, talker);
  const tagged = tagger(writing, talker.outlook);
  const wanted = 1 + Math.floor(Math.min(10, question.minutes) * 0.25 + writing.chance.number());
  const lines: NoteLine[] = [];
  for (let index = 0; index < wanted; index += 1) {
    const topic = topics[index % topics.length];
    if (topic === undefined || (topic.once === true && index >= topics.length)) continue;
    const line = lineOn(writing, topic, tagged(topic), after + 20 + index * 40);
    if (line !== undefined) lines.push(line);
  }
  return lines;
}

/** At most one note to a question that has a value. */
export function commentLines(
  writing: Writing,
  question: Question,
  value: Value,
  talker: Talker,
  after: number,
): readonly NoteLine[] {
  const comment = commentOn(question, value, talker);
  if (comment === undefined || !writing.chance.happens(comment.share)) return [];
  const { topic } = comment;
  const line = lineOn(writing, topic, tagger(writing, talker.outlook)(topic), after + 15);
  return line === undefined ? [] : [line];
}

/** What the interviewer thinks of it all, written alone afterwards. */
export function remarkLine(writing: Writing, after: number): NoteLine | undefined {
  const line = lineOn(writing, { keys: ['remark'] }, [], after);
  return line && { ...line, kind: 'remark' };
}

/** Tags for one answer: what is bad is nearly always tagged, the rest less often, where in the talk it was seldom. */
function tagger({ chance, tags }: Writing, outlook: Outlook): (topic: Topic) => readonly string[] {
  const drawn = chance.number();
  return ({ theme }) => {
    if (theme === undefined || !tags.has(theme)) return [];
    if (formalThemes.includes(theme)) return drawn < 0.3 ? [theme] : [];
    return drawn < (moodOf(outlook, theme) === 'bad' ? 0.9 : 0.55) ? [theme] : [];
  };
}

function lineOn(
  { notebook, date, begins, nextSeq }: Writing,
  topic: Topic,
  themes: readonly string[],
  after: number,
): NoteLine | undefined {
  const words = notebook.line(topic);
  if (words === undefined) return undefined;
  return { ...words, themes, seq: nextSeq(), writtenAt: instantOf(date, begins + after) };
}
