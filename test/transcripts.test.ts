import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exitTalk, projectRoot, temporaryFolder } from './support/harness.ts';

/** Markdown in which every ```console block is run: `$ exit-talk …`, what it prints, and `(exit N)` when it is not 0. */
const files = ['README.md', ...markdownIn('docs'), ...markdownIn('test/transcripts')];

function markdownIn(folder: string): readonly string[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
}

interface Turn {
  readonly command: string;
  readonly expected: string;
}

function turnsOf(markdown: string): readonly Turn[] {
  const blocks = [...markdown.matchAll(/^```console\n(.*?)^```$/gmsu)].map((match) => match[1] ?? '');
  return blocks.flatMap((block) =>
    block
      .split(/^\$ /mu)
      .slice(1)
      .map((turn) => {
        const [command = '', ...lines] = turn.split('\n');
        return { command, expected: lines.join('\n').trimEnd() };
      }),
  );
}

/** Words as a shell takes them, without anything but quotes. */
function wordsOf(command: string): readonly string[] {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/gu)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );
}

async function play(turns: readonly Turn[]): Promise<readonly Turn[]> {
  const folder = temporaryFolder();
  for (const part of ['docs', join('test', 'transcripts')])
    cpSync(join(projectRoot, part), join(folder, part), { recursive: true });
  const played: Turn[] = [];
  for (const { command } of turns) {
    const [program, ...args] = wordsOf(command);
    if (program !== 'exit-talk') throw new Error(`only exit-talk is run here, not ${command}`);
    const at = args.indexOf('--lang');
    const language = at >= 0 && args[at + 1] === 'sv' ? 'sv' : 'en';
    const { exitCode, stdout, stderr } = await exitTalk(args, { folder, language, ids: 'lifelike' });
    const ended = exitCode === 0 ? '' : `(exit ${exitCode})`;
    const printed = `${stdout}${stderr}${ended}`.replaceAll(folder, '~').replace(/[ \t]+$/gmu, '');
    played.push({ command, expected: printed.trimEnd() });
  }
  return played;
}

/** Writes what was printed into the document, to be read before it is committed: RECORD_TRANSCRIPTS=1. */
function record(file: string, played: readonly Turn[]): readonly Turn[] {
  const rest = [...played];
  const path = join(projectRoot, file);
  const recorded = readFileSync(path, 'utf8').replace(/^```console\n(.*?)^```$/gmsu, (block) => {
    const turns = rest.splice(0, turnsOf(block).length);
    const text = turns.map(({ command, expected }) => `$ ${command}\n${expected === '' ? '' : `${expected}\n`}`);
    return `\`\`\`console\n${text.join('')}\`\`\``;
  });
  writeFileSync(path, recorded);
  return turnsOf(recorded);
}

describe('what the documents show is what the program prints', () => {
  it.each(files.filter((file) => turnsOf(readFileSync(join(projectRoot, file), 'utf8')).length > 0))(
    '%s',
    async (file) => {
      const turns = turnsOf(readFileSync(join(projectRoot, file), 'utf8'));
      const played = await play(turns);
      const wanted = process.env['RECORD_TRANSCRIPTS'] === '1' ? record(file, played) : turns;
      expect(played).toEqual(wanted);
    },
  );
});
