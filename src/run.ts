import { CommanderError } from 'commander';
import type { Context, StoreUse } from './context.ts';
import { paragraph, quiet, type Page } from './core/page.ts';
import { Interrupted, Refusal, type Problem } from './core/problem.ts';
import { exitCodes, interruptionCodes } from './exit-code.ts';
import { buildProgram } from './program.ts';
import type { Messages } from './i18n/messages.ts';
import { faultsPage } from './render/faults.ts';
import { faultSentence, problemSentence } from './render/sentence.ts';
import { usageDetail } from './usage.ts';

/** Runs one command in a context and gives its exit code; known problems become a sentence, a bug is thrown on. */
export async function run(argv: readonly string[], context: Context): Promise<number> {
  try {
    const program = await buildProgram(argv, announcing(context));
    await program.parseAsync([...argv], { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof Interrupted) return interruptionCodes[error.by];
    if (error instanceof Refusal) return refuse(error.problem, context);
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    return refuse({ code: 'usage', detail: usageDetail(error, context.messages.program.names) }, context);
  }
}

/** Whatever is done with made-up interviews, it is said that they are. */
function announcing(context: Context): Context {
  const { output, messages } = context;
  let said = false;
  return {
    ...context,
    store: async (options) => {
      const store = await context.store(options);
      if (store.madeUp && !said && options?.demo === undefined) output.say(madeUpPage(options, messages));
      said = true;
      return store;
    },
  };
}

/** Who enters something is told that it will not last. */
function madeUpPage(use: StoreUse | undefined, { program }: Messages): Page {
  const { madeUp, replaced } = program.demo;
  return [paragraph(quiet(use?.create === true ? `${madeUp} ${replaced}` : madeUp))];
}

function refuse(problem: Problem, { output, messages }: Context): number {
  if (problem.code === 'invalid-file')
    output.say(faultsPage(problem.faults, (fault) => faultSentence(fault, messages), messages.program.moreFaults));
  output.say([paragraph(problemSentence(problem, messages))]);
  return exitCodes[problem.code];
}
