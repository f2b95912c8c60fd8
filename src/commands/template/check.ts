import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { blank, paragraph, quiet } from '../../core/page.ts';
import type { WrittenTemplate } from '../../core/ports.ts';
import { Refusal } from '../../core/problem.ts';
import type { Bank } from '../../core/template/bank.ts';
import { questionsOf, type Template } from '../../core/template/template.ts';
import { commandLine, type Given } from '../../render/command-line.ts';
import { json } from '../../render/json.ts';
import type { PlacedAdvice } from '../../render/lint/page.ts';

interface CheckOptions {
  readonly all?: true;
  readonly json?: true;
  readonly strict?: true;
  readonly explain?: string;
  readonly against?: string;
  readonly watch?: true;
}

export function declare(command: Command, context: Context): void {
  const { flags } = context.messages.program;
  command
    .argument('[template]', flags.templateName)
    .option('--against <template>', flags.against)
    .option('--watch', flags.watch)
    .option('--all', flags.lintAll)
    .option('--json', flags.json)
    .option('--strict', flags.strict)
    .option('--explain <rule>', flags.explain)
    .action((name: string | undefined, options: CheckOptions) => run(context, name, options));
}

async function run(context: Context, name: string | undefined, options: CheckOptions): Promise<void> {
  if (options.explain !== undefined) return explain(context, options.explain);
  if (name === undefined)
    throw new Refusal({ code: 'usage', detail: { kind: 'missing-argument', name: '<template>' } });
  const once = (): Promise<void> => onlyChecked(() => check(context, name, options));
  return options.watch ? (await import('./watch.ts')).watch(context, name, once) : once();
}

/** Says of a file with faults that it was only looked at. */
async function onlyChecked(once: () => Promise<void>): Promise<void> {
  try {
    await once();
  } catch (error) {
    if (!(error instanceof Refusal) || error.problem.code !== 'invalid-file') throw error;
    throw new Refusal({ ...error.problem, checked: true }, { cause: error });
  }
}

/** Reading is checking: what is wrong is refused with every fault at its place. What could be better is advice. */
async function check(context: Context, name: string, options: CheckOptions): Promise<void> {
  const written = await context.templates.written(name);
  const { template } = written;
  await (await import('./against.ts')).checkAgainst(context, name, written, options.against);
  const all = await adviceAbout(context, written);
  if (options.json) await writeJson(context, all);
  else await print(context, { name, template, all, shown: options.all ? all : await firstOf(all) });
  const count = all.filter(({ advice }) => advice.kind === 'advice').length;
  if (options.strict && count > 0) throw new Refusal({ code: 'template-advice', count });
}

/** More than these at once is a reproach. */
const most = 3;

async function firstOf(all: readonly PlacedAdvice[]): Promise<readonly PlacedAdvice[]> {
  const { foremost } = await import('../../core/lint/foremost.ts');
  return foremost(all, most);
}

/** Loaded when a template has no faults. */
async function adviceAbout(context: Context, written: WrittenTemplate): Promise<readonly PlacedAdvice[]> {
  const { template, outline, place } = written;
  const { messages } = context;
  const { adviceOn } = await import('../../core/lint/lint.ts');
  const switches = written.switches();
  const bank = await bankOf(context);
  const stems = { sv: await messages.stemOf('sv'), en: await messages.stemOf('en') };
  const found = adviceOn({ template, outline, codebook: await context.codebook(), stems, bank }, switches);
  return found.map((advice) => ({
    advice,
    place: (advice.about === undefined ? undefined : switches[advice.about]?.place) ?? place(advice.path, advice.found),
  }));
}

/** An own bank that cannot be read is refused where a template takes from it. */
async function bankOf({ templates }: Context): Promise<Bank> {
  try {
    return await templates.bank();
  } catch (error) {
    if (error instanceof Refusal) return new Map();
    throw error;
  }
}

async function writeJson({ output, messages }: Context, all: readonly PlacedAdvice[]): Promise<void> {
  const { adviceJson } = await import('../../render/lint/json.ts');
  output.write(json(adviceJson(all, await messages.lintIn(messages.language))));
}

interface Checked {
  readonly name: string;
  readonly template: Template;
  readonly all: readonly PlacedAdvice[];
  readonly shown: readonly PlacedAdvice[];
}

async function print({ output, messages }: Context, { name, template, all, shown }: Checked): Promise<void> {
  const { advicePage } = await import('../../render/lint/page.ts');
  const words = await messages.lintIn(messages.language);
  const left = all.length - shown.length;
  const [first] = shown;
  const command = (names: readonly string[], given: Given): string =>
    commandLine({ name: 'template check', words: names, given: [given] });
  output.print([
    paragraph(messages.program.template.fine(name, questionsOf(template).length, template.minutes)),
    ...advicePage(shown, words),
    ...(first === undefined ? [] : [blank]),
    ...(left > 0 ? [paragraph(quiet(words.more(left, command([name], ['--all', true]))))] : []),
    ...(first === undefined ? [] : [paragraph(quiet(words.explain(command([], ['--explain', first.advice.rule]))))]),
  ]);
}

async function explain({ output, messages }: Context, rule: string): Promise<void> {
  const { ruleIds } = await import('../../core/lint/rule-list.ts');
  const { explainedPage } = await import('../../render/lint/explained.ts');
  const known = ruleIds.find((one) => one === rule);
  if (known === undefined)
    throw new Refusal({
      code: 'usage',
      detail: { kind: 'bad-value', option: '--explain', found: rule, known: ruleIds },
    });
  output.print(explainedPage(known, await messages.lintIn(messages.language)));
}
