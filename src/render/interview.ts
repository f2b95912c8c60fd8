import { blank, paragraph, quiet, strong, type Block, type Page } from '../core/page.ts';
import { textIn, type Language } from '../core/language.ts';
import type { AnswerState, Disclosure, Interview, NoteLine, Value } from '../core/interview/interview.ts';
import { shareOf, type Share } from '../core/interview/share.ts';
import { questionSteps, stateOf, type QuestionStep } from '../core/interview/walk.ts';
import { mayLeave } from '../core/privacy/may-leave.ts';
import { labelOn, scaleOf } from '../core/template/scale.ts';
import type { Question } from '../core/template/template.ts';
import type { Messages } from '../i18n/messages.ts';
import { labelOf, leftText, spokenValue } from './codes.ts';
import { disclosureBlock } from './disclosure.ts';
import { lineBlock } from './lines.ts';
import { askText } from './spoken-text.ts';
import { hasBegun, headOf, type Local } from './interview-head.ts';
import type { Other } from './together.ts';

/**
 * `show`: who and when, then section by section what was said, with every label that is not the usual one, and quietly
 * when a line was written, where it was written in the talk.
 */
export function interviewPage(
  interview: Interview,
  messages: Messages,
  local: Local,
  others: readonly Other[] = [],
): Page {
  const steps = questionSteps(interview);
  const asked = steps.filter((step) => hasContent(interview, step));
  const left = steps.filter((step) => !asked.includes(step));
  return [
    ...headOf(interview, { local, others }, messages),
    ...asked.flatMap((step, index) => [
      ...(asked[index - 1]?.section.id === step.section.id
        ? []
        : [blank, paragraph(strong(textIn(step.section.title, interview.language)))]),
      ...answerBlocks(interview, step, messages, local),
    ]),
    ...elsewhere(interview, asked).map((one) => disclosureBlock(one, messages)),
    ...(left.length > 0 && hasBegun(interview) ? leftBlocks(interview, left, messages) : []),
    ...remarkBlocks(interview, steps, messages, local),
  ];
}

/** Where nothing came: passed over, left for later, or never come to. Named when they are few. */
function leftBlocks(interview: Interview, left: readonly QuestionStep[], messages: Messages): readonly Block[] {
  const named = left.length > mostNamed ? [] : left;
  return [
    blank,
    paragraph(quiet(messages.program.show.unanswered(left.length, named.length > 0))),
    ...named.map(({ question }) => paragraph(quiet(`– ${askText(interview, question, messages)}`), 2, 4)),
  ];
}

const mostNamed = 3;

/** Raised on a question that does not apply as things stand. */
function elsewhere({ disclosures }: Interview, shownSteps: readonly QuestionStep[]): readonly Disclosure[] {
  return disclosures.filter(({ questionId }) => !shownSteps.some(({ id }) => id === questionId));
}

function hasContent(interview: Interview, step: QuestionStep): boolean {
  if (interview.disclosures.some(({ questionId }) => questionId === step.id)) return true;
  const answer = interview.answers.get(step.id);
  if (answer === undefined) return false;
  const said = answer.lines.some(({ kind }) => kind !== 'remark') || answer.drafts.length > 0;
  return said || stateOf(step.question, answer) !== 'not-asked';
}

/** The interviewer's own view stands apart from what was said, never between answers. */
function remarkBlocks(
  interview: Interview,
  steps: readonly QuestionStep[],
  messages: Messages,
  local: Local,
): readonly Block[] {
  const blocks = steps.flatMap((step) => {
    const lines = shownLines(interview, step).filter(({ kind }) => kind === 'remark');
    if (lines.length === 0) return [];
    return [
      paragraph(quiet(askText(interview, step.question, messages)), 2),
      ...lineBlocks(interview, lines, messages, local),
    ];
  });
  return blocks.length === 0 ? [] : [blank, paragraph(strong(messages.program.show.remarks)), ...blocks];
}

