import { Option, type Command } from 'commander';
import type { Context } from '../../context.ts';
import { languages } from '../../core/language.ts';
import type { Place } from '../../core/ports.ts';
import { Refusal } from '../../core/problem.ts';
import type { Trouble } from '../../core/template/rehearsal/trouble.ts';
import { json } from '../../render/json.ts';
import { scriptFormats, scriptReaders, type ScriptOptions } from './script-options.ts';

interface RehearseOptions extends ScriptOptions {
  readonly strict?: true;
  readonly json?: true;
  readonly script?: true;
}

export function declare(command: Command, context: Context): void {
  const { flags } = context.messages.program;
  command
    .argument('<template>', flags.templateName)
    .option('--strict', flags.strict)
    .option('--json', flags.json)
    .addOption(new Option('--script', flags.script).conflicts(['strict', 'json']))
    .addOption(ofScript('--for <reader>', flags.scriptFor).choices(scriptReaders))
    .addOption(ofScript('--format <format>', flags.format).choices(scriptFormats))
    .addOption(ofScript('--output <file>', flags.scriptOutput))
    .addOption(ofScript('--overwrite', flags.overwriteFile))
    .addOption(ofScript('--talk-language <language>', flags.talkLanguage).choices(languages))
    .action((name: string, options: RehearseOptions) => run(context, name, options));
}

/** Only a script has it: whoever gives it wants one. */
const ofScript = (name: string, description: string): Option =>
  new Option(name, description).implies({ script: true }).conflicts(['strict', 'json']);

/** Each part is loaded when it is the one that is asked for. */
async function run(context: Context, name: string, options: RehearseOptions): Promise<void> {
  if (options.script) return (await import('./script.ts')).writeScript(context, name, options);
  return rehearse(context, name, options);
}

/** How long a talk by it takes and who is asked what, before anybody sits there. */
async function rehearse(context: Context, name: string, options: RehearseOptions): Promise<void> {
  const { templates, codebook, output, messages } = context;
  const { rehearse: rehearsalOf } = await import('../../core/template/rehearsal/rehearsal.ts');
  const template = await templates.load(name);
  const rehearsal = rehearsalOf(template, await codebook());
  const { troubles } = rehearsal;
  const places = await placesOf(context, name, troubles);
  const rehearsed = { template, rehearsal, places, words: await messages.rehearsalIn(messages.language), messages };
  if (options.json) {
    const { rehearsalJson } = await import('../../render/rehearsal/json.ts');
    output.write(json(rehearsalJson(rehearsed)));
  } else {
    const { rehearsalPage } = await import('../../render/rehearsal/page.ts');
    output.print(rehearsalPage(rehearsed));
  }
  if (options.strict && troubles.length > 0) throw new Refusal({ code: 'rehearsal-troubles', count: troubles.length });
}

async function placesOf({ templates }: Context, name: string, troubles: readonly Trouble[]): Promise<readonly Place[]> {
  if (troubles.length === 0) return [];
  const { placer } = await import('../../core/template/spot.ts');
  const placeOf = placer(await templates.written(name));
  return troubles.map(({ at }) => placeOf(at));
}
