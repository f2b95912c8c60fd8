import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { paragraph, strong } from '../../src/core/page.ts';
import type { LineChange, NotePrompt, Option, Screen } from '../../src/core/prompt.ts';
import { Interrupted } from '../../src/core/problem.ts';
import { createPrompter } from '../../src/terminal/prompter.ts';
import { words } from './words.ts';

const screen: Screen = { title: 'Leaving', clock: () => '34 min', body: [paragraph(strong('Why?'))], hint: 'Tab' };
const menu = [
  { label: 'Pause', value: 'pause' as const },
  { label: 'Overview', value: 'overview' as const },
];
const options = (...labels: string[]): readonly Option<string>[] => labels.map((label) => ({ label, value: label }));

/** A plain prompter that reads these lines from a pipe, all in one chunk. */
async function plain(typed: string, signal?: AbortSignal) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const prompter = await createPrompter({ input, output, words, env: {}, plain: true, ...(signal && { signal }) });
  input.end(typed);
  return { prompter, said: () => String(output.read() ?? '') };
}

function notebook(draft?: string, change?: LineChange): NotePrompt & { readonly saved: string[] } {
  const saved: string[] = [];
  return {
    saved,
    lines: [{ seq: 1, kind: 'note', text: 'before' }],
    ...(draft !== undefined && { draft: { line: draft, ...(change && { change }) } }),
    onLine: async (text) => {
      saved.push(text);
      return { seq: 2, kind: 'note', text };
    },
    onChange: async ({ seq, text }) => {
      saved.push(`${seq}: ${text}`);
      return { seq, kind: 'note', text };
    },
    onDraft: async ({ line }) => void saved.push(`draft ${line}`),
    onFailure: () => undefined,
  };
}

