import { setImmediate } from 'node:timers/promises';
import { render } from '@inquirer/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { paragraph, strong } from '../../src/core/page.ts';
import type { HalfTyped, Screen, ShownLine } from '../../src/core/prompt.ts';
import { Interrupted } from '../../src/core/problem.ts';
import { createClockSwitch } from '../../src/terminal/clock-switch.ts';
import type { Saver } from '../../src/terminal/course.ts';
import { type HostOptions, hostPrompt } from '../../src/terminal/host.ts';
import { keyMachine } from '../../src/terminal/key.ts';
import { withMenu } from '../../src/terminal/menu.ts';
import { noteMachine } from '../../src/terminal/note.ts';
import { picksMachine } from '../../src/terminal/picks.ts';
import { noPaint } from '../../src/terminal/paint.ts';
import { words } from './words.ts';

const screen: Screen = { title: 'Leaving', body: [paragraph(strong('Why?'))], hint: 'Enter goes on' };
const menu = [{ label: 'Pause', value: 'pause' as const }];

const nothingKept = { saved: { line: '' }, nothing: { line: '' } };

/** Remembers what was saved, in the order it came; `slowly` until somebody says so. */
function notebook() {
  const saved: string[] = [];
  const waiting: (() => void)[] = [];
  let slow = false;
  const wait = async (): Promise<void> => {
    if (slow) await new Promise<void>((resolve) => void waiting.push(resolve));
  };
  const saver: Saver<HalfTyped> = {
    ...nothingKept,
    onEntry: async ({ text, seq = 1 }): Promise<ShownLine> => {
      await wait();
      saved.push(`line ${text}`);
      return { seq, kind: 'note', text };
    },
    onDraft: async ({ line, change }) => {
      saved.push(`draft ${[line, change?.text].join('')}`);
    },
    onFailure: () => undefined,
  };
  return {
    saved,
    saver,
    slowly: (yes: boolean) => {
      slow = yes;
      waiting.splice(0).forEach((resolve) => resolve());
    },
  };
}

function host<D = never>(more: Partial<HostOptions<D>> = {}): HostOptions<D> {
  return {
    words,
    paint: noPaint,
    clock: createClockSwitch(),
    size: () => ({ columns: 60, rows: 12 }),
    onResize: () => () => undefined,
    place: () => undefined,
    closed: () => undefined,
    ...more,
  };
}

async function openNote(more: Partial<HostOptions<HalfTyped>> = {}, shown = screen, lines: readonly ShownLine[] = []) {
  const book = notebook();
  const machine = withMenu(noteMachine(shown, { lines }, words), menu, words);
  const prompt = await render(hostPrompt(machine, host({ saver: book.saver, ...more })), {});
  const type = async (keys: string): Promise<void> => {
    prompt.input.write(keys);
    await setImmediate();
  };
  return { ...book, ...prompt, type };
}

