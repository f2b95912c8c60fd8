import type { Text } from '../language.ts';
import type { Question } from './template.ts';

/** A named place on a scale; its key is its number, counted from one, where it has none. */
interface Point {
  readonly key?: string;
  readonly label: Text;
}

/** What stands beside a scale for whoever cannot or will not place themselves on it. */
interface NotStated {
  readonly key: string;
  readonly label: Text;
  readonly as: 'refused' | 'dont-know';
}

/** Whole numbers from one end to the other. With named points they are counted from one. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly low?: Text;
  readonly high?: Text;
  readonly points?: readonly Point[];
  readonly notStated?: NotStated;
  /** Which end is the good one, where it is not the highest. */
  readonly best?: 'low';
}

export const usualScale: Scale = { from: 1, to: 5 };

/** The scale of a question of type scale. */
export const scaleOf = ({ scale = usualScale }: Pick<Question, 'scale'>): Scale => scale;

/** Every value of a scale, lowest first. */
export const valuesOn = ({ from, to }: Scale): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** What is pressed or written for a value: its number, or the key of its point. */
export const keyOn = ({ points, from }: Scale, value: number): string => points?.[value - from]?.key ?? String(value);

/** What a value means in words, where the scale says: its point, or what stands at that end. */
export function labelOn(scale: Scale, value: number): Text | undefined {
  if (scale.points !== undefined) return scale.points[value - scale.from]?.label;
  if (value === scale.from) return scale.low;
  return value === scale.to ? scale.high : undefined;
}

/** Everything that may be pressed or ringed in, with what it means where the scale says: the values, and what stands beside them. */
export function keysOn(scale: Scale): readonly { readonly key: string; readonly label: Text | undefined }[] {
  const values = valuesOn(scale).map((value) => ({ key: keyOn(scale, value), label: labelOn(scale, value) }));
  return scale.notStated === undefined ? values : [...values, scale.notStated];
}

/** The value on a scale that a key or a number stands for, or how the answer was left; undefined when it is neither. */
export function readOn(scale: Scale, raw: unknown): number | 'refused' | 'dont-know' | undefined {
  const written = String(raw).trim().toLowerCase();
  if (scale.notStated?.key.toLowerCase() === written) return scale.notStated.as;
  const at = scale.points?.findIndex(({ key }) => key?.toLowerCase() === written) ?? -1;
  if (at >= 0) return scale.from + at;
  return valuesOn(scale).find((value) => value === raw);
}
