import type { Path } from '../fault.ts';
import type { Outline } from '../template/outline.ts';
import { scaleFrom } from '../template/scale-input.ts';
import type { ScaleUse } from '../template/scale-shape.ts';
import type { Scale } from '../template/scale.ts';

interface PlacedScale {
  readonly path: Path;
  readonly scale: Scale;
}

/** The scales a template has of its own, each once, in the order of the file: named ones, and those written where they are used. */
export function scalesIn({ scales, sections }: Outline): readonly PlacedScale[] {
  const here = (path: Path, use: ScaleUse | undefined): readonly PlacedScale[] =>
    use === undefined || typeof use === 'string' ? [] : [{ path: [...path, 'scale'], scale: scaleFrom(use) }];
  return [
    ...[...scales].map(([name, scale]) => ({ path: ['scales', name], scale: scaleFrom(scale) })),
    ...sections.flatMap(({ path, given, questions }) => [
      ...here(path, given?.scale),
      ...questions.flatMap((part) => here(part.path, part.given.scale)),
    ]),
  ];
}

/** Whether any question is answered on the scale every template has. */
export const usesUsualScale = ({ sections }: Outline): boolean =>
  sections.some(({ questions }) => questions.some(({ type, scale }) => type === 'scale' && scale === undefined));
