import { toggled } from '../../src/terminal/picks.ts';
import type { Page, Span } from '../../src/core/page.ts';
import type { Menu, Option, Prompter, Reply, Screen, ShownLine } from '../../src/core/prompt.ts';
import { Interrupted } from '../../src/core/problem.ts';

/** The line that says this, and what is typed in its place. */
interface LineChange {
  readonly from: string;
  readonly to: string;
}

/** What the scripted person does at one prompt. */
export type Act =
  | 'enter'
  | 'ctrl-c'
  | { readonly lines: readonly string[]; readonly then?: Act }
  | { readonly draft: string; readonly then: Act }
  | { readonly change: LineChange; readonly entered: boolean; readonly then?: Act }
  | { readonly key: string }
  | { readonly pick: string }
  | { readonly own: string }
  | { readonly picks: readonly string[] }
  | { readonly marks: readonly string[]; readonly then: Act }
  | { readonly type: string }
  | { readonly menu: string };

/** The text the screen must hold, and what is done there. */
export type Reaction = readonly [shown: string, act: Act];

export interface Person {
  readonly prompter: Prompter;
  /** What was not asked for; empty when the script was played to its end. */
  left(): readonly Reaction[];
  /** Every screen that was shown, as text. */
  readonly screens: string[];
  /** Everything that could be picked: what it is called, and what stands beside it. */
  readonly offered: string[];
  /** What the clock of each screen said, where there was one. */
  readonly clocks: string[];
}

const spanText = (span: Span): string => (typeof span === 'string' ? span : span.text);

/** A page as plain text, a block a line. */
function pageText(page: Page): string {
  return page
    .map((block) => {
      if (block.kind === 'blank') return '';
      if (block.kind === 'text') return block.spans.map(spanText).join('');
      return block.rows.map((row) => row.map(spanText).join('  ')).join('\n');
    })
    .join('\n');
}

/** A person who answers by a script and is surprised by everything else. A function may answer instead of a list. */
export function personOf(script: readonly Reaction[] | ((shown: string) => Act)): Person {
  const rest = typeof script === 'function' ? [] : [...script];
  const screens: string[] = [];
  const seen: Seen = { screens, offered: [], clocks: [] };
  const next = (screen: Screen): Act => {
    const shown = `${screen.title}\n${pageText(screen.body)}`;
    screens.push(shown);
    if (screen.clock !== undefined) seen.clocks.push(screen.clock());
    if (typeof script === 'function') return script(shown);
    const [expected, act] = rest.shift() ?? [];
    if (expected === undefined || act === undefined)
      throw new Error(`nothing was to be asked any more, but:\n${shown}`);
    if (!shown.includes(expected)) throw new Error(`expected "${expected}", but was shown:\n${shown}`);
    return act;
  };
  return { prompter: prompterOf(next, seen), left: () => rest, ...seen };
}

type Seen = Pick<Person, 'screens' | 'offered' | 'clocks'>;

/** What is said while a prompt goes on counts as seen too. */
function heard({ screens }: Seen, line: ShownLine): ShownLine {
  if (line.notice !== undefined) screens.push(line.notice);
  return line;
}

