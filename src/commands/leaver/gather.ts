import type { Context } from '../../context.ts';
import type { Interview } from '../../core/interview/interview.ts';
import { eraseOnFor } from '../../core/privacy/erase-on.ts';
import type { Sources } from '../../core/privacy/extract.ts';
import type { Person } from '../../core/upkeep.ts';

/** Reads everything an extract is made of. */
export async function gather(context: Context, person: Person): Promise<Sources> {
  const { interviews, people, upkeep } = await context.store();
  const employer = await context.settings.employer();
  const read = await Promise.all(person.interviewIds.map((id) => interviews.read(id)));
  return {
    madeAt: context.clock.now(),
    interviews: read.filter((one): one is Interview => one !== undefined),
    keptUntil: ({ facts, createdAt }) => facts.eraseOn ?? eraseOnFor(employer, facts.heldOn ?? createdAt.slice(0, 10)),
    employer,
    contacts: (await people.contacts()).filter(({ leaverId }) => leaverId === person.id),
    log: await upkeep.logged(),
    backups: await upkeep.backups(),
    names: [
      ...(await people.list()).map(({ name }) => name),
      ...(await interviews.known('manager')),
      ...(await interviews.known('interviewer')),
    ],
  };
}
