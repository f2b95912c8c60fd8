import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { Refusal } from '../../core/problem.ts';
import { pathsIn } from '../../core/template/rehearsal/path.ts';
import { rehearse as rehearsalOf } from '../../core/template/rehearsal/rehearsal.ts';
import { json } from '../../render/json.ts';
import { rehearsalJson } from '../../render/rehearsal/json.ts';
import { rehearsalPage } from '../../render/rehearsal/page.ts';

interface RehearseOptions {
  readonly strict?: true;
  readonly json?: true;
}

export function declare(command: Command, context: Context): void {
  const { flags } = context.messages.program;
  command
    .argument('<template>', flags.templateName)
    .option('--strict', flags.strict)
    .option('--json', flags.json)
    .action((name: string, options: RehearseOptions) => rehearse(context, name, options));
}

/** How long a talk by it takes and who is asked what, before anybody sits there. */
async function rehearse(context: Context, name: string, options: RehearseOptions): Promise<void> {
  const { templates, codebook, output, messages } = context;
  const template = await templates.load(name);
  const rehearsal = rehearsalOf(template, await codebook());
  const { troubles } = rehearsal;
  const spots = troubles.map(({ at }) => at);
  const places = spots.length === 0 ? [] : await templates.places(name, (value) => pathsIn(value, spots));
  const rehearsed = { template, rehearsal, places, words: await messages.rehearsalIn(messages.language), messages };
  if (options.json) output.write(json(rehearsalJson(rehearsed)));
  else output.print(rehearsalPage(rehearsed));
  if (options.strict && troubles.length > 0) throw new Refusal({ code: 'rehearsal-troubles', count: troubles.length });
}
