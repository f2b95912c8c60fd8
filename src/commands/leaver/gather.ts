import type { Context } from '../../context.ts';
import type { Interview } from '../../core/interview/interview.ts';
import type { Sources } from '../../core/privacy/extract.ts';
import { keptUntil } from '../../core/privacy/kept-until.ts';
import type { Person } from '../../core/upkeep.ts';

/** Reads everything an extract is made of. */
export async function gather(context: Context, person: Person): Promise<Sources> {
  const { interviews, people, upkeep } = await context.store();
  const employer = await context.settings.employer();
  const until = keptUntil(employer, await upkeep.kept(), person.id);
  const read = await Promise.all(person.interviewIds.map((id) => interviews.read(id)));
  return {
    madeAt: context.clock.now(),
    interviews: read.filter((one): one is Interview => one !== undefined),
    keptUntil: () => until,
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
