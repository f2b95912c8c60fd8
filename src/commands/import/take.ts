import type { Context } from '../../context.ts';
import type { Arrival, Taken } from '../../core/import/port.ts';
import type { Prepared } from './look.ts';
import { withProgress } from './progress.ts';

/** Goes through the table again and stores what fits, a page at a time and all of it in one step. */
export async function take(context: Context, prepared: Prepared): Promise<Taken> {
  const { importing } = await context.store({ create: true });
  return importing.take(prepared.mapping.source, arrivals(context, prepared));
}

async function* arrivals(context: Context, { table, reader }: Prepared): AsyncGenerator<readonly Arrival[]> {
  const read = reader(() => context.newId());
  for await (const page of withProgress(context, context.messages.importing.taking, table.rows())) {
    yield page.flatMap((row) => {
      const one = read(row);
      return one.kind === 'fits' ? { trace: one.trace, interview: one.interview } : [];
    });
  }
}
