import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/core/language.ts';
import { madeUpInterviews } from '../../src/demo/interviews.ts';
import { openStore } from '../../src/store/open.ts';
import { aDisclosure } from '../support/disclosing.ts';
import { exitTalk, temporaryFolder } from '../support/harness.ts';
import { shippedCopies } from '../support/shipped.ts';

/** What a report of 20 August 2026 begins with when something serious is due on this day. */
async function begun(dueOn: string, language: Language): Promise<string> {
  const world = { folder: temporaryFolder(), language };
  const store = await openStore({ file: join(world.folder, 'exit-talk.db') });
  const [first, ...rest] = madeUpInterviews({ count: 8, seed: 1, today: '2026-08-20', copies: shippedCopies() });
  if (first !== undefined)
    await store.interviews.createAll([{ ...first, disclosures: [aDisclosure({ questionId: 'why', dueOn })] }, ...rest]);
  await store.close();
  const { stdout } = await exitTalk(['report'], world);
  return stdout.split('\n').slice(1, 3).join(' ');
}

describe('what is overdue', () => {
  it('stands before everything else in a report', async () => {
    expect(await begun('2026-08-18', 'sv')).toMatch(
      /^Försenat: ett allvarligt ärende väntar på att tas emot sedan 2026-08-18. Se exit-talk disclosure list/u,
    );
    expect(await begun('2026-08-18', 'en')).toMatch(
      /^Overdue: a serious matter has been waiting to be received since 2026-08-18. See exit-talk disclosure list/u,
    );
  });

  it('is not there as long as there is time', async () => {
    expect(await begun('2026-08-20', 'sv')).not.toContain('Försenat');
  });
});
