import { shareOf } from '../../core/insight/figure.ts';
import type { Told } from '../../core/insight/patterns/behind.ts';
import { percentOf, shareInterval } from './numbers.ts';
import { quarterText } from './period.ts';
import { aside, sentence, type Section, type Sentence } from './sheet.ts';
import { moreIn, type Speaking, type Telling } from './telling.ts';
import { inSentence } from '../codes.ts';
import { groupLabel, reasonLabel, themeLabel } from './wording.ts';

const idsShown = 8;

/** What stands out, each in a sentence with its evidence and the interviews behind it; that nothing does is said too. */
export function patternSection(telling: Telling): readonly Section[] {
  const { patterns, full, report, messages } = telling;
  const { patterns: words } = messages;
  const { looks, found } = report.patterns;
  if (looks === 0) return [];
  if (patterns.length === 0) return [{ heading: words.title, parts: [sentence(words.none(looks))] }];
  const left = full ? 0 : found.length - patterns.length;
  return [
    {
      heading: words.title,
      parts: [
        ...patterns.flatMap((pattern) => patternSentences(pattern, telling)),
        aside(words.method(found.length, looks, left === 0 ? undefined : moreIn(telling))),
      ],
    },
  ];
}

function patternSentences(pattern: Told, telling: Telling): readonly Sentence[] {
  const { messages, shortId, full } = telling;
  const { patterns: words } = messages;
  const ids = pattern.interviews.slice(0, full ? undefined : idsShown).map((id) => shortId(id));
  const more = pattern.interviews.length - ids.length;
  return [
    { ...sentence(patternText(pattern, telling)), stated: true },
    ...(ids.length === 0 ? [] : [{ ...aside(words.interviews(ids, more)), stated: true as const }]),
  ];
}

/** A pattern with its evidence, in a sentence. */
export function patternText(pattern: Told, telling: Speaking): string {
  const { messages } = telling;
  const { patterns: words, report } = messages;
  const { where, count, n, restCount, restN } = pattern;
  const share = words.share(report.of(count, n), percent(count, n, telling), shareInterval(figure(count, n)));
  const rest = percent(restCount, restN, telling);
  const topic = topicOf(pattern, telling);
  if (where.kind === 'change') return words.change(topic, where.turn, quarterText(where.from, report), share, rest);
  const place = words.among[where.by](groupLabel(where.by, where.group, messages));
  return words.group(topic, place, share, rest, sinceText(pattern, telling));
}

/** Since when most of it: with how much of the time since shows it, unless all of it is since then. */
function sinceText({ since, count }: Told, { messages }: Speaking): string {
  if (since === undefined) return '';
  const { patterns: words, report } = messages;
  const quarter = quarterText(since.quarter, report);
  return since.count === count ? words.since(quarter) : words.sinceMost(quarter, report.of(since.count, since.n));
}

/** What it is about, as its sentence begins. */
export function topicOf({ measure, code }: Pick<Told, 'measure' | 'code'>, telling: Speaking): string {
  const { topics } = telling.messages.patterns;
  switch (measure) {
    case 'reasons':
      return reasonLabel(code, telling);
    case 'raised':
      return topics.raised(themeLabel(code, telling));
    case 'low':
      return topics.low(inSentence(themeLabel(code, telling)));
    case 'enps':
    case 'would-return':
    case 'preventable':
    case 'mistreatment':
      return topics[measure];
    default:
      return code;
  }
}

const figure = (count: number, n: number) => ({ code: '', n, count, ...shareOf(count, n) });

const percent = (count: number, n: number, { messages }: Speaking): string =>
  messages.report.percent(percentOf(figure(count, n)));
