import type { Path } from '../fault.ts';
import { scaleUsesIn, type Outline } from '../template/outline.ts';
import { scaleFrom } from '../template/scale-input.ts';
import type { Scale } from '../template/scale.ts';

interface PlacedScale {
  readonly path: Path;
  readonly scale: Scale;
}

/** The scales a template has of its own, each once, in the order of the file: named ones, and those written where they are used. */
export const scalesIn = (outline: Outline): readonly PlacedScale[] => [
  ...[...outline.scales].map(([name, scale]) => ({ path: ['scales', name], scale: scaleFrom(scale) })),
  ...scaleUsesIn(outline).flatMap(({ path, use }) =>
    typeof use === 'string' ? [] : [{ path: [...path, 'scale'], scale: scaleFrom(use) }],
  ),
];

/** Whether any question is answered on the scale every template has. */
export const usesUsualScale = ({ sections }: Outline): boolean =>
  sections.some(({ questions }) => questions.some(({ type, scale }) => type === 'scale' && scale === undefined));
