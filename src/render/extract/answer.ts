import type { Interview, NoteLine } from '../../core/interview/interview.ts';
import type { Share } from '../../core/interview/share.ts';
import { choicesOf } from '../../core/interview/value.ts';
import { textIn } from '../../core/language.ts';
import type { KeptAnswer } from '../../core/privacy/extract.ts';
import { labelOf, spokenValue } from '../codes.ts';
import { askText } from '../spoken-text.ts';
import type { Told, ToldAnswer, ToldLine } from './sheet.ts';
import { plain, type Telling } from './telling.ts';

/** One question with all that came of it, entered or not. */
export function tellAnswer(interview: Interview, kept: KeptAnswer, telling: Telling): ToldAnswer {
  const { answer, question } = kept;
  const { language, messages, extract } = telling;
  const words = messages.extract[language].answers;
  return {
    ask: askText({ ...interview, language }, question, messages),
    said: saidText(interview, kept, telling),
    notes: answerNotes(interview, kept, telling),
    lines: [
      ...answer.lines.map((line) => tellLine(interview, line, telling)),
      ...answer.lines.flatMap(({ change }) =>
        change === undefined ? [] : [{ text: extract.find(change), notes: [plain(words.change)] }],
      ),
      ...answer.drafts.map(({ text }) => ({ text: extract.find(text), notes: [plain(words.draft)] })),
    ],
  };
}

/** The value in words; how the question was left where there is none, unless the lines say it. */
function saidText(
  { copy }: Interview,
  { question, answer, state }: KeptAnswer,
  { language, messages }: Telling,
): string {
  const { codes } = messages;
  const value = spokenValue(question, answer.value, copy.codebook, codes.yesNo, language);
  if (value === '' && state === 'answered' && answer.lines.length > 0) return '';
  return value === '' || state !== 'answered'
    ? [labelOf(codes.state, state, language), value].filter((part) => part !== '').join(': ')
    : value;
}

function answerNotes(
  { copy }: Interview,
  { question, answer, share, aside }: KeptAnswer,
  telling: Telling,
): readonly Told[] {
  const words = telling.messages.extract[telling.language].answers;
  const labels = new Map(choicesOf(question, copy.codebook).map(({ code, label }) => [code, label]));
  const marked = (answer.marks ?? []).map((code) => textIn(labels.get(code) ?? code, telling.language));
  return [
    shareNote(share, telling),
    ...(answer.parked === true ? [plain(words.parked)] : []),
    ...(aside ? [plain(words.aside)] : []),
    ...(marked.length === 0 ? [] : [plain(words.marked(marked.join(', ')))]),
  ];
}

function tellLine({ copy }: Interview, line: NoteLine, telling: Telling): ToldLine {
  const { extract, language, messages, local } = telling;
  const words = messages.extract[language].answers;
  const themes = copy.codebook.themes.filter(({ code }) => line.themes.includes(code));
  return {
    kind: line.kind,
    text: extract.find(line.text),
    notes: [
      plain(line.correction === true ? words.correction : labelOf(messages.codes.kind, line.kind, language)),
      ...(line.share === undefined ? [] : [shareNote(line.share, telling)]),
      ...themes.map(({ label }) => plain(textIn(label, language))),
      ...(line.disclosure === undefined ? [] : [plain(words.serious)]),
      plain(local(line.writtenAt)),
    ],
  };
}

function shareNote({ label, to }: Share, { extract, language, messages }: Telling): Told {
  const text = labelOf(messages.codes.share, label, language);
  return to === undefined
    ? plain(text)
    : extract.find(
        text.replace('…', () => to),
        false,
      );
}
