import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { overVersions } from '../../core/insight/over-versions.ts';
import { paragraph } from '../../core/page.ts';
import { Refusal } from '../../core/problem.ts';
import { differenceOf, isSame } from '../../core/template/difference.ts';
import { earlierThan } from '../../core/template/earlier.ts';
import type { Template } from '../../core/template/template.ts';
import { json } from '../../render/json.ts';
import { differenceJson } from '../../render/template-diff/json.ts';
import { differencePage } from '../../render/template-diff/page.ts';

export function declare(command: Command, context: Context): void {
  const { flags } = context.messages.program;
  command
    .argument('<template>', flags.templateName)
    .argument('[other]', flags.otherTemplate)
    .option('--json', flags.json)
    .action((one: string, other: string | undefined, options: { readonly json?: true }) =>
      diff(context, one, other, options.json === true),
    );
}

/** A template, and what it is called where two are compared. */
interface Side {
  readonly name: string;
  readonly template: Template;
}

async function diff(context: Context, one: string, other: string | undefined, asJson: boolean): Promise<void> {
  const { templates, output, messages } = context;
  const codebook = await context.codebook();
  const first = { name: one, template: await templates.load(one) };
  const [before, after]: readonly [Side, Side] =
    other === undefined
      ? [await sideBefore(context, first), first]
      : [first, { name: other, template: await templates.load(other) }];
  const difference = differenceOf(before.template, after.template);
  const outcomes = overVersions(before.template, after.template, codebook);
  const compared = { from: before.name, to: after.name, difference, outcomes, codebook };
  const words = await messages.templateDiffIn(messages.language);
  if (asJson) output.write(json(differenceJson(compared)));
  else if (isSame(difference)) output.print([paragraph(words.same(before.name, after.name))]);
  else output.print(differencePage(compared, words, messages.language));
}

/** The version before it; else another with its id, the shipped one first of all; else what interviews were held by. */
async function sideBefore(context: Context, { name, template }: Side): Promise<Side> {
  const { templates, messages } = context;
  const others = await templates.others(name);
  const found = earlierThan(template, others)[0] ?? others.at(-1);
  const { shipped } = messages.program.template;
  if (found !== undefined)
    return { name: found.shipped ? `${found.name} (${shipped})` : found.name, template: found.template };
  const used = (await usedBefore(context, template.id)).find((one) => !isSame(differenceOf(one, template)));
  if (used === undefined) throw new Refusal({ code: 'no-other-version', name, id: template.id });
  const { asUsed } = await messages.templateDiffIn(messages.language);
  return { name: asUsed(used.id, used.version), template: used };
}

/** A database is not made only to find nothing in it. */
async function usedBefore(context: Context, id: string): Promise<readonly Template[]> {
  const { database } = context.settings;
  if (!(await context.files.isSame(database, database))) return [];
  return (await context.store()).interviews.templatesUsed(id);
}
