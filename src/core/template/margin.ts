import type { Section } from './template.ts';

/** Minutes that a section's time has over its questions: something is read aloud in them, or read back. */
export function marginOf({ minutes = 0, questions }: Section): number {
  return Math.max(0, minutes - questions.reduce((sum, question) => sum + question.minutes, 0));
}
