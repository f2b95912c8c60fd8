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
    from: points === undefined ? from : 1,
    to: points === undefined ? to : points.length,
    ...present({ low, high }),
    ...(points !== undefined && { points: points.map(pointFrom) }),
    ...(notStated !== undefined && {
      notStated: { key: String(notStated.key), label: notStated.label, as: notStated.as ?? 'dont-know' },
    }),
    ...(best === 'low' && { best }),
  };
}

type PointInput = NonNullable<ScaleInput['points']>[number];

function pointFrom(point: PointInput): NonNullable<Scale['points']>[number] {
  if (typeof point === 'string') return { label: point };
  return { ...(point.key !== undefined && { key: String(point.key) }), label: point.label };
}
