import { firstName } from '../core/interview/first-name.ts';
import type { Interview, Value } from '../core/interview/interview.ts';
import { choicesOf } from '../core/interview/value.ts';
import { questionSteps } from '../core/interview/walk.ts';
import { textIn, type Text } from '../core/language.ts';
import { filledIn, type Reference } from '../core/template/reference.ts';
import type { Question } from '../core/template/template.ts';
import type { Messages } from '../i18n/messages.ts';
import { inSentence, listed, spokenValue } from './codes.ts';

/** A text in the language of the talk, with what it names filled in. */
export function spokenText(interview: Interview, text: Text, messages: Messages): string {
  return filledIn(textIn(text, interview.language), (reference) => named(interview, reference, messages));
}

/** The same in the interviewer's language: for their eyes only. */
export const cueText = (interview: Interview, cue: Text, messages: Messages): string =>
  spokenText({ ...interview, language: messages.language }, cue, messages);

/** The question's wording; `{picked}` is what is marked now, else what the answer holds. */
export function askText(
  interview: Interview,
  question: Question,
  messages: Messages,
  marked?: readonly string[],
): string {
  const wording = textIn(question.ask, interview.language);
  return filledIn(wording, (reference) =>
    reference.name === 'picked'
      ? pickedText(interview, question, messages, marked)
      : named(interview, reference, messages),
  );
}

function pickedText(
  { answers, copy, language }: Interview,
  question: Question,
  messages: Messages,
  marked: readonly string[] | undefined,
): string {
  const value = answers.get(question.id)?.value;
  const labels = new Map(choicesOf(question, copy.codebook).map(({ code, label }) => [code, textIn(label, language)]));
  const codes = marked ?? (typeof value === 'object' ? value : []);
  const { and, picking } = messages.spoken[language];
  const picked = listed(
    codes.map((code) => labels.get(code) ?? code),
    and,
  );
  return picked === '' ? picking : picked;
}

/** The employer and the leaver by name, the answer to a question, else what the text says is read instead. */
function named(interview: Interview, { name, fallback }: Reference, messages: Messages): string {
  const { employer, unnamed } = messages.spoken[interview.language];
  if (name === 'employer') return employer ?? fallback ?? unnamed.employer;
  if (name === 'first-name') return firstName(interview.leaver.name) || (fallback ?? unnamed.leaver);
  return saidTo(interview, name, messages) ?? fallback ?? '';
}

/** The answer to a question that was asked and still applies, as it goes into a sentence. */
function saidTo(interview: Interview, id: string, messages: Messages): string | undefined {
  const { answers, copy, language } = interview;
  const asked = questionSteps(interview).find(({ question }) => question.id === id)?.question;
  const answer = answers.get(id);
  if (asked === undefined || answer?.state !== 'answered' || answer.value === undefined) return undefined;
  const spoken = (value: Value) => spokenValue(asked, value, copy.codebook, messages.codes.yesNo, language);
  const { value } = answer;
  return typeof value === 'object'
    ? listed(value.map(spoken), messages.spoken[language].and)
    : inSentence(spoken(value));
}
