import type { HalfTyped, Menu, NotePrompt, Prompter, PromptWords } from '../core/prompt.ts';
import { createClockSwitch } from './clock-switch.ts';
import type { CourseOptions, Saver } from './course.ts';
import { fieldMachine } from './field.ts';
import { type HostOptions, hostPrompt } from './host.ts';
import { keyMachine } from './key.ts';
import { type KeySource, createKeyboard } from './keyboard.ts';
import type { Machine } from './machine.ts';
import { type Chosen, withMenu } from './menu.ts';
import { noteMachine } from './note.ts';
import type { OutputStream } from './output.ts';
import { type Paint, loadPaint, wantsColour } from './paint.ts';
import { pickMachine } from './pick.ts';
import { picksMachine } from './picks.ts';
import { createPlainPrompter } from './plain.ts';
import { readMachine } from './read.ts';
import { createSurface } from './surface.ts';

interface ScreenTerminal extends OutputStream {
  readonly rows?: number;
}

export interface PrompterOptions extends Pick<CourseOptions, 'signal'> {
  readonly input: KeySource;
  readonly output: ScreenTerminal;
  readonly words: PromptWords;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Line by line instead of a drawn screen. */
  readonly plain: boolean;
  /** The prompts have the screen, or have given it back: what is printed meanwhile would be lost. */
  onScreen?(taken: boolean): void;
}

/** The prompts of the whole run, drawn or line by line. */
export async function createPrompter(options: PrompterOptions): Promise<Prompter> {
  if (options.plain) return createPlainPrompter(options);
  const paint = await loadPaint(wantsColour(options.output, options.env, false));
  return createScreenPrompter(options, paint);
}

/** The alternate screen keeps what the leaver said out of the scrollback; pastes come marked as such. */
const takeScreen = '\u001B[?1049h\u001B[?2004h';
const giveBack = '\u001B[?2004l\u001B[?25h\u001B[?1049l';

/** The terminal is taken at the first prompt and given back by `close`; a prompt after that takes it again. */
function createScreenPrompter(options: PrompterOptions, paint: Paint): Prompter {
  const { input, output, words, signal, onScreen } = options;
  const keyboard = createKeyboard(input);
  const clock = createClockSwitch();
  let open = false;

  function take(): void {
    if (open) return;
    open = true;
    onScreen?.(true);
    keyboard.open();
    output.write(takeScreen);
  }

  async function ask<S, R, M extends string, D = never>(
    machine: Machine<S, R, D>,
    menu: Menu<M>,
    saver?: Saver<D>,
  ): Promise<R | Chosen<M>> {
    signal?.throwIfAborted();
    take();
    const surface = createSurface(output);
    const host: HostOptions<D> = {
      words,
      paint,
      clock,
      signal,
      saver,
      ...sizeOf(output),
      place: surface.place,
      closed: surface.close,
    };
    const prompt = hostPrompt(withMenu(machine, menu, words), host);
    const ending = await prompt({}, { input: keyboard.input, output: surface.output });
    if (ending.kind === 'failure') throw ending.error;
    return ending.reply;
  }

  return {
    note: (screen, prompt, menu) => ask(noteMachine(screen, prompt, words), menu, noteSaver(prompt)),
    key: (screen, choices, menu) => ask(keyMachine(screen, choices, words), menu),
    pick: (screen, choices, menu, own) => ask(pickMachine(screen, { options: choices, own }, words), menu),
    picks: (screen, groups, picked, menu, keeping, mark) =>
      ask(
        picksMachine(screen, groups, picked, words, mark),
        menu,
        keeping && { ...keeping, saved: picked, nothing: [] },
      ),
    field: (screen, field, menu) => ask(fieldMachine(screen, field, words), menu),
    read: (screen, menu) => ask(readMachine(screen), menu),
    close: () => {
      if (!open) return;
      open = false;
      output.write(giveBack);
      keyboard.close();
      onScreen?.(false);
    },
  };
}

function noteSaver(prompt: NotePrompt): Saver<HalfTyped> {
  const nothing: HalfTyped = { line: '' };
  return {
    saved: prompt.draft ?? nothing,
    nothing,
    onDraft: (draft) => prompt.onDraft(draft),
    onFailure: (error) => prompt.onFailure(error),
    onEntry: ({ text, seq }) => (seq === undefined ? prompt.onLine(text) : prompt.onChange({ seq, text })),
  };
}

function sizeOf(output: ScreenTerminal): Pick<HostOptions, 'size' | 'onResize'> {
  return {
    size: () => ({ columns: output.columns ?? 80, rows: output.rows ?? 24 }),
    onResize: (redraw) => {
      output.on('resize', redraw);
      return () => output.removeListener('resize', redraw);
    },
  };
}
