import type { Issue, Path } from '../fault.ts';
import { fewMeanings } from './few-meanings.ts';
import { excerpt } from './meaning.ts';
import { gatesOf, type Outline } from './outline.ts';
import { repeated } from './repeated.ts';
import { scaleFrom } from './scale-input.ts';
import type { ScaleInput, ScaleUse } from './scale-shape.ts';
import { keyOn, valuesOn } from './scale.ts';

/** More do not fit one row of keys. */
const mostPoints = 11;

/** What is wrong with scales: which there are, where they begin and end, their keys. */
export function scaleIssues({ scales, given, sections }: Outline): readonly Issue[] {
  const names = Object.keys(given?.scales ?? Object.fromEntries(scales));
  const meant = fewMeanings();
  const used = (path: Path, use: ScaleUse | undefined): readonly Issue[] => {
    if (use === undefined) return [];
    if (typeof use !== 'string') return wrongIn([...path, 'scale'], use);
    if (names.includes(use)) return [];
    return [{ path: [...path, 'scale'], fault: { code: 'unknown-scale', found: excerpt(use), ...meant(use, names) } }];
  };
  return [
    ...[...scales].flatMap(([name, scale]) => wrongIn(['scales', name], scale)),
    ...sections.flatMap((section) => [
      ...used(section.path, section.given?.scale),
      ...section.questions.flatMap((part) => used(part.path, part.given.scale)),
      ...gatesOf(section).flatMap((gate) => used(gate.path, gate.scale)),
    ]),
  ];
}

function wrongIn(path: Path, given: ScaleInput): readonly Issue[] {
  const { from, to, points } = given;
  if (points !== undefined) return [...mixed(path, given), ...pointIssues([...path, 'points'], given)];
  if (from === undefined || to === undefined) return [{ path, fault: { code: 'scale-ends' } }];
  if (from >= to)
    return [{ path: [...path, 'to'], fault: { code: 'from-over-to', from: String(from), to: String(to) } }];
  return keyIssues(path, given);
}

/** Points are the whole scale: it has no other ends. */
function mixed(path: Path, given: ScaleInput): readonly Issue[] {
  const keys = (['from', 'to', 'low', 'high'] as const).filter((key) => given[key] !== undefined);
  return keys.map((key): Issue => ({ path: [...path, key], at: 'key', fault: { code: 'points-and-ends', key } }));
}

function pointIssues(path: Path, given: ScaleInput): readonly Issue[] {
  const found = given.points?.length ?? 0;
  if (found < 2) return [{ path, fault: { code: 'too-few-choices' } }];
  if (found > mostPoints) return [{ path, fault: { code: 'too-many-points', found, most: mostPoints } }];
  return keyIssues(path.slice(0, -1), given);
}

/** Each key means one thing. */
function keyIssues(path: Path, given: ScaleInput): readonly Issue[] {
  const scale = scaleFrom(given);
  const points = valuesOn(scale).map((value, index) => {
    const own = scale.points?.[index]?.key === undefined ? [] : ['key'];
    return { id: keyOn(scale, value).toLowerCase(), path: scale.points ? [...path, 'points', index, ...own] : path };
  });
  const beside = scale.notStated && { id: scale.notStated.key.toLowerCase(), path: [...path, 'not_stated', 'key'] };
  return repeated(beside === undefined ? points : [...points, beside]);
}
