import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { blank, paragraph, strong } from '../../core/page.ts';
import { toldBy } from '../../core/privacy/told.ts';
import { wholePage, wholeTitle } from '../../render/information.ts';
import { json } from '../../render/json.ts';

export function declare(command: Command, context: Context): void {
  const { flags } = context.messages.program;
  command
    .argument('<template>', flags.templateName)
    .option('--yaml', flags.yaml)
    .option('--json', flags.json)
    .option('--information', flags.information)
    .action((name: string, options: ShowOptions) => show(context, name, options));
}

interface ShowOptions {
  readonly yaml?: true;
  readonly json?: true;
  readonly information?: true;
}

async function show(context: Context, name: string, options: ShowOptions): Promise<void> {
  const { templates, output } = context;
  if (options.yaml) output.write(await templates.source(name));
  else if (options.json) output.write(json(await templates.load(name)));
  else if (options.information) await showInformation(context, name);
  else await showWhole(context, name);
}

/** As it would be on paper, in the language of the screen. */
async function showWhole({ templates, codebook, settings, output, messages }: Context, name: string): Promise<void> {
  const { templatePage } = await import('../../render/template-show.ts');
  const { language } = messages;
  const template = await templates.load(name);
  const told = toldBy(await settings.employer(), language);
  const words = await messages.scriptIn(language);
  output.print(templatePage({ template, codebook: await codebook(), told, language, words, messages }));
}

/** In the language of the screen when the template has it, as a talk by it would be held. */
async function showInformation({ templates, settings, output, messages }: Context, name: string): Promise<void> {
  const { purpose, languages } = await templates.load(name);
  const language = languages.find((one) => one === messages.language) ?? languages[0] ?? messages.language;
  const told = toldBy(await settings.employer(), language);
  const title = paragraph(strong(wholeTitle(told, language, messages)));
  output.print([title, blank, ...wholePage(told, purpose, language, messages)]);
}
