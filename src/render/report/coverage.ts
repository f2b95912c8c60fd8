import { answersTo, figureFor, type Place } from './figures.ts';
import { sentence, type Sentence } from './sheet.ts';
import type { Telling } from './telling.ts';
import { inSentence, themeLabel } from './wording.ts';

/** What became of the interviews there are, and of how many held ones the reason is unknown; parts that are 0 are left out. */
export function coverageSentences(whole: Place, telling: Telling): readonly Sentence[] {
  const { report, messages } = telling;
  const words = messages.report;
  const status = answersTo(whole, 'status');
  const narrowed = report.period !== undefined || Object.keys(report.only).length > 0;
  if (status.state === 'none') return [sentence(narrowed ? words.nothingFits : words.nothing)];
  const count = (code: string): number => figureFor(status, code)?.count ?? 0;
  const several = figureFor(answersTo(whole, 'several'), '')?.count ?? 0;
  const people = messages.together.held(words.digits(count('held')), words.digits(status.n));
  const coverage = words.coverage({
    known: status.n,
    held: count('held'),
    notHeld: count('not-held'),
    unfinished: count('unfinished'),
    planned: count('planned'),
    ...(several > 0 && { people }),
  });
  const unknown = figureFor(answersTo(whole, 'reason'), 'unknown');
  const reason =
    unknown === undefined || unknown.count === 0 ? '' : ` ${words.reasonUnknown(unknown.count, unknown.n)}`;
  const advised = narrowed && report.longer === undefined;
  const missing = report.missing > 0 ? [sentence(words.missing(report.missing, report.floor, advised))] : [];
  return [
    sentence(`${coverage}${reason}`),
    ...severalSentence(several, telling),
    ...unpooledSentences(whole, telling),
    ...missing,
  ];
}

/** Where everybody has had one interview there is nothing to say. */
const severalSentence = (count: number, { messages }: Telling): readonly Sentence[] =>
  count === 0 ? [] : [sentence(messages.together.several(count))];

/** What was asked in other words by some templates, and is not put together with the rest. */
function unpooledSentences({ rows }: Place, telling: Telling): readonly Sentence[] {
  const { labels, messages } = telling;
  const topicOf = (about: string): string =>
    inSentence(labels.theme(about) === undefined ? measureName(about, messages) : themeLabel(about, telling));
  return (rows.get('not-pooled') ?? []).map(({ code, count }) =>
    sentence(messages.report.notPooled(count, topicOf(code))),
  );
}

function measureName(measure: string, { report: { more } }: Telling['messages']): string {
  const names: Readonly<Record<string, string>> = more;
  return names[measure] ?? measure;
}
