import { type Span, paragraph, quiet, strong, warn } from '../core/page.ts';
import type { LineKind } from '../core/interview/interview.ts';
import type { Emptied, HalfTyped, NotePrompt, PromptWords, Reply, Screen, ShownLine } from '../core/prompt.ts';
import { type Changed, type Changing, oneLine, pressChange, takeUp } from './change.ts';
import type { Keystroke } from './keystroke.ts';
import { type Line, cleaned, edit, emptyLine, insert, lineOf, textOfLine } from './line-editor.ts';
import { type Entry, type Item, type Machine, type Step, type View, end, goOn, stay } from './machine.ts';

export interface NoteState {
  readonly lines: readonly ShownLine[];
  /** Entered, not yet saved. */
  readonly entered: readonly Entry[];
  /** What the next line is to be, where somebody has said so. */
  readonly next: LineKind | undefined;
  /** The new line; it waits while another is changed. */
  readonly line: Line;
  readonly changing: Changing | undefined;
  /** How many characters of the last paste were not text. */
  readonly stripped: number;
  /** Another line was wanted before the change was entered or left. */
  readonly held: boolean;
  /** What was said of the line entered last; it stands until the next one. */
  readonly notice?: string | undefined;
}

type NoteReply = Reply<never> | Emptied;
type NoteStep = Step<NoteState, NoteReply>;
type NoteMachine = Machine<NoteState, NoteReply, HalfTyped>;
type NoteWords = Pick<PromptWords, 'stripped' | 'changeHint' | 'changeFirst'>;
type Note = Pick<NotePrompt, 'lines' | 'nextKind' | 'draft' | 'changeOnly'>;

/**
 * Many lines on one question. A paste of several lines is entered as lines: the first together with what stood before the
 * caret, the last stays in the editor together with what stood after it, empty ones are left out; none of them goes on.
 * Up on an empty line takes up the last line to change it, Up again the one before; Escape leaves it as it was.
 */
export function noteMachine(screen: Screen, prompt: Note, words: NoteWords): NoteMachine {
  const { lines, nextKind, draft = { line: '' }, changeOnly = false } = prompt;
  const begun = lines.find(({ seq }) => seq === draft.change?.seq);
  return {
    initial: {
      lines,
      entered: [],
      next: nextKind,
      line: lineOf(oneLine(draft.line)),
      changing: begun && takeUp(begun, draft.change),
      stripped: 0,
      held: false,
    },
    press: (state, key) => pressNote(state, key, changeOnly),
    view: (state) => viewNote(screen, state, words),
    typed: (state) => [newText(state), state.changing && textOfLine(state.changing.line)].join(''),
    draft: draftOf,
    lines: {
      next: ({ entered }) => entered[0],
      entered: enteredNow,
      over: ({ changing, entered }) =>
        changeOnly && changing === undefined && entered.length === 0 ? goOn.reply : undefined,
    },
  };
}

function pressNote(before: NoteState, key: Keystroke, changeOnly: boolean): NoteStep {
  const state = { ...before, stripped: 0, held: false };
  if (state.changing !== undefined)
    return changeLine(state, state.changing, pressChange(state.changing, key), changeOnly);
  if (key.name === 'enter') return enter(state);
  if (key.name === 'paste') return stay(paste(state, key.text));
  if (key.name === 'up')
    return stay(textOfLine(state.line).trim() === '' ? moved(state, state.lines.length - 1) : state);
  const line = edit(state.line, key);
  return stay(line === undefined ? state : { ...state, line });
}

function enter(state: NoteState): NoteStep {
  const text = textOfLine(state.line).trim();
  if (text === '') return goOn;
  const entered = [...state.entered, { text }];
  return stay({ ...state, entered, next: undefined, line: emptyLine, notice: undefined });
}

