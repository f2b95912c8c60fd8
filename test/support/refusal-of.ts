import { Refusal, type Problem } from '../../src/core/problem.ts';

/** The known problem that something ended with; whatever else it ended with is thrown on. */
export async function refusalOf(running: Promise<unknown>): Promise<Problem> {
  try {
    await running;
  } catch (error) {
    if (error instanceof Refusal) return error.problem;
    throw error;
  }
  throw new Error('it was not refused');
}
