import type { Effect, Side } from '../../core/follow-up/effect.ts';
import { shareOf } from '../../core/insight/figure.ts';
import { inWords, percentInterval, percentOf, wholeScore } from '../report/numbers.ts';
import { quarterText } from '../report/period.ts';
import { inSentence } from '../report/wording.ts';
import type { Messages } from '../../i18n/messages.ts';

/** Whether an action helped, in a sentence or two. @param theme as it is called */
export function effectText(effect: Effect, theme: string, messages: Messages): string {
  const words = messages.actions.effect;
  if (effect.kind !== 'compared') return words[effect.kind];
  const { measure, before, since, difference, turn } = effect;
  const topic = measure === 'low' ? words.low(inSentence(theme)) : words.raised(theme);
  const [value, low, high] = [difference.value, difference.low, difference.high].map(points);
  const change = `${value ?? ''} (${low ?? ''} ${messages.report.to} ${high ?? ''})`;
  return `${words.compared(topic, sideText(before, messages), sideText(since, messages), change)} ${words.turns[turn]}`;
}

/** `27 of 60 (45%, 33–58), Q1 2025 to Q2 2026`. */
function sideText({ from, to, n, count }: Side, messages: Messages): string {
  const { report, actions } = messages;
  const figure = { code: '', n, count, ...shareOf(count, n) };
  const interval = percentInterval(figure, report);
  const percent = inWords(n) ? interval : `${report.percent(percentOf(figure))}, ${interval}`;
  const share = `${report.of(count, n)} (${percent})`;
  return actions.effect.span(share, quarterText(from, report), quarterText(to, report));
}

const points = (share: number): string => `${share > 0 ? '+' : ''}${wholeScore(share * 100)}`;
