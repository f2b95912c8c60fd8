import type { Context } from '../../context.ts';

/** The pages as they come, with a line that says how many rows of them have been worked on. */
export async function* withProgress<T>(
  { output }: Context,
  sentence: (count: number) => string,
  pages: AsyncIterable<readonly T[]>,
): AsyncGenerator<readonly T[]> {
  const line = output.progress(sentence);
  try {
    for await (const page of pages) {
      yield page;
      line.step(page.length);
    }
  } finally {
    line.end();
  }
}
