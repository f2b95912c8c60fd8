import type { Store } from '../core/store.ts';
import { setAside } from '../core/interview/aside.ts';

const pageSize = 200;

/** The first version of the tables did not say which answers are set aside; closing has wiped those of closed interviews. */
export const firstWithMarks = 2;

/** Marks them where interviews are not closed yet. */
export async function markSetAside({ interviews, answers }: Store): Promise<void> {
  for await (const page of interviews.pages(pageSize))
    for (const interview of page) {
      const aside = interview.status === 'closed' ? [] : setAside(interview);
      if (aside.length > 0) await answers.setAside(interview.id, aside);
    }
}
