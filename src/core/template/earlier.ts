import type { KnownTemplate } from '../ports.ts';
import type { Template } from './template.ts';

/** Of templates with the same id the version before this one: the highest of those that are lower. */
export function earlierOf(
  { version }: Pick<Template, 'version'>,
  others: readonly KnownTemplate[],
): KnownTemplate | undefined {
  return others
    .filter(({ template }) => template.version < version)
    .toSorted((one, other) => other.template.version - one.template.version)[0];
}
