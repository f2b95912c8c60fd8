import { blank, paragraph, quiet, strong, type Block, type Page } from '../core/page.ts';
import { textIn, type Text } from '../core/language.ts';
import type { Interview, Value } from '../core/interview/interview.ts';
import { keyOn, scaleOf } from '../core/template/scale.ts';
import { valueText } from '../core/interview/value.ts';
import { isSettled, questionSteps, type QuestionStep } from '../core/interview/walk.ts';
import { inRound, type Question } from '../core/template/template.ts';
import type { Messages } from '../i18n/messages.ts';
import { beside } from './beside.ts';
import { spokenValue } from './codes.ts';
import { askText, cueText, spokenText } from './spoken-text.ts';

/** What else a question's screen can hold. */
export interface QuestionExtras {
  /** The codes marked just now; their labels stand where the question has `{picked}`. */
  readonly picked?: readonly string[];
  /** Something to say above it all. */
  readonly notice?: string | undefined;
}

/** The question as the interviewer sees it: what to read aloud, the question, probes; and the cue, for their eyes only. */
export function questionPage(
  interview: Interview,
  step: QuestionStep,
  messages: Messages,
  extras: QuestionExtras = {},
): Page {
  const { section, question } = step;
  const words = messages.talk;
  const ask = askText(interview, step.question, messages, extras.picked);
  const cue = question.cue ?? (isFirstIn(interview, step) ? section.cue : undefined);
  return [
    ...(extras.notice === undefined ? [] : [paragraph(quiet(extras.notice)), blank]),
    ...spokenFirst(step, interview, messages),
    ...roundSoFar(interview, step, messages),
    paragraph(strong(ask)),
    ...besideBlocks(interview, question, messages, extras.picked),
    ...endsOfScale(interview, question),
    ...(question.atMost === undefined ? [] : [paragraph(quiet(words.atMost(question.atMost)))]),
    ...followUps(question).map((probe) => probeBlock(probe, interview, messages)),
    ...(cue === undefined ? [] : [paragraph(quiet(`${words.listenFor} ${cueText(interview, cue, messages)}`), 2, 2)]),
  ];
}

/** The question once more in the interviewer's language, when the talk is held in another. */
function besideBlocks(
  interview: Interview,
  question: Question,
  messages: Messages,
  marked: readonly string[] | undefined,
): readonly Block[] {
  if (beside(question.ask, interview.language, messages.language) === undefined) return [];
  return [paragraph(quiet(askText({ ...interview, language: messages.language }, question, messages, marked)))];
}

/** What asks for words beside the answer, and the neutral follow-ups. */
const followUps = ({ comment, probes }: Question): readonly Text[] =>
  comment === undefined || comment === true ? probes : [comment, ...probes];

function probeBlock(probe: Text, interview: Interview, messages: Messages): Block {
  const spoken = spokenText(interview, probe, messages);
  if (beside(probe, interview.language, messages.language) === undefined) return paragraph(quiet(`– ${spoken}`), 2, 4);
  return paragraph([`– ${spoken}  `, quiet(cueText(interview, probe, messages))], 2, 4);
}

/** What the ends of a scale mean, where its points have no names of their own. */
function endsOfScale({ language }: Interview, question: Question): readonly Block[] {
  const scale = scaleOf(question);
  const { low, high, from, to } = scale;
  const ends = [
    ...(low === undefined ? [] : [`${keyOn(scale, from)} = ${textIn(low, language)}`]),
    ...(high === undefined ? [] : [`${keyOn(scale, to)} = ${textIn(high, language)}`]),
  ];
  return ends.length === 0 ? [] : [paragraph(quiet(ends.join(' · ')), 2, 2)];
}

/** Of those in its section that apply. */
const isFirstIn = (interview: Interview, { section, id }: QuestionStep): boolean =>
  questionSteps(interview).find((step) => step.section.id === section.id)?.id === id;

/** What is read aloud before the first question of the section, and the stem as long as the round goes on. */
function spokenFirst(step: QuestionStep, interview: Interview, messages: Messages): readonly Block[] {
  const { section, question } = step;
  const round = section.questions.filter((one) => inRound(section, one));
  const say = isFirstIn(interview, step) ? section.say : undefined;
  const stem = round.includes(question) ? section.stem : undefined;
  const before = round.slice(0, Math.max(0, round.indexOf(question)));
  const first = !before.some(({ id }) => isSettled(interview.answers.get(id)));
  return [say, stem]
    .filter((text) => text !== undefined)
    .map((text) => spokenText(interview, text, messages))
    .flatMap((text) => [paragraph(first ? [quiet(`${messages.talk.readAloud} `), text] : quiet(text)), blank]);
}

/** The statements of the round that have their number, quietly above the next. */
function roundSoFar(interview: Interview, { section, question }: QuestionStep, messages: Messages): readonly Block[] {
  if (section.stem === undefined) return [];
  const answered = section.questions.filter(
    (other) => other !== question && inRound(section, other) && interview.answers.get(other.id)?.value !== undefined,
  );
  if (answered.length === 0) return [];
  const rows = answered.map((other) => [
    quiet(keyOf(other, interview.answers.get(other.id)?.value)),
    quiet(askText(interview, other, messages)),
  ]);
  return [{ kind: 'table', rows }, blank];
}

const keyOf = (question: Question, value: Value | undefined): string =>
  typeof value === 'number' ? keyOn(scaleOf(question), value) : valueText(value);

/** The value given before, above the notes that go with it. */
export function statedValue(interview: Interview, { question }: QuestionStep, messages: Messages): Page {
  const value = interview.answers.get(question.id)?.value;
  if (value === undefined) return [];
  const spoken = spokenValue(question, value, interview.copy.codebook, messages.codes.yesNo, messages.language);
  return [blank, paragraph([quiet(`${messages.talk.statedValue} `), strong(spoken)])];
}
