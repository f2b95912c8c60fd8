import * as z from 'zod/mini';
import { filled, id, text, whole } from './shape.ts';

/** Shown in one row and answered by one key each, so neither long nor far from zero. */
const end = whole(0, 10);

const key = z.union([z.string().check(z.regex(/^[\p{L}\p{N}]{1,3}$/u, 'bad-scale-key')), whole(0, 999)], 'text');
const point = z.strictObject({ key: z.exactOptional(key), label: text }, 'point');
const notStated = z.strictObject(
  { key, label: text, as: z.exactOptional(z.enum(['refused', 'dont-know'])) },
  'not-stated',
);

export const scaleShape = z.strictObject(
  {
    from: z.exactOptional(end),
    to: z.exactOptional(end),
    low: z.exactOptional(text),
    high: z.exactOptional(text),
    points: z.exactOptional(z.array(z.union([filled, point], 'text'))),
    not_stated: z.exactOptional(notStated),
    best: z.exactOptional(z.enum(['low', 'high'])),
  },
  'scale',
);
export type ScaleInput = z.infer<typeof scaleShape>;

/** A scale of the template by its name, or one written where it is used. */
export const scaleUse = z.union([id, scaleShape], 'scale');
export type ScaleUse = z.infer<typeof scaleUse>;

export const scaleKeys: Readonly<Record<string, readonly string[]>> = {
  scale: Object.keys(scaleShape.def.shape),
  point: Object.keys(point.def.shape),
  'not-stated': Object.keys(notStated.def.shape),
};