describe('a note on the screen', () => {
  it('shows what is typed, saves each line, and goes on at an empty Enter', async () => {
    const { type, getScreen, saved, answer } = await openNote();
    expect(getScreen()).toContain('Why?');
    await type('first å');
    expect(getScreen()).toContain('› first å');
    await type('\r');
    expect(getScreen()).toContain('· first å\n›');
    await type('\r');
    expect(await answer).toEqual({ kind: 'end', reply: { kind: 'go-on' } });
    expect(saved).toEqual(['draft f', 'line first å']);
  });

  it('keeps the keys typed while a line is saved, in order', async () => {
    const { type, saved, slowly, answer } = await openNote();
    slowly(true);
    await type('one\rtwo\rthree');
    expect(saved).toEqual(['draft o']);
    slowly(false);
    await setImmediate();
    await type('\r\r');
    await answer;
    expect(saved.filter((one) => one.startsWith('line'))).toEqual(['line one', 'line two', 'line three']);
  });

  it('opens the menu over half a line, and hands that on before the item is given', async () => {
    const { type, getScreen, saved, answer } = await openNote();
    await type('half a line\t');
    expect(getScreen()).toContain('MENU');
    await type('\r');
    expect(await answer).toEqual({ kind: 'end', reply: { kind: 'menu', item: 'pause' } });
    expect(saved).toEqual(['draft h', 'draft half a line']);
  });

  it.each([
    ['Ctrl-C', '\u0003', 'ctrl-c'],
    ['Ctrl-C while the menu is open', '\t\u0003', 'ctrl-c'],
  ])('%s ends it with half a line handed on', async (_what, keys, by) => {
    const { type, saved, answer } = await openNote();
    await type(`half${keys}`);
    expect(await answer).toEqual({ kind: 'failure', error: new Interrupted(by === 'ctrl-c' ? by : 'SIGINT') });
    expect(saved).toEqual(['draft h', 'draft half']);
  });

  it('Ctrl-D ends it on an empty line only', async () => {
    const { type, getScreen, answer } = await openNote();
    await type('ab\u0004');
    expect(getScreen()).toContain('› ab');
    await type('\u007F\u007F\u0004');
    expect(await answer).toEqual({ kind: 'failure', error: new Interrupted('end-of-input') });
  });

  it('a signal ends it, with its reason, after half a line was handed on', async () => {
    const controller = new AbortController();
    const { type, saved, answer } = await openNote({ signal: controller.signal });
    await type('half');
    controller.abort(new Interrupted('SIGTERM'));
    expect(await answer).toEqual({ kind: 'failure', error: new Interrupted('SIGTERM') });
    expect(saved).toEqual(['draft h', 'draft half']);
  });

  it('a line that cannot be saved ends it with that error, and tries to keep the words as half a line', async () => {
    const drafts: string[] = [];
    const saver: Saver<HalfTyped> = {
      ...nothingKept,
      onEntry: () => Promise.reject(new Error('disk full')),
      onDraft: async ({ line }) => void drafts.push(line),
      onFailure: () => undefined,
    };
    const { type, answer } = await openNote({ saver });
    await type('words\r');
    expect(await answer).toEqual({ kind: 'failure', error: new Error('disk full') });
    expect(drafts.at(-1)).toBe('words');
  });
});

describe('a line that is changed on the screen', () => {
  const one: readonly ShownLine[] = [{ seq: 7, kind: 'note', text: 'one' }];
  const up = '\u001B[A';

  it('is handed on while it is written, and entered in its place', async () => {
    const { type, saved, getScreen } = await openNote({}, screen, one);
    await type(`${up} more`);
    expect(getScreen()).toContain('› one more');
    await type('\r');
    expect(getScreen()).toContain('· one more\n›');
    expect(saved).toEqual(['draft one', 'line one more']);
  });

  it('is handed on before the prompt ends, also when nobody entered it', async () => {
    const { type, saved, answer } = await openNote({}, screen, one);
    await type(`${up} more\u0003`);
    expect(await answer).toEqual({ kind: 'failure', error: new Interrupted('ctrl-c') });
    expect(saved).toEqual(['draft one', 'draft one more']);
  });

  it('stands on the screen until it could be saved', async () => {
    let full = true;
    const saver: Saver<HalfTyped> = {
      ...nothingKept,
      onEntry: async ({ text, seq = 0 }) => {
        if (full) throw new Error('full');
        return { seq, kind: 'note', text };
      },
      onDraft: () => Promise.resolve(),
      onFailure: () => 'NOT SAVED',
    };
    const { type, getScreen } = await openNote({ saver }, screen, one);
    await type(`${up} more\r`);
    expect(getScreen()).toContain('› one more\n›');
    expect(getScreen()).toContain('NOT SAVED');
    full = false;
    await type('\r');
    expect(getScreen()).toContain('· one more\n›');
  });
});

it('hands on what is marked while it is marked, and before the prompt ends', async () => {
  const kept: (readonly string[])[] = [];
  const saver: Saver<readonly string[]> = {
    saved: [],
    nothing: [],
    onDraft: async (marks) => void kept.push(marks),
    onFailure: () => undefined,
  };
  const options = ['a', 'b', 'c'].map((value) => ({ label: value, value }));
  const machine = picksMachine(() => screen, [{ options }], [], words);
  const { input, answer } = await render(hostPrompt(withMenu(machine, menu, words), host({ saver })), {});
  input.write('12');
  await setImmediate();
  expect(kept).toEqual([['a']]);
  input.write('\u0003');
  expect(await answer).toMatchObject({ kind: 'failure' });
  expect(kept).toEqual([['a'], ['a', 'b']]);
});

