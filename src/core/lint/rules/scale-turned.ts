import type { Language, Text } from '../../language.ts';
import { labelOn, type Scale } from '../../template/scale.ts';
import type { Finding } from '../advice.ts';
import type { Linted } from '../linted.ts';
import type { Rule } from '../rule.ts';
import { scalesIn, usesUsualScale } from '../scales.ts';

type Ends = readonly [low: string, high: string];

/** A scale whose good end is where the other scales have their bad one. */
export const scaleTurned: Rule<'scale-turned'> = {
  id: 'scale-turned',
  kind: 'advice',
  matters: 72,
  find(linted) {
    const scales = scalesIn(linted.outline);
    const isLow = ({ best }: Scale): boolean => best === 'low';
    const mixed =
      scales.some(({ scale }) => isLow(scale)) &&
      hasHigh(
        linted,
        scales.map(({ scale }) => scale),
      );
    const before: Ends[] = [];
    return scales.flatMap(({ path, scale }): readonly Finding[] => {
      const ends = endsOf(scale, linted);
      const turned = ends.find(([low, high]) => before.some(([first, last]) => low === last && high === first));
      before.push(...ends);
      if (turned !== undefined) return [{ path, found: turned[0] }];
      return mixed && isLow(scale) ? [{ path: [...path, 'best'] }] : [];
    });
  },
};

const hasHigh = ({ outline }: Linted, scales: readonly Scale[]): boolean =>
  usesUsualScale(outline) || scales.some(({ best }) => best !== 'low');

/** What stands at both ends, in each language, whatever its capitals. */
function endsOf(scale: Scale, { spoken }: Linted): readonly Ends[] {
  const said = (value: number): ReadonlyMap<Language, string> => {
    const text: Text | undefined = labelOn(scale, value);
    return new Map(
      (text === undefined ? [] : spoken(text)).map((one) => [one.language, one.text.trim().toLowerCase()]),
    );
  };
  const highs = said(scale.to);
  return [...said(scale.from)].flatMap(([language, low]): readonly Ends[] => {
    const high = highs.get(language);
    return high === undefined || high === low ? [] : [[low, high]];
  });
}
