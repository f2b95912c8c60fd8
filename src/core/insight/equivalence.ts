import type { FileFault } from '../fault.ts';
import { meaning } from '../template/meaning.ts';
import { scaleOf } from '../template/scale.ts';
import { questionsOf, type Question, type Template } from '../template/template.ts';
import { isSameScale } from './pooling.ts';

/** What is wrong with what a question says it was. */
export interface EquivalenceFault {
  readonly question: string;
  readonly fault: FileFault;
}

/**
 * Whether each `equivalent_to` is so: the question was in an earlier version, the newest of which comes first, and answers
 * to it can be counted with those to this one.
 */
export function equivalenceFaults(template: Template, earlier: readonly Template[]): readonly EquivalenceFault[] {
  const [newest] = earlier;
  if (newest === undefined) return [];
  return questionsOf(template).flatMap(({ question }) => {
    if (question.equivalentTo === undefined) return [];
    const faults = faultsOf(question, question.equivalentTo, newest, earlier);
    return faults.map((fault) => ({ question: question.id, fault }));
  });
}

function faultsOf(
  question: Question,
  id: string,
  { version, ...newest }: Template,
  earlier: readonly Template[],
): readonly FileFault[] {
  const was = earlier.flatMap(questionsOf).find((one) => one.question.id === id)?.question;
  if (was === undefined) {
    const known = questionsOf({ version, ...newest }).map((one) => one.question.id);
    return [{ code: 'equivalent-unknown', found: id, version, ...meaning(id, known) }];
  }
  if (was.type !== question.type) return [{ code: 'equivalent-type', found: id, type: question.type, was: was.type }];
  if (question.type === 'scale' && !isSameScale(scaleOf(was), scaleOf(question))) {
    const { from, to } = scaleOf(was);
    return [{ code: 'equivalent-scale', found: id, from, to }];
  }
  const gone = missingCodes(was.choices, question.choices);
  return gone.length === 0 ? [] : [{ code: 'equivalent-choices', found: id, missing: gone }];
}

/** What could be answered then and cannot now. */
function missingCodes(before: Question['choices'], after: Question['choices']): readonly string[] {
  if (before === undefined || before === after) return [];
  if (typeof before === 'string') return [before];
  const codes = typeof after === 'object' ? after.map(({ code }) => code) : [];
  return before.map(({ code }) => code).filter((code) => !codes.includes(code));
}
