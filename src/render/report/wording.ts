import type { Breakdown } from '../../core/insight/breakdown.ts';
import { textIn, type Language, type Text } from '../../core/language.ts';
import { oneLine } from '../../core/one-line.ts';
import type { Messages } from '../../i18n/messages.ts';
import { labelOf } from '../codes.ts';
import type { Speaking } from './telling.ts';

const textOr = (text: Text | undefined, code: string, language: Language): string =>
  oneLine(text === undefined ? code : textIn(text, language));

export function reasonLabel(code: string, { labels, messages }: Speaking): string {
  return code === 'sensitive'
    ? messages.report.reasons.sensitive
    : textOr(labels.reason(code), code, messages.language);
}

export function themeLabel(code: string, { labels, messages }: Speaking): string {
  return textOr(labels.theme(code), code, messages.language);
}

/** The label of an answer that was chosen; yes and no have theirs even where the template gives none. */
export function choiceLabel(measure: string, code: string, { labels, messages }: Speaking): string {
  const { codes, language } = messages;
  const label = labels.choice(measure, code);
  return label === undefined ? labelOf(codes.yesNo, code, language) : oneLine(textIn(label, language));
}

/** A group of a breakdown as it is called; those that do not say are called that. */
export function groupLabel(by: Breakdown, group: string, { codes, report: words, language }: Messages): string {
  if (group === '') return words.notStated;
  switch (by) {
    case 'tenure':
      return labelOf(words.tenure, group, language);
    case 'separation':
      return labelOf(codes.separation, group, language);
    case 'mode':
      return labelOf(codes.mode, group, language);
    default:
      return oneLine(group);
  }
}

export function atStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
