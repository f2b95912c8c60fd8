import type { Context } from '../../context.ts';
import type { ErasurePlan } from '../../core/privacy/erasure.ts';
import { present } from '../../core/present.ts';
import type { Purpose } from '../../core/upkeep.ts';
import { receiptPage, type Receipt } from '../../render/erasing.ts';
import { entryOf } from '../log-access.ts';

interface Done extends Omit<Receipt, 'plan' | 'at' | 'outcomes' | 'backupDays'> {
  readonly what: 'leaver-erase' | 'purge';
  readonly why?: Purpose;
}

/** The database first, then every backup that can be reached; then says what was done and what is left to do by hand. */
export async function eraseEverywhere(context: Context, plan: ErasurePlan, done: Done): Promise<void> {
  const { output, messages, clock, settings } = context;
  const { upkeep } = await context.store();
  const { what, why, receipt } = done;
  await upkeep.erase(plan, receipt, entryOf(context, { what, about: receipt, ...present({ why }) }));
  const outcomes = await upkeep.cleanBackups();
  const { retention } = await settings.employer();
  output.print(
    receiptPage({ ...done, plan, outcomes, at: clock.local(clock.now()), backupDays: retention.backupDays }, messages),
  );
}
