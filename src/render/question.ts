import { blank, paragraph, quiet, strong, type Block, type Page } from '../core/page.ts';
import { textIn, type Text } from '../core/language.ts';
import type { Interview } from '../core/interview/interview.ts';
import { choicesOf, valueText } from '../core/interview/value.ts';
import type { QuestionStep } from '../core/interview/walk.ts';
import { inRound, type Question } from '../core/template/template.ts';
import type { Messages } from '../i18n/messages.ts';
import { beside } from './beside.ts';
import { listed, spokenValue } from './codes.ts';

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
  const cue = question.cue ?? (section.questions[0] === question ? section.cue : undefined);
  return [
    ...(extras.notice === undefined ? [] : [paragraph(quiet(extras.notice)), blank]),
    ...spokenFirst(step, interview, messages),
    ...roundSoFar(interview, step),
    paragraph(strong(ask)),
    ...besideBlocks(interview, question, messages, extras.picked),
    ...question.probes.map((probe) => probeBlock(probe, interview, messages)),
    ...(cue === undefined ? [] : [paragraph(quiet(`${words.listenFor} ${textIn(cue, messages.language)}`), 2, 2)]),
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

function probeBlock(probe: Text, { language }: Interview, messages: Messages): Block {
  const other = beside(probe, language, messages.language);
  if (other === undefined) return paragraph(quiet(`– ${textIn(probe, language)}`), 2, 4);
  return paragraph([`– ${textIn(probe, language)}  `, quiet(other)], 2, 4);
}

/** The question's wording; `{picked}` is what is marked now, else what the answer holds. */
export function askText(
  interview: Interview,
  question: Question,
  messages: Messages,
  marked?: readonly string[],
): string {
  const { answers, copy, language } = interview;
  const value = answers.get(question.id)?.value;
  const labels = new Map(choicesOf(question, copy.codebook).map(({ code, label }) => [code, textIn(label, language)]));
  const codes = marked ?? (typeof value === 'object' ? value : []);
  const { and, picking } = messages.spoken[language];
  const picked = listed(
    codes.map((code) => labels.get(code) ?? code),
    and,
  );
  return textIn(question.ask, language).replace('{picked}', picked === '' ? picking : picked);
}

/** What is read aloud before the first question of the section, and the stem as long as the round goes on. */
function spokenFirst(
  { section, question }: QuestionStep,
  { language }: Interview,
  { talk }: Messages,
): readonly Block[] {
  const first = section.questions[0] === question;
  const spoken =
    first && section.say !== undefined ? section.say : inRound(section, question) ? section.stem : undefined;
  if (spoken === undefined) return [];
  const text = textIn(spoken, language);
  return [paragraph(first ? [quiet(`${talk.readAloud} `), text] : quiet(text)), blank];
}

/** The statements of the round that have their number, quietly above the next. */
function roundSoFar(interview: Interview, { section, question }: QuestionStep): readonly Block[] {
  if (section.stem === undefined) return [];
  const answered = section.questions.filter(
    (other) => other !== question && inRound(section, other) && interview.answers.get(other.id)?.value !== undefined,
  );
  if (answered.length === 0) return [];
  const rows = answered.map((other) => [
    quiet(valueText(interview.answers.get(other.id)?.value)),
    quiet(textIn(other.ask, interview.language)),
  ]);
  return [{ kind: 'table', rows }, blank];
}

/** The value given before, above the notes that go with it. */
export function statedValue(interview: Interview, { question }: QuestionStep, messages: Messages): Page {
  const value = interview.answers.get(question.id)?.value;
  if (value === undefined) return [];
  const spoken = spokenValue(question, value, interview.copy.codebook, messages.codes.yesNo, messages.language);
  return [blank, paragraph([quiet(`${messages.talk.statedValue} `), strong(spoken)])];
}
