import type { YamlTrouble } from '../core/fault.ts';
import type { SpannedFault } from './nodes.ts';
import type { Source } from './source.ts';

/** What follows on the same line is mostly a consequence of the first. */
export function onePerLine(faults: readonly SpannedFault[], { lineAt }: Source): readonly SpannedFault[] {
  const firsts = new Map<number, SpannedFault>();
  for (const fault of faults.toSorted((left, right) => left.offset - right.offset)) {
    const line = lineAt(fault.offset);
    if (!firsts.has(line)) firsts.set(line, fault);
  }
  return [...firsts.values()];
}

const isYaml = ({ fault }: SpannedFault, some?: readonly YamlTrouble[]): boolean =>
  fault.code === 'yaml' && (some === undefined || some.includes(fault.trouble));

/** Behind a line that is indented wrongly, and at the end of the one before, YAML makes nothing of what is right. */
export function withoutConsequences(faults: readonly SpannedFault[], { lineAt }: Source): readonly SpannedFault[] {
  const first = faults.find((fault) => isYaml(fault, ['tab', 'indentation']));
  if (first === undefined) return faults;
  const from = lineAt(first.offset) - 1;
  return faults.filter(
    (fault) =>
      !isYaml(fault) ||
      lineAt(fault.offset) < from ||
      fault === first ||
      (isYaml(fault, ['tab']) && isYaml(first, ['tab'])),
  );
}
