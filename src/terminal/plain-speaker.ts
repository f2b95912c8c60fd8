import { type Page, blank, paragraph } from '../core/page.ts';
import type { Menu, Option, PromptWords, Screen } from '../core/prompt.ts';
import { type ClockSwitch, seen } from './clock-switch.ts';
import type { LineReader } from './line-reader.ts';
import { fold, matching } from './pick.ts';

/** What every plain prompt has at hand. */
export interface Speaker {
  readonly words: PromptWords;
  readonly reader: LineReader;
  readonly clock: ClockSwitch;
  say(page: Page): void;
}

/** An option with what one types to choose it: its key, else its place in the list. */
export interface Numbered<T> {
  readonly option: Option<T>;
  readonly key: string;
}

/** A line, or what was chosen from the menu. */
export type Typed<M> = { readonly kind: 'line'; readonly text: string } | { readonly kind: 'menu'; readonly item: M };

const prompt = '> ';

/** The screen as lines. What its hint says about keys does not hold here; how to open the menu stands in its place. */
export function sayScreen({ say, words, clock: shown }: Speaker, screen: Screen, list: Page, menu: Menu<string>): void {
  const { title, clock, body } = seen(screen, shown);
  const top = paragraph(clock === undefined ? title : `${title} · ${clock()}`);
  const foot = menu.length > 0 ? [paragraph(words.plainMenu)] : [];
  const parts: Page[] = [[top], body, list, foot];
  say(parts.filter((part) => part.length > 0).flatMap((part) => [blank, ...part]));
}

/** Reads a line; `?` alone opens the menu, and an empty line closes it again. */
export async function typed<M extends string>(speaker: Speaker, menu: Menu<M>, beginning?: string): Promise<Typed<M>> {
  const text = await speaker.reader.next(prompt, beginning);
  if (text.trim() !== '?' || menu.length === 0) return { kind: 'line', text };
  const item = await openMenu(speaker, menu);
  return item === undefined ? typed(speaker, menu, beginning) : { kind: 'menu', item };
}

async function openMenu<M extends string>(speaker: Speaker, menu: Menu<M>): Promise<M | undefined> {
  const list = numbered(menu);
  speaker.say([paragraph(speaker.words.menuTitle), ...rows(list)]);
  for (;;) {
    const text = (await speaker.reader.next(prompt)).trim();
    if (text === '' || text === '?') return undefined;
    const { exact, fitting } = meant(list, text);
    const one = exact ?? (fitting.length === 1 ? fitting[0] : undefined);
    if (one !== undefined) return one.option.value;
    speaker.say([paragraph(speaker.words.noSuchChoice(text))]);
  }
}

export function numbered<T>(options: readonly Option<T>[], from = 1): readonly Numbered<T>[] {
  return options.map((option, at) => ({ option, key: option.key ?? String(from + at) }));
}

/** The options as lines, each after what one types to choose it. */
export function rows(list: readonly Numbered<unknown>[]): Page {
  const width = Math.max(0, ...list.map(({ key }) => key.length));
  return list.flatMap(({ option: { label, note, heading }, key }, at): Page => {
    const words = label === key ? '' : `  ${label}`;
    const row = paragraph(`${key.padStart(width)}${words}${note === undefined ? '' : `  (${note})`}`, 2, width + 4);
    const begins = heading !== undefined && heading !== list[at - 1]?.option.heading;
    return begins ? [paragraph(heading), row] : [row];
  });
}

/** What was meant: the option whose key or whole label was typed, and those that fit what was typed. */
export function meant<T>(
  list: readonly Numbered<T>[],
  text: string,
): { readonly exact: Numbered<T> | undefined; readonly fitting: readonly Numbered<T>[] } {
  const wanted = fold(text);
  const exact =
    list.find(({ key }) => fold(key) === wanted) ?? list.find(({ option }) => fold(option.label) === wanted);
  const fitting = matching(
    list.map((one): Option<Numbered<T>> => ({ label: one.option.label, value: one })),
    text,
  );
  return { exact, fitting: fitting.map(({ value }) => value) };
}
