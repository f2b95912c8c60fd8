import { present } from '../present.ts';
import type { Scale } from './scale.ts';
import { scaleShape, type ScaleInput, type ScaleUse } from './scale-shape.ts';

/** The scales of a template by name, those whose shape is right. */
export type NamedScales = ReadonlyMap<string, ScaleInput>;

/** The scales that a template names, as far as their shape is right. */
export function namedScales(given: unknown): NamedScales {
  if (typeof given !== 'object' || given === null) return new Map();
  return new Map(
    Object.entries(given).flatMap(([name, value]) => {
      const { success, data } = scaleShape.safeParse(value);
      return success ? [[name, data] as const] : [];
    }),
  );
}

/** The scale that is meant where one is used; undefined where there is none of that name. */
export function usedScale(use: ScaleUse | undefined, named: NamedScales): ScaleInput | undefined {
  return typeof use === 'string' ? named.get(use) : use;
}

/** A scale with every default filled in. */
export function scaleFrom({ from = 1, to = 5, low, high, points, not_stated: notStated, best }: ScaleInput): Scale {
  return {
    ...(points === undefined ? { from, to } : pointsFrom(points)),
    ...present({ low, high }),
    ...(notStated !== undefined && {
      notStated: { key: String(notStated.key), label: notStated.label, as: notStated.as ?? 'dont-know' },
    }),
    ...(best === 'low' && { best }),
  };
}

/** Named points are counted from one, or from the first of them whose keys are numbers in a row. */
function pointsFrom(points: readonly PointInput[]): Pick<Scale, 'from' | 'to' | 'points'> {
  const [first = 1, ...others] = points.flatMap((point) => numberOf(point) ?? []);
  const isCounted =
    others.length === points.length - 1 && others.every((number, index) => number === first + index + 1);
  const from = isCounted ? first : 1;
  const named = points.map(pointFrom);
  const all = isCounted ? named.map(({ label }) => ({ label })) : named;
  return { from, to: from + points.length - 1, points: all };
}

/** The number that a point has for a key. */
export function numberOf(point: PointInput): number | undefined {
  const key = typeof point === 'string' ? undefined : point.key;
  return key !== undefined && /^\d+$/u.test(String(key)) ? Number(key) : undefined;
}

type PointInput = NonNullable<ScaleInput['points']>[number];

function pointFrom(point: PointInput): NonNullable<Scale['points']>[number] {
  if (typeof point === 'string') return { label: point };
  return { ...(point.key !== undefined && { key: String(point.key) }), label: point.label };
}
