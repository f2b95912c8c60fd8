import { paragraph, strong } from '../../../core/page.ts';
import type { Screen } from '../../../core/prompt.ts';
import type { Talk } from '../talk.ts';

/** One screen of the wrap-up; Enter passes it. */
export interface WrapUpStep {
  readonly id: string;
  /** There is something to ask about. */
  fits(talk: Talk): boolean;
  /** Nothing has come of it so far. */
  isMissing(talk: Talk): boolean;
  take(talk: Talk): Promise<void>;
}

/** The frame of a screen that asks one thing. */
export function screen(talk: Pick<Talk, 'context' | 'interview'>, ask: string, hint: string): Screen {
  const title = talk.context.messages.wrapUp.title(talk.interview.leaver.name);
  return { title, body: ask === '' ? [] : [paragraph(strong(ask))], hint };
}
