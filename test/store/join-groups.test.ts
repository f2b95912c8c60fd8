import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/core/store.ts';
import { openStore } from '../../src/store/open.ts';
import { anInterview, aSection } from '../support/builders.ts';
import { temporaryFolder } from '../support/harness.ts';
import { numbersFrom } from '../support/random.ts';

const secret = 'Avdelningen vid bron';

/** A history after which a plain update leaves pieces of the old name in space that no page uses, as one in twelve does. */
const leavesPieces = 12;

/** Interviews that grow and shrink at random, so that the database moves their rows from page to page. */
async function livelyStore(file: string, seed: number): Promise<Store> {
  const random = numbersFrom(seed);
  const store = await openStore({ file });
  const made = anInterview([aSection({ id: 'all', questions: [] })]);
  const ids = Array.from({ length: 60 }, (_, at) => `0000000000${String(at).padStart(2, '0')}`);
  await store.interviews.createAll(
    ids.map((id, at) => ({ ...made, id, leaver: { id, name: `Kim ${at}` }, facts: { department: 'Lager' } })),
  );
  for (let time = 0; time < 150; time += 1) {
    const id = ids[Math.floor(random() * ids.length)] ?? '';
    await store.interviews.setFact(id, 'department', random() < 0.5 ? secret : 'Lager');
    await store.interviews.setFact(id, 'contribution', 'x'.repeat(Math.floor(random() * 2500)));
  }
  return store;
}

describe('a group that is joined with another', () => {
  it('leaves its name in no byte, wherever the database had moved its rows', async () => {
    const file = join(temporaryFolder(), 'exit-talk.db');
    const store = await livelyStore(file, leavesPieces);
    const n = (await store.tallies.sizes('department')).find(({ name }) => name === secret)?.n ?? 0;
    expect(n).toBeGreaterThan(0);
    const joined = await store.upkeep.joinGroups({ by: 'department', name: secret, into: 'Lager' }, '0000000000e1');
    expect(joined).toBe(n);
    expect(await store.tallies.sizes('department')).toEqual([{ name: 'Lager', n: 60 }]);
    await store.close();
    expect(readFileSync(file, 'latin1').includes(secret)).toBe(false);
  }, 60_000);
});
