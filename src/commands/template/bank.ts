import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { Refusal } from '../../core/problem.ts';
import type { Bank, BankQuestion } from '../../core/template/bank.ts';
import { groupsOf, withDefaults, type BankGroup } from '../../core/template/bank-groups.ts';
import { nearest } from '../../core/template/nearest.ts';
import { bankPage } from '../../render/bank.ts';
import { json } from '../../render/json.ts';

export function declare(command: Command, context: Context): void {
  const { flags } = context.messages.program;
  command
    .argument('[theme]', flags.bankTheme)
    .option('--probes', flags.probes)
    .option('--yaml', flags.bankYaml)
    .option('--json', flags.json)
    .action((name: string | undefined, options: BankOptions) => show(context, name, options));
}

interface BankOptions {
  readonly probes?: true;
  readonly yaml?: true;
  readonly json?: true;
}

/** A theme has its questions listed; a question is shown as it is written, to copy. */
async function show(context: Context, name: string | undefined, options: BankOptions): Promise<void> {
  const { templates, output, messages } = context;
  const bank = await templates.bank();
  const groups = groupsOf(bank, await context.codebook());
  const found = name === undefined ? { groups } : foundIn(name, bank, groups);
  const questions = 'question' in found ? [found.question] : found.groups.flatMap((group) => group.questions);
  if (options.json === true) output.write(json(questions.map(withDefaults)));
  else if ('question' in found || options.yaml === true) output.write(await templates.bankSource(questions));
  else {
    const words = await messages.bankIn(messages.language);
    const script = await messages.scriptIn(messages.language);
    output.print(bankPage(found.groups, { words, script, messages, withProbes: options.probes === true }));
  }
}

type Found = { readonly groups: readonly BankGroup[] } | { readonly question: BankQuestion };

/** A word that is both is the theme, which has that question too. Throws Refusal. */
function foundIn(name: string, bank: Bank, groups: readonly BankGroup[]): Found {
  const themed = groups.filter(({ code }) => code === name);
  if (themed.length > 0) return { groups: themed };
  const question = bank.get(name);
  if (question !== undefined) return { question };
  const known = groups.flatMap(({ code }) => code ?? []);
  const meant = nearest(name, [...known, ...bank.keys()]);
  throw new Refusal({ code: 'not-in-bank', found: name, known, ...(meant !== undefined && { meant }) });
}
