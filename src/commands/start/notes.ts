import { readLine } from '../../core/interview/line.ts';
import { questionSteps, stateAfterStrike, type QuestionStep } from '../../core/interview/walk.ts';
import { discloseLine } from './disclose.ts';
import { firstRemark, sayNow } from './first-remark.ts';
import { menuOf, type Move } from './moves.ts';
import { changeLine, leaveWithHalf, mark, openPage, strikeLine, write } from './notes-page.ts';
import type { Outcome, Talk } from './talk.ts';

/** How the interviewer left the notes of a question: settled, or moving elsewhere with everything kept. */
export type Left = { readonly outcome: Outcome } | { readonly move: Move | 'park' };

const items = ['refused', 'dont-know', 'skip', 'park', 'change', 'strike', 'quote', 'remark', 'serious'] as const;

/** Lines on one question, each stored before the next can be typed; half a line is stored too and offered on return. */
export async function takeNotes(talk: Talk, step: QuestionStep): Promise<Left> {
  const before = wordsOf(talk, step);
  const page = openPage(talk, step);
  for (;;) {
    const reply = await write(page, menuOf(talk, items));
    if (reply.kind !== 'menu') return { outcome: outcomeOf(talk, step, before) };
    switch (reply.item) {
      case 'change':
        await changeLine(page);
        break;
      case 'strike':
        await strikeLine(page);
        break;
      case 'quote':
      case 'remark':
        await mark(page, reply.item);
        break;
      case 'serious':
        await discloseLine(page);
        break;
      case 'refused':
      case 'dont-know':
        await leaveWithHalf(page);
        return { outcome: { state: reply.item } };
      case 'skip':
        await leaveWithHalf(page);
        await talk.refresh();
        return { outcome: outcomeOf(talk, step, before) };
      default:
        return { move: reply.item };
    }
  }
}

/** The lines in which the leaver has said something. */
const wordsOf = ({ interview }: Talk, { id }: QuestionStep): readonly number[] =>
  (interview.answers.get(id)?.lines ?? []).filter(({ kind }) => kind !== 'remark').map(({ seq }) => seq);

/** New words answer an open question that was refused before; going on without any keeps what was said of it. */
function outcomeOf(talk: Talk, step: QuestionStep, before: readonly number[]): Outcome {
  const answer = talk.interview.answers.get(step.id);
  const said = step.question.type === 'open' && wordsOf(talk, step).some((seq) => !before.includes(seq));
  return { state: said ? 'answered' : stateAfterStrike(step.question, answer), value: answer?.value };
}

/** Half lines left on the way become lines, so that they are read back and labelled like everything else. */
export async function keepHalfLines(talk: Talk): Promise<void> {
  const { answers, copy, id } = talk.interview;
  const tell = firstRemark(talk);
  for (const step of questionSteps(talk.interview))
    for (const { seq, text, kind } of answers.get(step.id)?.drafts ?? []) {
      const line = readLine(text, copy.codebook, kind);
      if (line.text === '') continue;
      await talk.store.answers.addLine(id, step.id, line, talk.context.clock.now(), seq);
      await sayNow(talk, tell(line.kind));
    }
  await talk.refresh();
}
