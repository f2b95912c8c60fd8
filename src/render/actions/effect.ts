import type { Effect, Side } from '../../core/follow-up/effect.ts';
import { shareOf } from '../../core/insight/figure.ts';
import { inWords, percentInterval, percentOf, shareInterval, wholeScore } from '../report/numbers.ts';
import { quarterText } from '../report/period.ts';
import { inSentence } from '../codes.ts';
import type { Messages } from '../../i18n/messages.ts';

/** Whether an action helped, in a sentence or two. @param theme as it is called */
export function effectText(effect: Effect, theme: string, messages: Messages): string {
  const words = messages.actions.effect;
  if (effect.kind !== 'compared') return words[effect.kind];
  const { measure, before, since, difference, turn } = effect;
  const topic = measure === 'low' ? words.low(inSentence(theme)) : words.raised(theme);
  const [value = '', low = '', high = ''] = [difference.value, difference.low, difference.high].map(points);
  const sides = words.compared(topic, sideText(before, messages), sideText(since, messages));
  return `${sides} ${words.difference(value, low, high)}: ${words.turns[turn]}`;
}

/** `27 of 60 (45%, 33–58; Q1 2025–Q2 2026)`. */
function sideText({ from, to, n, count }: Side, { report, actions }: Messages): string {
  const figure = { code: '', n, count, ...shareOf(count, n) };
  const interval = inWords(n)
    ? percentInterval(figure, report)
    : `${report.percent(percentOf(figure))}, ${shareInterval(figure)}`;
  return actions.effect.span(report.of(count, n), interval, quarterText(from, report), quarterText(to, report));
}

const points = (share: number): string => `${share > 0 ? '+' : ''}${wholeScore(share * 100)}`;
