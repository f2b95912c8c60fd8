import type { Path } from '../fault.ts';
import { nearest } from '../template/nearest.ts';
import type { Outline } from '../template/outline.ts';
import type { Advice } from './advice.ts';
import { ruleIds } from './rule-list.ts';
import type { Switch } from './switch.ts';

/** The advice that no comment switches off, and notes about comments that switch off nothing. */
export function switched(found: readonly Advice[], switches: readonly Switch[], outline: Outline): readonly Advice[] {
  const parts = partsOf(outline);
  const scopes = switches.map((one) => scopeOf(one, parts));
  const used = new Set<number>();
  const left = found.filter(({ rule, path }) => {
    const by = switches.flatMap((one, index) =>
      !one.misspelt && one.rule === rule && begins(path, scopes[index]) ? [index] : [],
    );
    for (const index of by) used.add(index);
    return by.length === 0;
  });
  return [...left, ...switches.flatMap((one, index) => (used.has(index) ? [] : [note(one, index)]))];
}

function note({ rule, misspelt }: Switch, about: number): Advice {
  const known = misspelt ? ['allow'] : ruleIds;
  const found = rule.slice(0, 60);
  if (known.some((one) => one === rule)) return { rule: 'allows-nothing', kind: 'note', path: [], found, about };
  const meant = misspelt ? 'allow' : nearest(found, known);
  return { rule: 'unknown-rule', kind: 'note', path: [], found, about, ...(meant !== undefined && { meant }) };
}

const keyOf = (path: Path): string => JSON.stringify(path);

/** What a comment can be about: a question, a section, or what stands at the top of the file. */
function partsOf({ sections }: Outline): ReadonlySet<string> {
  return new Set(sections.flatMap(({ path, questions }) => [path, ...questions.map((one) => one.path)]).map(keyOf));
}

/** The outermost part that begins on that line, else the innermost around it. */
function scopeOf({ whole, line, around }: Switch, parts: ReadonlySet<string>): Path | undefined {
  if (whole) return [];
  const holding = around.filter(({ path }) => path.length > 0 && (path.length === 1 || parts.has(keyOf(path))));
  return (holding.find((one) => one.line === line) ?? holding.at(-1))?.path;
}

const begins = (path: Path, scope: Path | undefined): boolean =>
  scope !== undefined && scope.every((segment, index) => path[index] === segment);
