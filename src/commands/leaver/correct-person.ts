import type { Context } from '../../context.ts';
import { readDate } from '../../core/date.ts';
import { paragraph } from '../../core/page.ts';
import { Refusal } from '../../core/problem.ts';
import type { Person } from '../../core/upkeep.ts';

export interface Renaming {
  readonly name?: string;
  readonly startedOn?: string;
}

/** Who it is, written right. Somebody who is there already by that name and first day is the same person from then on. */
export async function correctPerson(
  context: Context,
  person: Person,
  { name, startedOn, log }: Renaming & { log(): Promise<void> },
): Promise<void> {
  const { output, messages } = context;
  const day = startedOn === undefined ? person.startedOn : dayOf(startedOn);
  const right = {
    name: name === undefined ? person.name : nameOf(name),
    ...(day !== undefined && { startedOn: day }),
  };
  const { people } = await context.store();
  await log();
  const id = await people.rename(person.id, right);
  const words = messages.leaver.correct;
  output.print([paragraph(words.renamed(right.name, day))]);
  if (id !== person.id) output.print([paragraph(words.joined)]);
}

function nameOf(typed: string): string {
  const name = typed.trim().normalize('NFC');
  if (name !== '') return name;
  throw new Refusal({ code: 'usage', detail: { kind: 'missing-value', option: '--name' } });
}

function dayOf(typed: string): string {
  const day = readDate(typed);
  if (day !== undefined) return day;
  const such = ['2021-03-01', '1/3 2021'];
  throw new Refusal({ code: 'usage', detail: { kind: 'bad-form', option: '--started-on', found: typed, such } });
}
