import { labelOf, inSentence } from '../codes.ts';
import { answersTo, figureFor, type Place } from './figures.ts';
import { sentence, type Sentence } from './sheet.ts';
import type { Telling } from './telling.ts';
import { themeLabel } from './wording.ts';

/** What became of the interviews there are, and of how many held ones the reason is unknown; parts that are 0 are left out. */
export function coverageSentences(whole: Place, telling: Telling): readonly Sentence[] {
  const { report, messages } = telling;
  const words = messages.report;
  const status = answersTo(whole, 'status');
  const narrowed = report.period !== undefined || Object.keys(report.only).length > 0;
  if (status.state === 'none') return [sentence(narrowed ? words.nothingFits : words.nothing)];
  const counted = (code: string): number => figureFor(status, code)?.count ?? 0;
  const several = figureFor(answersTo(whole, 'several'), '')?.count ?? 0;
  const people = messages.together.held(words.digits(counted('held')), words.digits(status.n));
  const coverage = words.coverage({
    known: status.n,
    held: counted('held'),
    notHeld: counted('not-held'),
    unfinished: counted('unfinished'),
    planned: counted('planned'),
    ...(several > 0 && { people }),
  });
  const unknown = figureFor(answersTo(whole, 'reason'), 'unknown');
  const reason =
    unknown === undefined || unknown.count === 0 ? '' : ` ${words.reasonUnknown(unknown.count, unknown.n)}`;
  const advised = narrowed && report.longer === undefined;
  const missing = report.missing > 0 ? [sentence(words.missing(report.missing, report.floor, advised))] : [];
  const unpooled = unpooledIn(whole, telling).map((one) => sentence(words.notPooled(one.count, one.topics)));
  return [
    sentence(`${coverage}${reason}`),
    ...notHeldSentences(whole, telling),
    ...severalSentence(several, telling),
    ...unpooled,
    ...missing,
  ];
}

/** Why those that did not take place did not; what too few have said is only mentioned. */
function notHeldSentences({ rows }: Place, { messages }: Telling): readonly Sentence[] {
  const { codes, language, plan, report } = messages;
  const reasons = rows.get('not-held-why') ?? [];
  const shown = reasons.filter(({ hidden }) => !hidden);
  if (shown.length === 0) return [];
  const parts = shown.map(({ code, count = 0 }) =>
    plan.coverage.part(
      report.digits(count),
      inSentence(code === 'unknown' ? plan.coverage.unknown : labelOf(codes.notHeld, code, language)),
    ),
  );
  return [sentence(plan.coverage.why(parts, shown.length < reasons.length))];
}

/** Where everybody has had one interview there is nothing to say. */
const severalSentence = (count: number, { messages }: Telling): readonly Sentence[] =>
  count === 0 ? [] : [sentence(messages.together.several(count))];

/**
 * What was asked in other words by some templates, and is not put together with the rest. Where they are few there is no
 * count, and all of these are told together.
 */
export function unpooledIn(
  { rows }: Place,
  telling: Telling,
): readonly { readonly topics: readonly string[]; readonly count: number | undefined }[] {
  const { labels, messages } = telling;
  const topicOf = (about: string): string =>
    inSentence(labels.theme(about) === undefined ? measureName(about, messages) : themeLabel(about, telling));
  const unpooled = rows.get('not-pooled') ?? [];
  const few = unpooled.filter(({ count }) => count === undefined);
  const counted = unpooled.filter(({ count }) => count !== undefined);
  return [
    ...counted.map(({ code, count }) => ({ topics: [topicOf(code)], count })),
    ...(few.length === 0 ? [] : [{ topics: few.map(({ code }) => topicOf(code)), count: undefined }]),
  ];
}

function measureName(measure: string, { report: { more } }: Telling['messages']): string {
  const names: Readonly<Record<string, string>> = more;
  return names[measure] ?? measure;
}
