import { measured } from '../interview/reasons.ts';
import type { Template } from '../template/template.ts';
import type { Field, Mapping } from './mapping.ts';
import type { CellRead } from './read-cell.ts';

const ofLeaver: readonly Field[] = ['name', 'department', 'role', 'manager', 'started_on', 'last_day'];

/** What was read of a row, as a document of `start --answers` says it: from here on both go the same way. */
export function documentOf({ uses }: Mapping, read: readonly CellRead[], template: Template): object {
  const top: Record<string, unknown> = {};
  const leaver: Record<string, unknown> = {};
  const answers: Record<string, Record<string, unknown>> = {};
  const reasons = new Set<string>();
  for (const [at, use] of uses.entries()) {
    const one = read[at];
    if (one?.kind !== 'value') continue;
    const { value } = one;
    if (use.kind === 'field') (ofLeaver.includes(use.field) ? leaver : top)[use.field] = value;
    else if (use.kind === 'answer') (answers[use.question.id] ??= {})['value'] = value;
    else if (use.kind === 'reason') addReason(reasons, use.code, value);
    else addLines((answers[use.question.id] ??= {}), use.as, value);
  }
  return { ...top, leaver, answers: withReasons(answers, reasons, template) };
}

function addReason(reasons: Set<string>, code: string, picked: unknown): void {
  if (picked === true) reasons.add(code);
}

function addLines(answer: Record<string, unknown>, as: 'note' | 'quote', lines: unknown): void {
  const before = answer[as];
  answer[as] = [...(Array.isArray(before) ? before : []), ...(Array.isArray(lines) ? lines : [])];
}

/** The reasons of several columns are one answer; what weighed most is one of them. */
function withReasons(
  answers: Record<string, Record<string, unknown>>,
  reasons: Set<string>,
  template: Template,
): object {
  const question = measured(template, 'reasons');
  const primary = measured(template, 'primary-reason');
  const main = primary === undefined ? undefined : answers[primary.id]?.['value'];
  if (question === undefined) return answers;
  const given = answers[question.id]?.['value'];
  const all = new Set([...(Array.isArray(given) ? given.map(String) : []), ...reasons]);
  if (typeof main === 'string' && !states.includes(main)) all.add(main);
  if (all.size === 0) return answers;
  return { ...answers, [question.id]: { ...answers[question.id], value: [...all] } };
}

const states: readonly string[] = ['refused', 'dont-know', 'not-asked'];
