import type { FigureRow } from '../../../core/insight/report.ts';
import { labelOf } from '../../codes.ts';
import { talkGroupLabel } from '../talk.ts';
import type { Telling } from '../telling.ts';
import { choiceLabel, groupLabel, reasonLabel, themeLabel } from '../wording.ts';

/** What the codes of a figure mean, in the language of the reader; a code that has no label is its own. */
export function sectionLabel({ section }: FigureRow, { messages }: Telling): string {
  return oneOf(messages.document.workbook.sections, section) ?? section;
}

export function measureLabel({ measure }: FigureRow, { messages }: Telling): string {
  const { report: words, document } = messages;
  const others = { ...words.more, 'would-return': words.recommendation.wouldReturn, preventable: words.preventable };
  return oneOf(document.workbook.measures, measure) ?? oneOf(others, measure) ?? measure;
}

export function codeLabel({ measure, code }: FigureRow, telling: Telling): string {
  const { messages } = telling;
  const { report: words, document, codes, language } = messages;
  if (code === '') return '';
  if (code === 'refused' || code === 'dont-know') return labelOf(codes.state, code, language);
  switch (measure) {
    case 'reasons':
    case 'primary-reason':
      return reasonLabel(code, telling);
    case 'score':
    case 'raised':
    case 'low':
    case 'stay':
      return themeLabel(code, telling);
    case 'status':
    case 'reason':
      return oneOf(document.workbook.codes, code) ?? code;
    case 'not-held-why':
      return code === 'unknown' ? messages.plan.coverage.unknown : labelOf(codes.notHeld, code, language);
    case 'direction':
      return oneOf(words.reasons, code) ?? code;
    case 'enps':
      return oneOf(words.recommendation, code) ?? code;
    default:
      return choiceLabel(measure, code, telling);
  }
}

export function groupByLabel({ groupBy }: FigureRow, { messages }: Telling): string {
  if (groupBy === 'all') return messages.document.workbook.all;
  return groupBy === 'own-manager' ? messages.views.talk.by[groupBy] : messages.report.breakdown[groupBy].name;
}

export function groupName({ groupBy, group }: FigureRow, telling: Telling): string {
  if (groupBy === 'all') return '';
  return groupBy === 'own-manager'
    ? talkGroupLabel(groupBy, group, telling)
    : groupLabel(groupBy, group, telling.messages);
}

const oneOf = (labels: Readonly<Record<string, string>>, code: string): string | undefined =>
  Object.hasOwn(labels, code) ? labels[code] : undefined;
