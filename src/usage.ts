import type { CommanderError } from 'commander';
import type { UsageDetail } from './core/problem.ts';

/** Commander's error as data; its own English never reaches a person. `names`: what stands for a value in the help. */
export function usageDetail({ code, message }: CommanderError, names: Readonly<Record<string, string>>): UsageDetail {
  const quoted = [...message.matchAll(/'([^']*)'/gu)].map((match) => match[1] ?? '');
  const [found = '', second = ''] = quoted;
  const meant = /\(Did you mean (?:one of )?([^?,]+)/u.exec(message)?.[1];
  const suggestion = meant === undefined ? {} : { meant };
  switch (code) {
    case 'commander.unknownCommand':
      return { kind: 'unknown-command', found, ...suggestion };
    case 'commander.missingArgument':
      return { kind: 'missing-argument', name: `<${names[found] ?? found}>` };
    case 'commander.optionMissingArgument':
      return { kind: 'missing-value', option: bare(found) };
    case 'commander.excessArguments':
      return { kind: 'too-many', command: found === '' ? 'exit-talk' : found };
    case 'commander.conflictingOption':
      return { kind: 'conflict', first: bare(found), second: bare(second) };
    case 'commander.invalidArgument':
      return { kind: 'bad-value', option: bare(found), found: second, known: allowed(message) };
    default:
      return { kind: 'unknown-option', found, ...suggestion };
  }
}

/** `--format <format>` without what stands for its value. */
const bare = (option: string): string => option.split(' ')[0] ?? option;

function allowed(message: string): readonly string[] {
  const list = /Allowed choices are (.*)\.$/u.exec(message)?.[1];
  return list?.split(', ') ?? [];
}
