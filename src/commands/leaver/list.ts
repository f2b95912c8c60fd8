import { Option, type Command } from 'commander';
import type { Context } from '../../context.ts';
import { personRow, type Listed } from '../../core/export/person-row.ts';
import { returning, type ContactPurpose } from '../../core/follow-up/contact.ts';
import { shortIds } from '../../core/interview/id.ts';
import { present } from '../../core/present.ts';
import { json } from '../../render/json.ts';
import { nothingListed } from '../../render/list.ts';
import { peoplePage } from '../../render/people.ts';

interface ListOptions {
  readonly json?: true;
  readonly returning?: true;
  readonly for?: ContactPurpose;
}

export function declare(command: Command, context: Context): void {
  const { flags } = context.messages.program;
  command
    .argument('[text]', flags.leaverSearch)
    .option('--json', flags.json)
    .option('--returning', flags.returning)
    .addOption(new Option('--for <what>', flags.returningFor).choices(returning))
    .action(async (text: string | undefined, options: ListOptions) => {
      if (options.returning === undefined && options.for === undefined)
        return list(context, text, options.json === true);
      const { listReturning } = await import('./returning.ts');
      return listReturning(context, { ...present({ text, about: options.for }), asJson: options.json === true });
    });
}

/** The leavers by name, with the id that the other commands take. */
async function list(context: Context, text: string | undefined, asJson: boolean): Promise<void> {
  const { output, messages } = context;
  const people = await listed(context, text);
  if (asJson) return output.write(json(people.map(personRow)));
  const words = messages.leaver.list;
  if (people.length === 0) return output.say(nothingListed(text === undefined ? words.none : words.noMatch));
  return output.print(peoplePage(people, await shortLeaverIds(context), messages));
}

async function listed(context: Context, text: string | undefined): Promise<readonly Listed[]> {
  const { people, interviews } = await context.store();
  const days = new Map((await interviews.list({}, ['heldOn'])).map(({ id, facts }) => [id, facts.heldOn]));
  return (await people.list(text)).map((person) => {
    const heldOn = person.interviewIds.flatMap((id) => days.get(id) ?? []).at(-1);
    return { ...person, ...(heldOn !== undefined && { heldOn }) };
  });
}

/** Told from all other leavers and from the interviews too, for either may be typed. */
async function shortLeaverIds(context: Context): Promise<ReadonlyMap<string, string>> {
  const { people, interviews } = await context.store();
  return shortIds([...(await people.list()).map(({ id }) => id), ...(await interviews.ids())]);
}
