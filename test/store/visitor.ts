import { rmSync, writeSync } from 'node:fs';
import type { Store } from '../../src/core/store.ts';
import { openStore } from '../../src/store/open.ts';
import { at, newInterview, note } from './sample.ts';

/**
 * A process of its own that opens a database and does what it is told (`enter-<id>`, `erase-<id>`, `line`, `read`, `free`, `clean`, `log`,
 * and `expire`, which opens it as if all backups had lived long enough), printing what came of each step as a line of JSON: a result, or the code of a problem.
 */
const [file = '', ...steps] = process.argv.slice(2);
let store: Store | undefined;

async function take(step: string): Promise<unknown> {
  if (step === 'free') return rmSync(process.env['FULL_MARK'] ?? '');
  store ??= await openStore({ file, ...(step === 'expire' && { expired: async (backups) => backups }) });
  if (step === 'expire') return (await store.upkeep.backups()).length;
  if (step.startsWith('erase-')) return store.upkeep.erase({ interviews: [step.slice('erase-'.length)] }, 'receipt');
  if (step === 'clean') return (await store.upkeep.cleanBackups()).map(({ outcome }) => outcome);
  if (step === 'log') return store.upkeep.log({ at, who: 'karin', what: 'show', why: 'request' });
  if (step.startsWith('enter-')) return store.interviews.create(newInterview(step.slice('enter-'.length)));
  if (step === 'line') return store.answers.addLine('a', 'why', note('x'.repeat(10_000)), at, undefined);
  return (await store.interviews.read('a'))?.answers.get('why')?.lines.length ?? 'none';
}

for (const step of steps) {
  const outcome = await take(step).catch((error: unknown) => codeOf(error));
  writeSync(1, `${JSON.stringify(outcome ?? 'done')}\n`);
}

function codeOf(error: unknown): string {
  if (error instanceof Error && 'problem' in error) return Object(error.problem).code;
  return String(error);
}