function prompterOf(next: (screen: Screen) => Act, seen: Seen): Prompter {
  return {
    async note(screen, prompt, menu) {
      let act: Act | undefined = next(screen);
      let lines = prompt.lines;
      const taken = prompt.lines.find(({ seq }) => seq === prompt.draft?.change?.seq);
      while (act !== undefined && typeof act === 'object' && !('menu' in act)) {
        if ('lines' in act) for (const line of act.lines) lines = [...lines, heard(seen, await prompt.onLine(line))];
        else if ('draft' in act) await prompt.onDraft({ line: act.draft });
        else if ('change' in act) {
          const { from, to } = act.change;
          const line = taken ?? lines.find(({ text }) => text === from);
          if (line?.text !== from) throw new Error(`no line "${from}" to change`);
          if (to === '' && act.entered) return { kind: 'emptied', seq: line.seq };
          const change = { seq: line.seq, text: to };
          if (act.entered) heard(seen, await prompt.onChange(change));
          else await prompt.onDraft({ line: prompt.draft?.line ?? '', change });
        } else break;
        act = act.then;
      }
      if (prompt.changeOnly === true && act === undefined) return { kind: 'go-on' };
      return common(act ?? 'enter', menu);
    },
    async key(screen, options, menu) {
      seen.offered.push(...options.map(({ label, note }) => `${label}  ${note ?? ''}`));
      const act = next(screen);
      if (typeof act === 'object' && 'key' in act) return { kind: 'value', value: byKey(options, act.key, screen) };
      if (typeof act === 'object' && 'pick' in act) return { kind: 'value', value: byLabel(options, act.pick) };
      return common(act, menu);
    },
    async pick(screen, options, menu, own) {
      seen.offered.push(...options.map(({ label, note }) => `${label}  ${note ?? ''}`));
      const act = next(screen);
      if (typeof act === 'object' && 'pick' in act) return { kind: 'value', value: byLabel(options, act.pick) };
      const pointed = options.find((option) => option.pointed === true);
      if (act === 'enter' && pointed !== undefined) return { kind: 'value', value: pointed.value };
      if (typeof act === 'object' && 'own' in act && own !== undefined) return { kind: 'value', value: own(act.own) };
      return common(act, menu);
    },
    async picks(screen, groups, picked, menu, keeping, mark = toggled) {
      let act = next(screen(picked));
      const options = groups.flatMap((group) => group.options);
      seen.offered.push(...options.map(({ label, note }) => `${label}  ${note ?? ''}`));
      if (typeof act === 'object' && 'marks' in act) {
        await keeping?.onDraft(act.marks.map((label) => byLabel(options, label)));
        act = act.then;
      }
      if (act === 'enter' && picked.length > 0) return { kind: 'value', value: picked };
      if (typeof act !== 'object' || !('picks' in act)) return common(act, menu);
      const wanted = act.picks.map((label) => byLabel(options, label));
      const pressed = [...picked, ...wanted].filter((one) => picked.includes(one) !== wanted.includes(one));
      return { kind: 'value', value: pressed.reduce<typeof picked>((marks, one) => mark(marks, one), picked) };
    },
    async field(screen, field, menu) {
      const act = next(screen);
      if (typeof act !== 'object' || !('type' in act)) {
        if (act === 'enter' && field.value !== undefined) return { kind: 'value', value: field.value };
        return common(act, menu);
      }
      const wrong = field.check?.(act.type);
      if (wrong !== undefined) throw new Error(`"${act.type}" will not do: ${wrong}`);
      return { kind: 'value', value: act.type };
    },
    async read(screen, menu) {
      return common(next(screen), menu);
    },
    close: () => undefined,
  };
}

function common<M extends string>(act: Act, menu: Menu<M>): Reply<never, M> {
  if (act === 'enter') return { kind: 'go-on' };
  if (act === 'ctrl-c') throw new Interrupted('ctrl-c');
  if (typeof act === 'object' && 'menu' in act) {
    const wanted = act.menu;
    const item = menu.find(({ value, label }) => value === wanted || label === wanted);
    if (item === undefined) throw new Error(`the menu has no ${wanted}`);
    return { kind: 'menu', item: item.value };
  }
  throw new Error(`${JSON.stringify(act)} cannot be done here`);
}

function byKey<T>(options: readonly Option<T>[], key: string, screen: Screen): T {
  const option = options.find((one) => one.key === key);
  if (option === undefined) throw new Error(`no key ${key} at:\n${screen.title}\n${pageText(screen.body)}`);
  return option.value;
}

function byLabel<T>(options: readonly Option<T>[], label: string): T {
  const option = options.find((one) => one.label === label) ?? options.find((one) => one.label.includes(label));
  if (option === undefined)
    throw new Error(`"${label}" is not offered: ${options.map((one) => one.label).join(' | ')}`);
  return option.value;
}
