import type { Context } from '../../context.ts';
import type { Facts } from '../../core/interview/facts.ts';
import type { Interview } from '../../core/interview/interview.ts';
import { paragraph, strong, type Page } from '../../core/page.ts';
import type { Prompter, Screen } from '../../core/prompt.ts';
import type { Store } from '../../core/store.ts';

/** A talk while it is planned. Each change is on disk when it resolves. */
export interface Planning {
  readonly context: Context;
  readonly store: Store;
  readonly prompter: Prompter;
  /** As it is stored now. */
  readonly interview: Interview;
  refresh(): Promise<void>;
  setFact<F extends keyof Facts>(fact: F, value: Facts[F] | undefined): Promise<void>;
}

export async function openPlanning(context: Context, begun: Interview): Promise<Planning> {
  const [store, prompter] = [await context.store(), await context.prompter()];
  let interview = begun;
  const refresh = async (): Promise<void> => {
    interview = (await store.interviews.read(begun.id)) ?? interview;
  };
  return {
    context,
    store,
    prompter,
    get interview() {
      return interview;
    },
    refresh,
    setFact: async (fact, value) => {
      await store.interviews.setFact(begun.id, fact, value);
      await refresh();
    },
  };
}

/** One thing asked, with what is to be said of it above. */
export function planScreen({ context, interview }: Planning, ask: string, hint: string, above: Page = []): Screen {
  const { title } = context.messages.plan;
  const { name } = interview.leaver;
  return { title: name === '' ? title : `${title} · ${name}`, body: [...above, paragraph(strong(ask))], hint };
}
