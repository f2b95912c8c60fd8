import type { Issue, Path } from '../fault.ts';
import { fewMeanings } from './few-meanings.ts';
import { excerpt } from './meaning.ts';
import { scaleUsesIn, type Outline } from './outline.ts';
import { repeated } from './repeated.ts';
import { numberOf, scaleFrom } from './scale-input.ts';
import type { ScaleInput, ScaleUse } from './scale-shape.ts';
import { keyOn, valuesOn } from './scale.ts';

/** More do not fit one row of keys. */
const mostPoints = 11;

/** What is wrong with scales: which there are, where they begin and end, their keys. */
export function scaleIssues(outline: Outline): readonly Issue[] {
  const { scales, given } = outline;
  const names = Object.keys(given?.scales ?? Object.fromEntries(scales));
  const meant = fewMeanings();
  const used = (path: Path, use: ScaleUse): readonly Issue[] => {
    if (typeof use !== 'string') return wrongIn([...path, 'scale'], use);
    if (names.includes(use)) return [];
    return [{ path: [...path, 'scale'], fault: { code: 'unknown-scale', found: excerpt(use), ...meant(use, names) } }];
  };
  return [
    ...[...scales].flatMap(([name, scale]) => wrongIn(['scales', name], scale)),
    ...scaleUsesIn(outline).flatMap(({ path, use }) => used(path, use)),
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
  return [...numberIssues(path, given), ...keyIssues(path.slice(0, -1), given)];
}

/** Numbers as keys are the values themselves: all of them, in a row. */
function numberIssues(path: Path, given: ScaleInput): readonly Issue[] {
  const points = given.points ?? [];
  const at = points.findIndex((point) => numberOf(point) !== undefined);
  if (at < 0 || scaleFrom(given).points?.every(({ key }) => key === undefined) === true) return [];
  return [{ path: [...path, at, 'key'], fault: { code: 'number-keys', found: String(numberOf(points[at] ?? '')) } }];
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
