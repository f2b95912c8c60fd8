import { render } from '@inquirer/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { paragraph } from '../../src/core/page.ts';
import type { Screen } from '../../src/core/prompt.ts';
import { createClockSwitch } from '../../src/terminal/clock-switch.ts';
import { fieldMachine } from '../../src/terminal/field.ts';
import { hostPrompt } from '../../src/terminal/host.ts';
import { keyMachine } from '../../src/terminal/key.ts';
import { withMenu } from '../../src/terminal/menu.ts';
import { noteMachine } from '../../src/terminal/note.ts';
import { noPaint } from '../../src/terminal/paint.ts';
import { pickMachine } from '../../src/terminal/pick.ts';
import { picksMachine } from '../../src/terminal/picks.ts';
import { readMachine } from '../../src/terminal/read.ts';
import { words } from '../terminal/words.ts';

const options = [
  { label: 'One', key: '1', value: 1 },
  { label: 'Two', key: '2', value: 2 },
];

type Rendered = Omit<Awaited<ReturnType<typeof render<unknown, object>>>, 'answer'> & {
  readonly answer: Promise<unknown>;
};

const open = <R>(prompt: Parameters<typeof render<R, object>>[0]): Promise<Rendered> => render(prompt, {});

/** Every prompt of a talk, opened on this screen. */
const prompts = {
  note: (screen: Screen) => open(hostPrompt(withMenu(noteMachine(screen, { lines: [] }, words), [], words), host)),
  key: (screen: Screen) => open(hostPrompt(keyMachine(screen, options, words), host)),
  pick: (screen: Screen) => open(hostPrompt(pickMachine(screen, { options, pointed: true }, words), host)),
  picks: (screen: Screen) =>
    open(
      hostPrompt(
        picksMachine(() => screen, [{ options }], [1], words),
        host,
      ),
    ),
  field: (screen: Screen) => open(hostPrompt(fieldMachine(screen, { value: '12' }, words), host)),
  read: (screen: Screen) => open(hostPrompt(readMachine(screen), host)),
} as const;

const host = {
  words,
  clock: createClockSwitch(),
  paint: noPaint,
  size: () => ({ columns: 60, rows: 12 }),
  onResize: () => () => undefined,
  place: () => undefined,
  closed: () => undefined,
};

interface Waited {
  /** What was on the screen when the time was long over. */
  readonly screen: string;
  readonly ended: boolean;
}

/** Nobody touches the keyboard for three hours, of which two are over the time there is. */
async function waitLong(kind: keyof typeof prompts, atZero: (enter: () => void) => void): Promise<Waited> {
  let minutes = 60;
  let enter = (): void => undefined;
  const clock = (): string => {
    if (minutes <= 0) atZero(enter);
    return `${minutes} min`;
  };
  const screen: Screen = { title: 'Leaving', clock, body: [paragraph('Why?')], hint: 'Enter goes on' };
  const { events, getScreen, answer } = await prompts[kind](screen);
  enter = () => events.keypress('enter');
  let ended = false;
  void answer.then(() => (ended = true));
  for (; minutes > -120; minutes -= 1) await vi.advanceTimersByTimeAsync(60_000);
  await vi.advanceTimersByTimeAsync(60_000);
  return { screen: getScreen(), ended };
}

describe('the clock never moves the talk on by itself', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] }));
  afterEach(() => vi.useRealTimers());

  const kinds: readonly (keyof typeof prompts)[] = ['note', 'key', 'pick', 'picks', 'field', 'read'];

  it.each(kinds)('the prompt %s waits, two hours over time, for a key', async (kind) => {
    const { screen, ended } = await waitLong(kind, () => undefined);
    expect(ended).toBe(false);
    expect(screen).toContain('-120 min');
  });

  it.each(kinds)('the prompt %s would end by a clock that goes on when time is out', async (kind) => {
    expect((await waitLong(kind, (enter) => enter())).ended).toBe(true);
  });
});
