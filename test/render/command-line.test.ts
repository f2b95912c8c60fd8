import { execFileSync } from 'node:child_process';
import { Command } from 'commander';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandLine } from '../../src/render/command-line.ts';

/** What a shell makes of it: the words a program is started with. */
function wordsIn(typed: string): readonly string[] {
  const script = `set -- ${typed}\nprintf '%s\\0' "$@"`;
  return execFileSync('sh', ['-c', script], { encoding: 'utf8' }).split('\0').slice(1, -1);
}

/** What a command understands of these words. */
function understood(words: readonly string[]): { readonly args: readonly string[]; readonly why: unknown } {
  const command = new Command('join').argument('<name>').argument('<into>').option('--why <why>').exitOverride();
  command.parse([...words], { from: 'user' });
  return { args: command.args, why: command.opts()['why'] };
}

describe('a command that is proposed', () => {
  it.each([
    [['Lager', 'Kök 2'], undefined, 'exit-talk join Lager "Kök 2"'],
    [["Bo's list.csv", '../x.csv'], 'case', 'exit-talk join "Bo\'s list.csv" ../x.csv --why case'],
    [['-x', 'Lager'], '-y', 'exit-talk join --why=-y -- -x Lager'],
    [['a$b', "it's `x`"], undefined, String.raw`exit-talk join 'a$b' 'it'\''s ${'`x`'}'`],
    [['', '~'], undefined, 'exit-talk join "" "~"'],
  ])('reads as a person would type it: %j', (words, why, typed) => {
    expect(commandLine({ name: 'join', words, given: [['--why', why]] })).toBe(typed);
  });

  it('means the same in a shell, whatever names and files are called', () => {
    const word = fc.string({ unit: fc.constantFrom(...Array.from('aå1 -=\'"$`\\!*?~;&|<>(){}#%\n')), maxLength: 8 });
    const property = fc.property(
      word,
      word,
      word.filter((why) => why !== ''),
      (name, into, why) => {
        const typed = commandLine({ name: 'join', words: [name, into], given: [['--why', why]] });
        const [command, ...words] = wordsIn(typed);
        expect(command).toBe('join');
        expect(understood(words)).toEqual({ args: [name, into], why });
      },
    );
    fc.assert(property, { numRuns: 150 });
  });
});
