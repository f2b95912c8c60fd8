import { CommanderError } from 'commander';
import type { Context } from './context.ts';
import { paragraph } from './core/page.ts';
import { Interrupted, Refusal, type Problem } from './core/problem.ts';
import { exitCodes, interruptionCodes } from './exit-code.ts';
import { buildProgram } from './program.ts';
import { faultsPage } from './render/faults.ts';
import { usageDetail } from './usage.ts';

/** Runs one command in a context and gives its exit code; known problems become a sentence, a bug is thrown on. */
export async function run(argv: readonly string[], context: Context): Promise<number> {
  try {
    const program = await buildProgram(argv, context);
    await program.parseAsync([...argv], { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof Interrupted) return interruptionCodes[error.by];
    if (error instanceof Refusal) return refuse(error.problem, context);
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    return refuse({ code: 'usage', detail: usageDetail(error) }, context);
  }
}

function refuse(problem: Problem, { output, messages }: Context): number {
  if (problem.code === 'invalid-file')
    output.say(faultsPage(problem.faults, (fault) => sentenceOf(messages.faults, fault), messages.program.moreFaults));
  output.say([paragraph(sentenceOf(messages.problems, problem))]);
  return exitCodes[problem.code];
}

/** The sentence for one of a union told apart by `code`; the compiler has seen that every code has one. */
function sentenceOf<T extends { readonly code: string }>(
  sentences: { readonly [C in T['code']]: (one: Extract<T, { code: C }>) => string },
  one: T,
): string {
  // Indexing by a union gives functions that the compiler will not call with the union itself.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const sentence = sentences[one.code as T['code']] as (one: T) => string;
  return sentence(one);
}
