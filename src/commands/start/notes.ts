import type { Draft, LineKind } from '../../core/interview/interview.ts';
import { readLine } from '../../core/interview/line.ts';
import { questionSteps, stateOf, type QuestionStep } from '../../core/interview/walk.ts';
import { textIn } from '../../core/language.ts';
import type { NotePrompt, Screen, ShownLine } from '../../core/prompt.ts';
import { paragraph, quiet } from '../../core/page.ts';
import { Refusal } from '../../core/problem.ts';
import type { Messages } from '../../i18n/messages.ts';
import { problemSentence } from '../../render/sentence.ts';
import { questionPage, statedValue } from '../../render/question.ts';
import { frame, menuOf, type Move } from './moves.ts';
import type { Outcome, Talk } from './talk.ts';

/** How the interviewer left the notes of a question: settled, or moving elsewhere with everything kept. */
export type Left = { readonly outcome: Outcome } | { readonly move: Move };

const items = ['refused', 'dont-know', 'skip', 'quote', 'remark'] as const;

/** Lines on one question, each stored before the next can be typed; half a line is stored too and offered on return. */
export async function takeNotes(talk: Talk, step: QuestionStep): Promise<Left> {
  const before = linesOf(talk, step);
  const page = startPage(talk, step);
  for (;;) {
    const reply = await talk.prompter.note(page.screen(), page.prompt(), menuOf(talk, items));
    await talk.refresh();
    if (reply.kind !== 'menu') return { outcome: outcomeOf(talk, step, before) };
    switch (reply.item) {
      case 'quote':
      case 'remark':
        await page.mark(reply.item);
        break;
      case 'refused':
      case 'dont-know':
        await page.enterDraft('note');
        return { outcome: { state: reply.item } };
      case 'skip':
        await page.enterDraft('note');
        await talk.refresh();
        return { outcome: outcomeOf(talk, step, before) };
      default:
        return { move: reply.item };
    }
  }
}

const linesOf = ({ interview }: Talk, { id }: QuestionStep): number =>
  interview.answers.get(id)?.lines.filter(({ kind }) => kind !== 'remark').length ?? 0;

/** New words answer an open question that was refused before; going on without any keeps what was said of it. */
function outcomeOf(talk: Talk, step: QuestionStep, linesBefore: number): Outcome {
  const answer = talk.interview.answers.get(step.id);
  const said = step.question.type === 'open' && linesOf(talk, step) > linesBefore;
  return { state: said ? 'answered' : stateOf(step.question, answer), value: answer?.value };
}

interface NotesPage {
  screen(): Screen;
  prompt(): NotePrompt;
  /** Stores the half line as a line of this kind; says whether there was one. */
  enterDraft(kind: LineKind): Promise<boolean>;
  /** The half line, else the line just written, else the next line becomes this kind. */
  mark(kind: LineKind): Promise<void>;
}

/** What is written of one question; `usual` is the kind of a line that does not say another. */
export function startPage(talk: Talk, step: QuestionStep, usual: LineKind = 'note'): NotesPage {
  const { context, store } = talk;
  const { id } = talk.interview;
  let draft: Draft | undefined = talk.interview.answers.get(step.id)?.drafts[0];
  let nextKind = usual;
  let notice: string | undefined;

  const keepLine = async (typed: string, kind: LineKind): Promise<ShownLine> => {
    const line = readLine(typed, talk.interview.copy.codebook, kind);
    const kept = line.text === '' ? { ...line, text: typed.trim() } : line;
    await store.answers.addLine(id, step.id, kept, context.clock.now(), draft?.seq);
    draft = undefined;
    return { kind: kept.kind, text: kept.text };
  };
  const enterDraft = async (kind: LineKind): Promise<boolean> => {
    if (draft === undefined || draft.text.trim() === '') return false;
    await keepLine(draft.text, kind);
    return true;
  };
  return {
    enterDraft,
    screen: () => notesScreen(talk, step, notice),
    prompt: () => ({
      lines: talk.interview.answers.get(step.id)?.lines ?? [],
      ...(draft !== undefined && { draft: draft.text }),
      async onLine(text) {
        const shown = await keepLine(text, nextKind);
        nextKind = usual;
        return shown;
      },
      async onDraft(text) {
        const seq = await store.answers.saveDraft(id, step.id, text, context.clock.now(), draft?.seq);
        draft = seq === undefined ? undefined : { seq, text };
      },
      onFailure: (error) => notSaved(error, context.messages),
    }),
    async mark(kind) {
      if (kind === 'remark') notice = context.messages.talk.remarkNotice;
      const last = talk.interview.answers.get(step.id)?.lines.at(-1);
      if (await enterDraft(kind)) return talk.refresh();
      if (last === undefined) nextKind = kind;
      else await store.answers.changeLine(last.seq, { kind });
      return talk.refresh();
    },
  };
}

function notesScreen(talk: Talk, step: QuestionStep, notice: string | undefined): Screen {
  const { messages } = talk.context;
  const { interview } = talk;
  const title = textIn(step.section.title, interview.language);
  const stated = statedValue(interview, step, messages);
  const invited = stated.length > 0 ? [paragraph(quiet(messages.talk.wordsAbout))] : [];
  return {
    ...frame(talk, title, messages.talk.hints.note),
    body: [...questionPage(interview, step, messages, { notice }), ...stated, ...invited],
  };
}

/** A known problem with the disk or the database: the words stay on the screen until they could be saved. */
function notSaved(error: unknown, messages: Messages): string | undefined {
  return error instanceof Refusal ? `${problemSentence(error.problem, messages)} ${messages.talk.tryAgain}` : undefined;
}

/** Half lines left on the way become lines, so that they are read back and labelled like everything else. */
export async function keepHalfLines(talk: Talk): Promise<void> {
  const { answers, copy, id } = talk.interview;
  for (const step of questionSteps(talk.interview))
    for (const { seq, text } of answers.get(step.id)?.drafts ?? []) {
      const line = readLine(text, copy.codebook);
      if (line.text !== '') await talk.store.answers.addLine(id, step.id, line, talk.context.clock.now(), seq);
    }
  await talk.refresh();
}
