import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { text as textOf } from 'node:stream/consumers';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Interview } from '../../../src/core/interview/interview.ts';
import { Refusal } from '../../../src/core/problem.ts';
import type { Durability } from '../../../src/store/driver.ts';
import { durability } from '../../../src/store/driver.ts';
import { openStore } from '../../../src/store/open.ts';
import { tempFolder } from '../fixture.ts';
import { numbersFrom } from '../../support/random.ts';
import { compileShim } from '../shim.ts';

const cuts = 60;
const controlCuts = 20;
const atOnce = 4;
const lines = 12;
/** More than a run of the writer makes, so that some are cut at the very end. */
const mostSyncs = 260;

type Fact = { readonly seq: number; readonly text: string } | { readonly left: string };

const shimFolder = mkdtempSync(join(tmpdir(), 'exit-talk-'));
let library: string | undefined;
beforeAll(() => {
  library = compileShim(join(import.meta.dirname, 'disk.c'), shimFolder);
});
afterAll(() => rmSync(shimFolder, { recursive: true }));

/** Lets the writer run until the power goes, and gives what it had acknowledged. */
async function writeUntilCut(
  folder: string,
  disk: string,
  cutAt: number,
  chosen: Durability,
): Promise<readonly Fact[]> {
  const writer = join(import.meta.dirname, 'writer.ts');
  const args = [writer, join(folder, 'exit.db'), chosen.journalMode, chosen.synchronous, String(lines)];
  const env = { ...process.env, LD_PRELOAD: library, CUT_FOLDER: folder, CUT_DISK: disk, CUT_AT: String(cutAt) };
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'close');
  const [said, complaint] = await Promise.all([textOf(child.stdout), textOf(child.stderr)]);
  const [, signal] = await ended;
  if (signal !== 'SIGKILL') throw new Error(`the writer ended by itself: ${complaint}`);
  return said
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

/** The folder as it is found when the power is back. */
function recover(disk: string, folder: string): void {
  if (!existsSync(join(disk, 'names'))) return;
  for (const entry of readFileSync(join(disk, 'names'), 'utf8').trimEnd().split('\n')) {
    const [inode = '', name = ''] = entry.split(' ');
    const content = join(disk, inode);
    if (existsSync(content)) copyFileSync(content, join(folder, name));
    else writeFileSync(join(folder, name), '');
  }
}

async function readBack(file: string): Promise<Interview | undefined> {
  const store = await openStore({ file });
  const interview = await store.interviews.read('a');
  await store.close();
  return interview;
}

/** A draft that grew after what was acknowledged, unacknowledged, has it all the same. */
function missing(facts: readonly Fact[], interview: Interview | undefined): readonly Fact[] {
  const answers = [...(interview?.answers.values() ?? [])];
  const texts = new Map(
    answers.flatMap((answer) => [...answer.drafts, ...answer.lines]).map((row) => [row.seq, row.text]),
  );
  return facts.filter((fact) =>
    'left' in fact
      ? interview?.answers.get(fact.left)?.state !== 'answered'
      : texts.get(fact.seq)?.startsWith(fact.text) !== true,
  );
}

/** What was acknowledged before one cut, and how much of it is not there afterwards. */
async function cut(
  cutAt: number,
  chosen: Durability,
): Promise<{ readonly acknowledged: number; readonly lost: number }> {
  const root = tempFolder();
  const [folder, disk, found] = [join(root, 'folder'), join(root, 'disk'), join(root, 'found')];
  for (const path of [folder, disk, found]) mkdirSync(path);
  const facts = await writeUntilCut(folder, disk, cutAt, chosen);
  recover(disk, found);
  const interview = await readBack(join(found, 'exit.db')).catch((error: unknown) => {
    if (chosen === durability || !(error instanceof Refusal)) throw error;
    return undefined; // the control may lose the file itself
  });
  rmSync(root, { recursive: true });
  return { acknowledged: facts.length, lost: missing(facts, interview).length };
}

async function cutMany(count: number, chosen: Durability, seed: number) {
  const next = numbersFrom(seed);
  const moments = Array.from({ length: count }, () => 1 + Math.floor(next() * mostSyncs));
  const results: { readonly cutAt: number; readonly acknowledged: number; readonly lost: number }[] = [];
  const worker = async () => {
    for (let cutAt = moments.pop(); cutAt !== undefined; cutAt = moments.pop()) {
      results.push({ cutAt, ...(await cut(cutAt, chosen)) });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return {
    acknowledged: results.reduce((sum, result) => sum + result.acknowledged, 0),
    lost: results.reduce((sum, result) => sum + result.lost, 0),
    losing: results.filter((result) => result.lost > 0),
  };
}

describe('a power cut', { timeout: 120_000 }, () => {
  const seed = Math.floor(Math.random() * 2 ** 31);

  it(`loses nothing that was acknowledged, in ${cuts} cuts`, async ({ skip }) => {
    if (library === undefined) return skip();
    const { acknowledged, losing } = await cutMany(cuts, durability, seed);
    expect(losing, `seed ${seed}`).toEqual([]);
    expect(acknowledged, `seed ${seed}`).toBeGreaterThan(cuts);
  });

  it.for<Durability>([
    { journalMode: 'WAL', synchronous: 'NORMAL' },
    { journalMode: 'DELETE', synchronous: 'FULL' },
  ])('would lose something with $journalMode and $synchronous', async (weak, { skip }) => {
    if (library === undefined) return skip();
    const { acknowledged, lost } = await cutMany(controlCuts, weak, seed);
    expect(acknowledged, `seed ${seed}`).toBeGreaterThan(controlCuts);
    expect(lost, `seed ${seed}`).toBeGreaterThan(0);
  });
});
