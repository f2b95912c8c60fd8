import type { KnownTemplate } from '../ports.ts';
import type { Template } from './template.ts';

/** Of templates with the same id the versions before this one, the newest first. */
export function earlierThan(
  { version }: Pick<Template, 'version'>,
  others: readonly KnownTemplate[],
): readonly KnownTemplate[] {
  return others
    .filter(({ template }) => template.version < version)
    .toSorted((one, other) => other.template.version - one.template.version);
}
