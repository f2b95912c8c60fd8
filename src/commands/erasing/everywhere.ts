import type { Context } from '../../context.ts';
import type { ErasurePlan } from '../../core/privacy/erasure.ts';
import { receiptPage, type Receipt } from '../../render/erasing.ts';

type Done = Omit<Receipt, 'plan' | 'at' | 'outcomes' | 'backupDays'>;

/** The database first, then every backup that can be reached; then says what was done and what is left to do by hand. */
export async function eraseEverywhere(context: Context, plan: ErasurePlan, done: Done): Promise<void> {
  const { output, messages, clock, settings } = context;
  const { upkeep } = await context.store();
  await upkeep.erase(plan, done.receipt);
  const outcomes = await upkeep.cleanBackups();
  const { retention } = await settings.employer();
  output.print(
    receiptPage({ ...done, plan, outcomes, at: clock.local(clock.now()), backupDays: retention.backupDays }, messages),
  );
}
