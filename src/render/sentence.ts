import type { FileFault } from '../core/fault.ts';
import type { Problem } from '../core/problem.ts';
import type { Messages } from '../i18n/messages.ts';

/** What is known to be wrong, and the next step. */
export const problemSentence = (problem: Problem, { problems }: Messages): string => sentenceOf(problems, problem);

/** What is wrong in a file a person wrote, and what to write instead. */
export const faultSentence = (fault: FileFault, { faults }: Messages): string => sentenceOf(faults, fault);

/** The sentence for one of a union told apart by `code`; the compiler has seen that every code has one. */
export function sentenceOf<T extends { readonly code: string }>(
  sentences: { readonly [C in T['code']]: (one: Extract<T, { code: C }>) => string },
  one: T,
): string {
  // Indexing by a union gives functions that the compiler will not call with the union itself.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const sentence = sentences[one.code as T['code']] as (one: T) => string;
  return sentence(one);
}
