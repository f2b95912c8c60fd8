import { type Span, paragraph, quiet, warn } from '../core/page.ts';
import type { LineKind } from '../core/interview/interview.ts';
import type { NotePrompt, PromptWords, Reply, Screen, ShownLine } from '../core/prompt.ts';
import type { Keystroke } from './keystroke.ts';
import { type Line, cleaned, edit, emptyLine, insert, lineOf, textOfLine } from './line-editor.ts';
import { type Item, type Machine, type Step, type View, goOn, stay } from './machine.ts';

export interface NoteState {
  readonly lines: readonly ShownLine[];
  /** Entered, not yet saved. */
  readonly entered: readonly string[];
  readonly line: Line;
  /** How many characters of the last paste were not text. */
  readonly stripped: number;
}

type NoteStep = Step<NoteState, Reply<never>>;

/**
 * Many lines on one question. A paste of several lines is entered as lines: the first together with what stood before the
 * caret, the last stays in the editor together with what stood after it, empty ones are left out; none of them goes on.
 */
export function noteMachine(
  screen: Screen,
  prompt: Pick<NotePrompt, 'lines' | 'draft'>,
  words: Pick<PromptWords, 'stripped'>,
): Machine<NoteState, Reply<never>> {
  return {
    initial: { lines: prompt.lines, entered: [], line: lineOf(oneLine(prompt.draft ?? '')), stripped: 0 },
    press: pressNote,
    view: (state) => viewNote(screen, state, words),
    typed: ({ entered, line }) => [...entered, textOfLine(line)].join('\n').trim(),
    lines: {
      next: ({ entered }) => entered[0],
      entered: (state, shown) => ({ ...state, lines: [...state.lines, shown], entered: state.entered.slice(1) }),
    },
  };
}

function pressNote(before: NoteState, key: Keystroke): NoteStep {
  const state = { ...before, stripped: 0 };
  if (key.name === 'enter') return enter(state);
  if (key.name === 'paste') return stay(paste(state, key.text));
  const line = edit(state.line, key);
  return stay(line === undefined ? state : { ...state, line });
}

function enter(state: NoteState): NoteStep {
  const text = textOfLine(state.line).trim();
  if (text === '') return goOn;
  return stay({ ...state, entered: [...state.entered, text], line: emptyLine });
}

function paste(state: NoteState, pasted: string): NoteState {
  const { text, stripped } = cleaned(pasted);
  const parts = text.split('\n');
  const last = parts.pop() ?? '';
  if (parts.length === 0) return { ...state, line: insert(state.line, last), stripped };
  const [first = '', ...middle] = parts;
  const lines = [state.line.before.join('') + first, ...middle].map((line) => line.trim());
  const line = insert({ before: [], after: state.line.after }, last);
  return { ...state, entered: [...state.entered, ...lines.filter((one) => one !== '')], line, stripped };
}

/** Half a line that a failed save kept as several comes back as one. */
function oneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}

function viewNote(screen: Screen, state: NoteState, words: Pick<PromptWords, 'stripped'>): View {
  // Not yet on disk, so it does not look as if it were.
  const waiting = state.entered.map((text) => ({ mark: quiet('›'), block: paragraph(quiet(text)) }));
  const items = [
    ...state.lines.map(({ kind, text }) => written(kind, kind === 'remark' ? quiet(text) : text)),
    ...waiting,
  ];
  return {
    screen,
    list: { items, least: 3 },
    editor: { line: state.line },
    ...(state.stripped > 0 && { notice: warn(words.stripped(state.stripped)) }),
  };
}

const marks: Readonly<Record<LineKind, string>> = { note: '·', quote: '”', remark: '/' };

/** A line as it stands on the screen: what kind it is, quietly, in the margin. */
function written(kind: LineKind, text: Span): Item {
  return { mark: quiet(marks[kind]), block: paragraph(text) };
}
