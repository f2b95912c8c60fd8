import type { Value } from '../../core/interview/interview.ts';
import { wantsWords } from '../../core/interview/picks.ts';
import { valueRules } from '../../core/interview/value.ts';
import { stateOf, type QuestionStep, type Step } from '../../core/interview/walk.ts';
import { inRound } from '../../core/template/template.ts';
import { disclose, joinWritten, offerDisclosure, yesDiscloses } from './disclose.ts';
import { follow } from './moves.ts';
import { takeNotes } from './notes.ts';
import { settlePicks } from './settle-picks.ts';
import type { Outcome, Talk } from './talk.ts';
import { askValue } from './value.ts';

/** What else belongs to a question: done with the value that was given before the question is left. */
export type Alongside = (value: Value | undefined) => Promise<void>;

const nothing: Alongside = () => Promise.resolve();

/** Asks one question until it is left; gives the step that comes next. */
export async function askQuestion(talk: Talk, step: QuestionStep, alongside = nothing): Promise<Step | undefined> {
  if (valueRules[step.question.type].entry === 'note') return askNotes(talk, step);
  const reply = await askValue(talk, step);
  if (reply.kind !== 'menu') {
    const outcome =
      reply.kind === 'value' ? ({ state: 'answered', value: reply.value } as const) : asBefore(talk, step);
    await alongside(outcome.value);
    return afterValue(talk, step, outcome, reply.kind === 'value' && yesDiscloses(step.question, reply.value));
  }
  switch (reply.item) {
    case 'refused':
    case 'dont-know':
      return leave(talk, step, { state: reply.item });
    case 'skip':
      return leave(talk, step, { state: 'not-asked' });
    case 'note':
      return askNotes(talk, step);
    case 'serious':
      await disclose(talk, step);
      return step;
    default:
      return follow(talk, step, reply.item);
  }
}

async function askNotes(talk: Talk, step: QuestionStep): Promise<Step | undefined> {
  const left = await takeNotes(talk, step);
  await joinWritten(talk);
  return 'move' in left ? follow(talk, step, left.move) : leave(talk, step, left.outcome);
}

/**
 * Where a question invites words its value is stored, then there is room for them. So it is with a yes that has to be
 * acted on, and whether it has is asked first.
 */
async function afterValue(
  talk: Talk,
  step: QuestionStep,
  outcome: Outcome,
  serious: boolean,
): Promise<Step | undefined> {
  const invites = invitesWords(step, outcome.value);
  if (outcome.state !== 'answered' || (!invites && !serious)) return leave(talk, step, outcome);
  await talk.settle(step.id, outcome, step);
  await settlePicks(talk, step, outcome);
  const raised = serious && (await offerDisclosure(talk, step));
  const words = raised ? step.question.discloses !== 'wrongdoing' : invites;
  return words ? askNotes(talk, step) : leave(talk, step, outcome);
}

function asBefore({ interview }: Talk, { id, question }: QuestionStep): Outcome {
  const answer = interview.answers.get(id);
  return { state: stateOf(question, answer), value: answer?.value };
}

/** A question with probes does, but not in a round; and whatever asks for words itself. */
function invitesWords({ section, question }: QuestionStep, value: Value | undefined): boolean {
  if (question.comment !== undefined || wantsWords(question, value)) return true;
  return question.probes.length > 0 && !inRound(section, question);
}

/** Stores how the question was left. After the reasons the primary one is asked, unless it is clear already. */
async function leave(talk: Talk, step: QuestionStep, outcome: Outcome): Promise<Step | undefined> {
  const asked = await settlePicks(talk, step, outcome);
  const next = await talk.settle(step.id, outcome, asked);
  return asked ?? next;
}
