import type { Path } from '../fault.ts';
import { fault, shapeOf, shown, type Reading } from '../interview/file/reading.ts';

/** One text or a list of them; what YAML reads as a number or as true is the text it was. */
export function scalars(reading: Reading, path: Path, given: unknown): readonly string[] {
  if (given === undefined) return [];
  const list: readonly unknown[] = Array.isArray(given) ? given : [given];
  return list.flatMap((one, index) => {
    const shape = shapeOf(one);
    if (shape !== 'map' && shape !== 'list' && shape !== 'nothing') return [shown(one)];
    fault(reading, Array.isArray(given) ? [...path, index] : path, {
      code: 'wrong-shape',
      expected: 'text',
      found: shape,
    });
    return [];
  });
}