function changeLine(state: NoteState, changing: Changing, changed: Changed, changeOnly: boolean): NoteStep {
  const { seq } = changing;
  switch (changed.kind) {
    case 'going-on':
      return stay({ ...state, changing: changed.changing, stripped: changed.stripped ?? 0 });
    case 'entered':
      return stay({ ...state, changing: undefined, entered: [...state.entered, { text: changed.text, seq }] });
    case 'emptied':
      return end({ kind: 'emptied', seq });
    case 'left':
      return changeOnly ? goOn : stay({ ...state, changing: undefined });
    case 'moved':
      return stay(changeOnly ? state : moved(state, state.lines.findIndex((line) => line.seq === seq) + changed.by));
    case 'held':
      return stay({ ...state, held: true });
  }
}

/** Takes up this line to change it: the first stays the first, and after the last comes the new line again. */
function moved(state: NoteState, to: number): NoteState {
  const line = state.lines[Math.max(0, to)];
  // What could not be saved yet is not what stands there.
  if (state.entered.length > 0) return state;
  return { ...state, changing: line && takeUp(line) };
}

function enteredNow(state: NoteState, shown: ShownLine): NoteState {
  const [first, ...entered] = state.entered;
  const lines =
    first?.seq === undefined
      ? [...state.lines, shown]
      : state.lines.map((line) => (line.seq === first.seq ? shown : line));
  return { ...state, lines, entered, notice: shown.notice ?? state.notice };
}

const newText = ({ entered, line }: NoteState): string =>
  [...entered.filter(({ seq }) => seq === undefined).map(({ text }) => text), textOfLine(line)].join('\n').trim();

function draftOf(state: NoteState): HalfTyped {
  const { changing } = state;
  const waiting = state.entered.find(({ seq }) => seq !== undefined);
  const { seq, text = '' } =
    changing === undefined ? (waiting ?? {}) : { seq: changing.seq, text: textOfLine(changing.line) };
  return { line: newText(state), ...(seq !== undefined && { change: { seq, text } }) };
}

function paste(state: NoteState, pasted: string): NoteState {
  const { text, stripped } = cleaned(pasted);
  const parts = text.split('\n');
  const last = parts.pop() ?? '';
  if (parts.length === 0) return { ...state, line: insert(state.line, last), stripped };
  const [first = '', ...middle] = parts;
  const lines = [state.line.before.join('') + first, ...middle].map((line) => line.trim());
  const line = insert({ before: [], after: state.line.after }, last);
  const entered = lines.filter((one) => one !== '').map((one): Entry => ({ text: one }));
  return { ...state, entered: [...state.entered, ...entered], next: undefined, line, stripped };
}

function viewNote(screen: Screen, state: NoteState, words: NoteWords): View {
  const { changing, line, lines } = state;
  // Not yet on disk, so it does not look as if it were.
  const waiting = state.entered.filter(({ seq }) => seq === undefined).map(({ text }) => unsaved(text));
  const half = changing === undefined || textOfLine(line).trim() === '' ? [] : [unsaved(textOfLine(line))];
  const items = [...lines.map((shown) => itemOf(shown, state.entered)), ...waiting, ...half];
  const notice = state.held ? words.changeFirst : state.stripped > 0 ? words.stripped(state.stripped) : undefined;
  return {
    screen: changing === undefined ? screen : { ...screen, hint: words.changeHint },
    list: { items, least: 3 },
    editor:
      changing === undefined
        ? { line, ...(state.next !== undefined && { mark: marks[state.next] }) }
        : { line: changing.line, at: lines.findIndex(({ seq }) => seq === changing.seq) },
    ...(notice !== undefined && { notice: warn(notice) }),
    ...(notice === undefined && state.notice !== undefined && { notice: strong(state.notice) }),
  };
}

const unsaved = (text: string): Item => ({ mark: quiet('›'), block: paragraph(quiet(text)) });

const marks: Readonly<Record<LineKind, string>> = { note: '·', quote: '”', remark: '/' };

/** A line as it stands on the screen: what kind it is, quietly, in the margin. */
function itemOf({ kind, text, seq, serious }: ShownLine, entered: readonly Entry[]): Item {
  const change = entered.find((entry) => entry.seq === seq);
  if (change !== undefined) return unsaved(change.text);
  const words: Span = kind === 'remark' ? quiet(text) : text;
  return { mark: serious === true ? warn('!') : quiet(marks[kind]), block: paragraph(words) };
}