describe('plain prompts', () => {
  it('print the screen as lines, without colours or cursor movement', async () => {
    const { prompter, said } = await plain('\n');
    await prompter.read(screen, menu);
    expect(said()).toBe('\nLeaving · 34 min\n\nWhy?\n\n? opens the menu\n> \n');
  });

  it('have headings over the options that belong together', async () => {
    const { prompter, said } = await plain('2\n');
    const list = options('Why?', 'Stay?', 'Pay?').map((one, at) => ({ ...one, heading: at < 2 ? 'Leaving' : 'Work' }));
    expect(await prompter.pick(screen, list, [])).toEqual({ kind: 'value', value: 'Stay?' });
    expect(said()).toContain('\nLeaving\n  1  Why?\n  2  Stay?\nWork\n  3  Pay?\n');
  });

  it('take each line as a line, and go on at an empty one; the next prompt gets the next line', async () => {
    const { prompter } = await plain('one\n  two \n\nKarin\n');
    const note = notebook();
    expect(await prompter.note(screen, note, menu)).toEqual({ kind: 'go-on' });
    expect(note.saved).toEqual(['one', 'two']);
    expect(await prompter.field(screen, {}, menu)).toEqual({ kind: 'value', value: 'Karin' });
  });

  it('say what is to be said of a line, once it is entered', async () => {
    const { prompter, said } = await plain('one\n\n');
    const notice = 'they may read it';
    const onLine = async (text: string) => ({ seq: 2, kind: 'remark', text, notice }) as const;
    await prompter.note(screen, { ...notebook(), onLine }, []);
    expect(said().split(notice)).toHaveLength(2);
  });

  it('lose no line when the terminal is given back in between', async () => {
    const { prompter } = await plain('a\nb\n');
    expect(await prompter.field(screen, {}, [])).toEqual({ kind: 'value', value: 'a' });
    prompter.close();
    expect(await prompter.field(screen, {}, [])).toEqual({ kind: 'value', value: 'b' });
  });

  it('leave out what is not text and say so', async () => {
    const { prompter, said } = await plain('a\u0007b\u0000\n\n');
    const note = notebook();
    await prompter.note(screen, note, []);
    expect(note.saved).toEqual(['ab']);
    expect(said()).toContain('2 left out');
  });

  it('obey backspace where the terminal leaves it in the line', async () => {
    const { prompter } = await plain('Karre\u007F\u007Fin\n');
    expect(await prompter.field(screen, {}, [])).toEqual({ kind: 'value', value: 'Karin' });
  });

  it('make half a line from last time a line of its own: in a pipe nobody can finish it', async () => {
    const { prompter } = await plain('new\n\n');
    const note = notebook('half');
    await prompter.note(screen, note, []);
    expect(note.saved).toEqual(['half', 'new']);
  });

  it.each([
    ['writes it anew', 'after\nnew\n\n', ['1: after', 'new']],
    ['leaves it as it was at an empty line', '\nnew\n\n', ['draft ', 'new']],
    ['leaves it as it was when it says the same', 'before\n\n', ['draft ']],
  ])('take up a line to be changed; a pipe %s', async (_what, typed, saved) => {
    const { prompter, said } = await plain(typed);
    const note = notebook('', { seq: 1, text: 'before' });
    expect(await prompter.note(screen, note, menu)).toEqual({ kind: 'go-on' });
    expect(note.saved).toEqual(saved);
    expect(said()).toContain('write it anew\n  - before\n');
  });

  it('end once the one line they are for is changed', async () => {
    const { prompter } = await plain('after\nnot a line\n');
    const note = notebook('', { seq: 1, text: 'before' });
    expect(await prompter.note(screen, { ...note, changeOnly: true }, [])).toEqual({ kind: 'go-on' });
    expect(note.saved).toEqual(['1: after']);
  });

  it('keep what is marked as it is marked', async () => {
    const { prompter } = await plain('1 2\n2\n\n');
    const kept: (readonly string[])[] = [];
    const keeping = { onDraft: async (marks: readonly string[]) => void kept.push(marks), onFailure: () => undefined };
    await prompter.picks(() => screen, [{ options: options('a', 'b') }], [], menu, keeping);
    expect(kept).toEqual([['a', 'b'], ['a']]);
  });

  it('open the menu at ?, which an empty line closes again', async () => {
    const { prompter, said } = await plain('?\n\n?\nx\n2\n');
    expect(await prompter.note(screen, notebook(), menu)).toEqual({ kind: 'menu', item: 'overview' });
    expect(said()).toContain('MENU\n  1  Pause\n  2  Overview\n');
  });

  it('take ? as words where there is no menu', async () => {
    const { prompter } = await plain('?\n');
    expect(await prompter.field(screen, {}, [])).toEqual({ kind: 'value', value: '?' });
  });

  it.each([
    ['by number', '2\n', 'Lager Norr'],
    ['by its whole name', 'lager syd\n', 'Lager Syd'],
    ['by enough of its name', 'kon\n', 'Kontoret'],
    ['after several fitted', 'lager\n3\n', 'Lager Syd'],
    ['after none fitted', '9\nzzz\n1\n', 'Kontoret'],
  ])('pick %s', async (_what, typed, value) => {
    const { prompter } = await plain(typed);
    const picked = await prompter.pick(screen, options('Kontoret', 'Lager Norr', 'Lager Syd'), menu);
    expect(picked).toEqual({ kind: 'value', value });
  });

  it.each([
    ['what is unlike anything known', 'Butiken\n', 'own Butiken'],
    ['what is nearly known, when that is meant', 'Lager\n+\n', 'own Lager'],
    ['what is known, when nearly that was typed', 'Lager\n2\n', 'Lager Norr'],
  ])('take %s', async (_what, typed, value) => {
    const { prompter } = await plain(typed);
    const own = (text: string): string => `own ${text}`;
    expect(await prompter.pick(screen, options('Kontoret', 'Lager Norr'), menu, own)).toEqual({ kind: 'value', value });
  });

  it('answer a closed question by its key and say when it is none', async () => {
    const { prompter, said } = await plain('x\nJ\n');
    const yes = [{ label: 'Ja', key: 'j', value: true }];
    expect(await prompter.key(screen, yes, menu)).toEqual({ kind: 'value', value: true });
    expect(said()).toContain('"x" is none of them\n');
  });

  it('pick and unpick several by their numbers', async () => {
    const { prompter, said } = await plain('1 3, 4\n9\n3\n\n');
    const groups = [
      { heading: 'Manager', options: options('support', 'conduct') },
      { heading: 'Load', options: options('volume', 'hours') },
    ];
    const reply = await prompter.picks(() => screen, groups, [], menu);
    expect(reply).toEqual({ kind: 'value', value: ['support', 'hours'] });
    expect(said()).toContain('Manager\n  1  support\n  2  conduct\nLoad\n  3  volume\n  4  hours\n');
  });

  it('say when one was too many to mark', async () => {
    const { prompter, said } = await plain('1 2 3\n\n');
    const two = (marks: readonly string[], one: string) => (marks.length < 2 ? [...marks, one] : marks);
    const groups = [{ options: options('pay', 'load', 'boss') }];
    const reply = await prompter.picks(() => screen, groups, [], menu, undefined, two);
    expect(reply).toEqual({ kind: 'value', value: ['pay', 'load'] });
    expect(said()).toContain('[x] 2  load\nno more\n');
  });

  it('check a field and ask again', async () => {
    const { prompter, said } = await plain('\nx\n12\n');
    const check = (typed: string) => (/^\d+$/u.test(typed) ? undefined : 'a number, please');
    const reply = await prompter.field(screen, { required: 'needed', check }, []);
    expect(reply).toEqual({ kind: 'value', value: '12' });
    expect(said()).toMatch(/needed\n> \na number, please\n/u);
  });

  it('end with the input, after every line of it', async () => {
    const { prompter } = await plain('a');
    expect(await prompter.field(screen, {}, [])).toEqual({ kind: 'value', value: 'a' });
    await expect(prompter.field(screen, {}, [])).rejects.toEqual(new Interrupted('end-of-input'));
    await expect(prompter.read(screen, [])).rejects.toEqual(new Interrupted('end-of-input'));
  });

  it('end at a signal', async () => {
    const controller = new AbortController();
    const { prompter } = await plain('', controller.signal);
    controller.abort(new Interrupted('SIGTERM'));
    await expect(prompter.read(screen, [])).rejects.toEqual(new Interrupted('SIGTERM'));
  });
});