describe('a note on a full disk', () => {
  /** A disk that is full until somebody frees it. */
  function disk() {
    const state = { full: true, saved: [] as string[] };
    const save = (what: string): void => {
      if (state.full) throw new Error('full');
      state.saved.push(what);
    };
    const saver: Saver<HalfTyped> = {
      ...nothingKept,
      onEntry: async ({ text, seq = 1 }) => {
        save(`line ${text}`);
        return { seq, kind: 'note', text };
      },
      onDraft: async ({ line, change }) => save(`draft ${[line, change?.text].join('')}`),
      onFailure: () => 'NOT SAVED',
    };
    return { state, saver };
  }

  it('keeps the words on the screen and says so; Enter tries again', async () => {
    const { state, saver } = disk();
    const { type, getScreen, answer } = await openNote({ saver });
    await type('words\r');
    expect(getScreen()).toContain('› words');
    expect(getScreen()).toContain('NOT SAVED');
    await type('\r');
    expect(getScreen()).toContain('NOT SAVED');
    state.full = false;
    await type('\r');
    expect(getScreen()).toContain('· words');
    expect(getScreen()).not.toContain('NOT SAVED');
    await type('\r');
    expect(await answer).toEqual({ kind: 'end', reply: { kind: 'go-on' } });
    expect(state.saved).toEqual(['line words']);
  });

  it('does not leave by the menu with words that are not saved', async () => {
    const { state, saver } = disk();
    const { type, getScreen, answer } = await openNote({ saver });
    await type('half\t\r');
    expect(getScreen()).toContain('NOT SAVED');
    state.full = false;
    await type('\r');
    expect(await answer).toEqual({ kind: 'end', reply: { kind: 'menu', item: 'pause' } });
    expect(state.saved).toEqual(['draft half']);
  });

  it('warns at the first Ctrl-C and ends at the second, by the failure and not as if all were saved', async () => {
    const { saver } = disk();
    const { type, getScreen, answer } = await openNote({ saver });
    await type('half\u0003');
    expect(getScreen()).toContain('NOT SAVED');
    await type('\u0003');
    expect(await answer).toEqual({ kind: 'failure', error: new Error('full') });
  });
});

describe('time on the screen', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] }));
  afterEach(() => vi.useRealTimers());

  it('lets the clock tick without a key, and stops when the prompt ends', async () => {
    let left = 34;
    const { getScreen, type, answer } = await openNote({}, { ...screen, clock: () => `${left} min` });
    expect(getScreen()).toContain('34 min');
    left = 33;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(getScreen()).toContain('33 min');
    await type('\r');
    await answer;
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is hidden by Ctrl-T, in every prompt of the run, until it is pressed again', async () => {
    const clock = createClockSwitch();
    const timed = { ...screen, clock: () => '34 min' };
    const first = await openNote({ clock }, timed);
    await first.type('ab\u0014c');
    expect(first.getScreen()).not.toContain('34 min');
    expect(first.getScreen()).toContain('› abc');
    await first.type('\r\r');
    const second = await openNote({ clock }, timed);
    expect(second.getScreen()).not.toContain('34 min');
    await second.type('\t\u0014');
    expect(second.getScreen()).toContain('34 min');
  });

  it('says that it saves when that takes long', async () => {
    const { type, getScreen, slowly, answer } = await openNote();
    slowly(true);
    await type('one\r');
    expect(getScreen()).not.toContain('Saving');
    await vi.advanceTimersByTimeAsync(500);
    expect(getScreen()).toContain('Saving …');
    slowly(false);
    await setImmediate();
    expect(getScreen()).not.toContain('Saving');
    await type('\r');
    expect(await answer).toEqual({ kind: 'end', reply: { kind: 'go-on' } });
  });
});

it('draws itself anew for another size', async () => {
  let size = { columns: 60, rows: 12 };
  let resized = (): void => undefined;
  const onResize = (redraw: () => void) => {
    resized = redraw;
    return () => undefined;
  };
  const machine = keyMachine(screen, [{ label: 'Yes', key: 'y', value: true }], words);
  const { getScreen, input, answer } = await render(hostPrompt(machine, host({ size: () => size, onResize })), {});
  expect(getScreen({ raw: true }).split('\n')).toHaveLength(12);
  size = { columns: 30, rows: 8 };
  resized();
  expect(getScreen({ raw: true }).split('\n')).toHaveLength(8);
  input.write('y');
  expect(await answer).toEqual({ kind: 'end', reply: { kind: 'value', value: true } });
});
