import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { checkOptions, declareOptions, saysSomething, type PlanOptions } from './options.ts';

export function declare(command: Command, context: Context): void {
  declareOptions(command, context).action((id: string | undefined, options: PlanOptions) => plan(context, id, options));
}

/** Plans a talk, changes or moves it, calls it off, or takes HR's monthly list. What the options do not say is asked. */
async function plan(context: Context, id: string | undefined, options: PlanOptions): Promise<void> {
  checkOptions(id, options);
  // What is wrong with config.yaml is said before anything is stored.
  await context.settings.employer();
  const { from } = options;
  if (from !== undefined) return (await import('./list.ts')).planList(context, from, options);
  const { cancel, notHeld } = options;
  if (id !== undefined && cancel === true) return (await import('./call-off.ts')).cancelTalk(context, id, options);
  if (id !== undefined && notHeld !== undefined)
    return (await import('./call-off.ts')).notHeldTalk(context, id, notHeld, options);
  if (!saysSomething(id, options)) return (await import('./ask.ts')).askPlan(context, id, options);
  const { planNew, changePlan } = await import('./write.ts');
  return id === undefined ? planNew(context, options) : changePlan(context, id, options);
}