function shownLines(interview: Interview, { id, question }: QuestionStep): readonly NoteLine[] {
  const answer = interview.answers.get(id);
  return (answer?.lines ?? []).filter((line) => shown(shareOf(question, answer, line), line));
}

/** A line whose words are gone still says what it was about. */
function lineBlocks(
  interview: Interview,
  lines: readonly NoteLine[],
  messages: Messages,
  local: Local,
): readonly Block[] {
  return lines.map((line) => {
    const tail = [
      line.correction === true ? messages.leaver.correct.label : undefined,
      timeOf(interview, line, local),
      lineTail(line.themes, line.share, messages),
    ];
    const after = tail.filter((part) => part !== undefined).join('  ') || undefined;
    return line.text === '' ? paragraph(quiet(`– ${after ?? ''}`), 4, 6) : lineBlock(line, 4, after);
  });
}

/** What came from a file or from paper was written after the talk: its time would say nothing about it. */
function timeOf({ facts, createdAt }: Interview, { writtenAt }: NoteLine, local: Local): string | undefined {
  if (facts.afterwards === 'yes' || writtenAt === createdAt) return undefined;
  const [day, time] = local(writtenAt).split(' ');
  return day === facts.heldOn ? time : undefined;
}

function answerBlocks(interview: Interview, step: QuestionStep, messages: Messages, local: Local): readonly Block[] {
  const { question } = step;
  const { language, codes } = messages;
  const answer = interview.answers.get(question.id);
  const state = stateOf(question, answer);
  const ask = askText(interview, question, messages);
  const note = labelNote(shareOf(question, answer), messages);
  const value = spokenValue(question, answer?.value, interview.copy.codebook, codes.yesNo, language);
  const said =
    state === 'answered'
      ? `${value}${endText(question, answer?.value, language)}`
      : stateText(interview, question, state, messages);
  const lines = shownLines(interview, step).filter(({ kind }) => kind !== 'remark');
  return [
    paragraph([quiet(ask), ...(note === undefined ? [] : [quiet(`  ${note}`)])], 2),
    ...(said === '' ? [] : [paragraph(said, 4)]),
    ...interview.disclosures
      .filter(({ questionId }) => questionId === question.id)
      .map((one) => disclosureBlock(one, messages)),
    ...lineBlocks(interview, lines, messages, local),
    ...(answer?.drafts ?? []).map(({ text }) => paragraph([quiet(`${messages.program.show.draft} `), text], 4)),
  ];
}

/** What stands at that end of a scale whose points have no names. */
function endText(question: Question, value: Value | undefined, language: Language): string {
  if (question.type !== 'scale' || typeof value !== 'number') return '';
  const scale = scaleOf(question);
  const label = scale.points === undefined ? labelOn(scale, value) : undefined;
  return label === undefined ? '' : `, ${textIn(label, language)}`;
}

/** Words that are gone look as if they had never been asked for. */
function stateText({ purgedOn }: Interview, question: Question, state: AnswerState, messages: Messages): string {
  return state === 'not-asked' && purgedOn !== undefined ? '' : leftText(question, state, messages);
}

function shown(share: Share, { kind, disclosure }: NoteLine): boolean {
  const disclosed = disclosure !== undefined;
  return mayLeave({ share, kind, audience: { who: 'interviewer' }, destination: 'show', disclosed });
}

function lineTail(themes: readonly string[], share: Share | undefined, messages: Messages): string | undefined {
  const label = share && labelNote(share, messages);
  const parts = [...themes.map((theme) => `#${theme}`), ...(label === undefined ? [] : [label])];
  return parts.length === 0 ? undefined : parts.join(' ');
}

/** The label in brackets; none for what may be shared. */
function labelNote({ label, to }: Share, { codes, language }: Messages): string | undefined {
  if (label === 'share') return undefined;
  const text = labelOf(codes.share, label, language);
  return `[${to === undefined ? text : text.replace('…', to)}]`;
}
