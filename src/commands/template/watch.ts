import type { Context } from '../../context.ts';
import { paragraph, quiet } from '../../core/page.ts';
import { Refusal, type Problem } from '../../core/problem.ts';
import { faultsPage } from '../../render/faults.ts';
import { faultSentence, problemSentence } from '../../render/sentence.ts';

/**
 * Checks a template now and each time its file is saved, until the person ends it. A file that is gone for a moment, as
 * when an editor puts another in its place, is waited for.
 */
export async function watch(context: Context, name: string, check: () => Promise<void>): Promise<void> {
  const file = await fileOf(context, name);
  if (file === undefined) return check();
  // What is not there to begin with is a mistake, and is said at once.
  await context.templates.source(name);
  const { files, clock, output, messages } = context;
  const words = await messages.templateDiffIn(messages.language);
  output.say([paragraph(quiet(words.watching(file)))]);
  for await (const _ of files.saves(file)) {
    output.say([paragraph(quiet(clock.local(clock.now()).slice(11)))]);
    try {
      await check();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.problem.code === 'file-not-found') output.say([paragraph(words.gone(file))]);
      else say(error.problem, context);
    }
  }
}

function say(problem: Problem, { output, messages }: Context): void {
  if (problem.code === 'invalid-file')
    output.say(faultsPage(problem.faults, (fault) => faultSentence(fault, messages), messages.program.moreFaults));
  output.say([paragraph(problemSentence(problem, messages))]);
}

/** A shipped template has no file that anybody would save. */
async function fileOf({ templates }: Context, name: string): Promise<string | undefined> {
  const named = (await templates.list()).find((entry) => entry.name === name);
  return named === undefined ? name : named.file;
}
