import { Option, type Command } from 'commander';
import type { Context } from '../../context.ts';
import { paragraph } from '../../core/page.ts';
import { Refusal } from '../../core/problem.ts';
import { logAccess } from '../log-access.ts';
import { findLeaver } from './find.ts';
import { refusePurged } from './purged.ts';

interface HoldOptions {
  readonly reference?: string;
  readonly release?: true;
}

export function declare(command: Command, context: Context): void {
  const { flags } = context.messages.program;
  command
    .argument('<id>', flags.leaver)
    .option('--reference <text>', flags.reference)
    .addOption(new Option('--release', flags.release).conflicts('reference'))
    .action((id: string, options: HoldOptions) => hold(context, id, options));
}

/** As long as a case needs what somebody said, nothing of it is erased; the reference says which. */
async function hold(context: Context, typed: string, { reference = '', release }: HoldOptions): Promise<void> {
  const { output, messages, clock } = context;
  const wanted = reference.trim();
  if (release !== true && wanted === '')
    throw new Refusal({ code: 'usage', detail: { kind: 'missing-argument', name: '--reference' } });
  await refusePurged(context, typed);
  const { id, hold: held } = await findLeaver(context, typed);
  if (release !== true && held !== undefined) throw new Refusal({ code: 'already-held', id: typed, ...held });
  const { people } = await context.store();
  await logAccess(context, { what: release === true ? 'leaver-release' : 'leaver-hold', about: id });
  await people.hold(id, release === true ? undefined : { reference: wanted, since: clock.today() });
  const words = messages.erasing.hold;
  output.print([paragraph(release === true ? words.released(typed) : words.held(typed, wanted))]);
}
