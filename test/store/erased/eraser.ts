import { writeSync } from 'node:fs';
import { planClosing } from '../../../src/core/interview/closing.ts';
import type { ErasurePlan } from '../../../src/core/privacy/erasure.ts';
import { openStore } from '../../../src/store/open.ts';
import { victim } from './world.ts';

/** A process of its own that takes one person out of a database in one of the ways there are, and says when it begins. */
const [file = '', way = ''] = process.argv.slice(2);
const store = await openStore({ file });

const plans: Readonly<Record<string, ErasurePlan>> = {
  erase: { interviews: [victim] },
  purge: {
    purges: [
      {
        interviewId: victim,
        month: '2024-08-01',
        groups: ['department', 'role', 'manager'],
        on: '2026-08-20',
        tenureFrom: 24,
      },
    ],
  },
};

writeSync(1, 'begins\n');
const plan = plans[way];
if (plan !== undefined) await store.upkeep.erase(plan, 'receipt00000');
else {
  const interview = await store.interviews.read(victim);
  if (interview === undefined) throw new Error('nobody');
  const lines = [...interview.answers.values()].flatMap((one) => one.lines);
  if (way === 'strike') {
    const drafts = interview.answers.get('why')?.drafts ?? [];
    for (const { seq } of drafts) await store.answers.saveDraft(victim, 'why', '', '', seq);
    for (const { seq } of lines) await store.answers.removeLine(seq);
  } else {
    await store.answers.label(victim, 'why', { label: 'not-kept' });
    for (const { seq } of lines) await store.answers.changeLine(seq, { share: { label: 'not-kept' } });
    const labelled = await store.interviews.read(victim);
    if (labelled !== undefined) await store.interviews.close(victim, planClosing(labelled));
  }
}
await store.upkeep.cleanBackups();
writeSync(1, 'done\n');
await store.close();
