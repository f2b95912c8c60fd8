import { type Page, paragraph } from '../core/page.ts';
import type { Keeping, Marking, Menu, Option, Reply, Screen } from '../core/prompt.ts';
import { cleaned } from './line-editor.ts';
import { type PickGroup, toggled } from './picks.ts';
import { type Numbered, type Speaker, meant, numbered, rows, sayScreen, typed } from './plain-speaker.ts';

/** One of many, by key, number, or enough of its label. What fits several, or is nearly a known one, is asked again. */
export async function askOne<T, M extends string>(
  speaker: Speaker,
  screen: Screen,
  options: readonly Option<T>[],
  menu: Menu<M>,
  own?: (typed: string) => T,
): Promise<Reply<T, M>> {
  const list = numbered(options);
  let offered = '';
  sayScreen(speaker, screen, rows(list), menu);
  for (;;) {
    const reply = await typed(speaker, menu);
    if (reply.kind === 'menu') return reply;
    const text = cleaned(reply.text).text.trim();
    if (text === '') return { kind: 'go-on' };
    const choice =
      text === '+' && own !== undefined && offered !== '' ? { value: own(offered) } : choose(list, text, own);
    if ('value' in choice) return { kind: 'value', value: choice.value };
    if (choice.fitting.length > 0) offered = text;
    speaker.say(
      choice.fitting.length > 0 ? offer(choice.fitting, own && text) : [paragraph(speaker.words.noSuchChoice(text))],
    );
  }
}

type Choice<T> = { readonly value: T } | { readonly fitting: readonly Numbered<T>[] };

/** What was typed decides by itself, or fits some. What fits one is that one, unless it may be meant as it is. */
function choose<T>(list: readonly Numbered<T>[], text: string, own: ((typed: string) => T) | undefined): Choice<T> {
  const { exact, fitting } = meant(list, text);
  const one = exact ?? (fitting.length === 1 && own === undefined ? fitting[0] : undefined);
  if (one !== undefined) return { value: one.option.value };
  return fitting.length === 0 && own !== undefined ? { value: own(text) } : { fitting };
}

/** The options that fit; with an own text, that as well under `+`. */
function offer(fitting: readonly Numbered<unknown>[], own: string | undefined): Page {
  return rows([...fitting, ...(own === undefined ? [] : [{ key: '+', option: { label: own, value: own } }])]);
}

/** What there is to mark, what is marked, and where marks are kept. */
interface Picks<T> {
  readonly groups: readonly PickGroup<T>[];
  readonly picked: readonly T[];
  readonly keeping: Keeping<readonly T[]> | undefined;
  readonly mark: Marking<T> | undefined;
}

/** Several: their numbers pick and unpick, an empty line ends. */
export async function askSeveral<T, M extends string>(
  speaker: Speaker,
  screen: Screen,
  { groups, picked: before, keeping, mark = toggled }: Picks<T>,
  menu: Menu<M>,
): Promise<Reply<readonly T[], M>> {
  const options = groups.flatMap((group) => group.options.map(({ label, value }): Option<T> => ({ label, value })));
  const list = numbered(options);
  let picked = before;
  sayScreen(speaker, screen, [...groupRows(groups), ...pickedRows(list, picked)], menu);
  for (;;) {
    const reply = await typed(speaker, menu);
    if (reply.kind === 'menu') return reply;
    const words = cleaned(reply.text)
      .text.split(/[\s,;]+/)
      .filter((word) => word !== '');
    if (words.length === 0)
      return picked.length === 0 && before.length === 0 ? { kind: 'go-on' } : { kind: 'value', value: picked };
    const wrong = words.find((word) => !list.some(({ key }) => key === word));
    if (wrong === undefined) {
      const chosen = list.filter(({ key }) => words.includes(key)).map(({ option }) => option.value);
      const marked = allMarked(picked, chosen, mark);
      picked = marked.picked;
      await keepMarks(speaker, picked, keeping);
      speaker.say([...pickedRows(list, picked), ...(marked.full ? [paragraph(speaker.words.full)] : [])]);
    } else speaker.say([paragraph(speaker.words.noSuchChoice(wrong))]);
  }
}

/** The marks once these are marked or unmarked, in turn, and whether one of them was one too many. */
function allMarked<T>(before: readonly T[], chosen: readonly T[], mark: Marking<T>) {
  let [picked, full] = [before, false];
  for (const one of chosen) {
    const next = mark(picked, one);
    full ||= next === picked;
    picked = next;
  }
  return { picked, full };
}

/** What could not be kept is said to be so; the marks go on to the answer all the same. */
async function keepMarks<T>({ say }: Speaker, picked: readonly T[], keeping?: Keeping<readonly T[]>): Promise<void> {
  try {
    await keeping?.onDraft(picked);
  } catch (error) {
    const sentence = keeping?.onFailure(error);
    if (sentence === undefined) throw error;
    say([paragraph(sentence)]);
  }
}

function groupRows<T>(groups: readonly PickGroup<T>[]): Page {
  let from = 1;
  return groups.flatMap(({ heading, options }) => {
    const list = numbered(
      options.map(({ label, value, note }) => ({ label, value, ...(note !== undefined && { note }) })),
      from,
    );
    from += options.length;
    return [...(heading === undefined ? [] : [paragraph(heading)]), ...rows(list)];
  });
}

function pickedRows<T>(list: readonly Numbered<T>[], picked: readonly T[]): Page {
  return list
    .filter(({ option }) => picked.includes(option.value))
    .map(({ option, key }) => paragraph(`[x] ${key}  ${option.label}`, 2, 6));
}
