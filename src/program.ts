import { Command, Help, Option, type Argument } from 'commander';
import type { Context } from './context.ts';
import { languages } from './core/language.ts';
import { Refusal } from './core/problem.ts';
import { nearest } from './core/template/nearest.ts';
import type { ProgramWords } from './i18n/en/program.ts';
import { version } from './version.ts';

interface Leaf {
  readonly name: keyof ProgramWords['commands'];
  readonly group: keyof ProgramWords['groups'];
  load(): Promise<{ declare(command: Command, context: Context): void }>;
}

/** Every command, in the order of the help. A leaf is loaded when it is the one that was called. */
const leaves: readonly Leaf[] = [
  { name: 'start', group: 'talk', load: () => import('./commands/start/start.ts') },
  { name: 'review', group: 'talk', load: () => import('./commands/review.ts') },
  { name: 'list', group: 'talk', load: () => import('./commands/list.ts') },
  { name: 'show', group: 'talk', load: () => import('./commands/show.ts') },
  { name: 'status', group: 'hr', load: () => import('./commands/status.ts') },
  { name: 'plan', group: 'hr', load: () => import('./commands/plan/plan.ts') },
  { name: 'prepare', group: 'hr', load: () => import('./commands/prepare/prepare.ts') },
  { name: 'report', group: 'hr', load: () => import('./commands/report/report.ts') },
  { name: 'export', group: 'hr', load: () => import('./commands/export.ts') },
  { name: 'import', group: 'hr', load: () => import('./commands/import/import.ts') },
  { name: 'disclosure list', group: 'hr', load: () => import('./commands/disclosure/list.ts') },
  { name: 'disclosure show', group: 'hr', load: () => import('./commands/disclosure/show.ts') },
  { name: 'disclosure receive', group: 'hr', load: () => import('./commands/disclosure/receive.ts') },
  { name: 'leaver list', group: 'hr', load: () => import('./commands/leaver/list.ts') },
  { name: 'leaver pass-on', group: 'hr', load: () => import('./commands/leaver/pass-on.ts') },
  { name: 'leaver thank', group: 'hr', load: () => import('./commands/leaver/thank.ts') },
  { name: 'leaver contact', group: 'hr', load: () => import('./commands/leaver/contact.ts') },
  { name: 'leaver follow-up', group: 'hr', load: () => import('./commands/leaver/follow-up.ts') },
  { name: 'leaver export', group: 'hr', load: () => import('./commands/leaver/export.ts') },
  { name: 'leaver correct', group: 'hr', load: () => import('./commands/leaver/correct.ts') },
  { name: 'leaver erase', group: 'hr', load: () => import('./commands/leaver/erase.ts') },
  { name: 'leaver hold', group: 'hr', load: () => import('./commands/leaver/hold.ts') },
  { name: 'database purge', group: 'hr', load: () => import('./commands/database/purge.ts') },
  { name: 'database backup', group: 'hr', load: () => import('./commands/database/backup.ts') },
  { name: 'database restore', group: 'hr', load: () => import('./commands/database/restore.ts') },
  { name: 'database log', group: 'hr', load: () => import('./commands/database/log.ts') },
  { name: 'group list', group: 'hr', load: () => import('./commands/group/list.ts') },
  { name: 'group join', group: 'hr', load: () => import('./commands/group/join.ts') },
  { name: 'action list', group: 'hr', load: () => import('./commands/action/list.ts') },
  { name: 'action show', group: 'hr', load: () => import('./commands/action/show.ts') },
  { name: 'action add', group: 'hr', load: () => import('./commands/action/add.ts') },
  { name: 'action update', group: 'hr', load: () => import('./commands/action/update.ts') },
  { name: 'action done', group: 'hr', load: () => import('./commands/action/done.ts') },
  { name: 'action tell', group: 'hr', load: () => import('./commands/action/tell.ts') },
  { name: 'action drop', group: 'hr', load: () => import('./commands/action/drop.ts') },
  { name: 'demo', group: 'hr', load: () => import('./commands/demo.ts') },
  { name: 'template list', group: 'templates', load: () => import('./commands/template/list.ts') },
  { name: 'template show', group: 'templates', load: () => import('./commands/template/show.ts') },
  { name: 'template new', group: 'templates', load: () => import('./commands/template/new.ts') },
  { name: 'template check', group: 'templates', load: () => import('./commands/template/check.ts') },
  { name: 'template diff', group: 'templates', load: () => import('./commands/template/diff.ts') },
  { name: 'template schema', group: 'templates', load: () => import('./commands/template/schema.ts') },
  { name: 'template rehearse', group: 'templates', load: () => import('./commands/template/rehearse.ts') },
  { name: 'template bank', group: 'templates', load: () => import('./commands/template/bank.ts') },
];

const valued = new Set(['--lang', '--db']);

/** The words before the first argument of the command: which command is addressed. */
function commandWords(argv: readonly string[]): readonly string[] {
  return argv.filter((word, index) => !word.startsWith('-') && !valued.has(argv[index - 1] ?? ''));
}

/** The program as commander sees it: all names for the help, the whole of the one command that is called. */
export async function buildProgram(argv: readonly string[], context: Context): Promise<Command> {
  const { messages, settings } = context;
  const words = messages.program;
  const root = configure(new Command('exit-talk'), context)
    .description(words.summary)
    .addOption(new Option('--lang <language>', words.flags.lang).choices(languages))
    .option('--db <file>', words.flags.db)
    .option('--plain', words.flags.plain)
    .version(version, '-V, --version', words.version)
    .addHelpText('after', `\n${words.places({ ...settings, templates: settings.templateFolders }).join('\n')}`)
    .action(async () => (await import('./commands/menu.ts')).menu(context, () => root.outputHelp()));
  const [first, second] = commandWords(argv);
  refuseUnknown(first, nouns);
  const all = first === undefined || argv.includes('--help') || argv.includes('-h'); // only the help names them all
  const parents = new Map<string, Command>();
  for (const leaf of leaves) {
    const [noun = '', verb] = leaf.name.split(' ');
    if (!all && noun !== first) continue;
    const command = addTo(
      verb === undefined ? root : parentOf(noun, leaf, root, parents, context),
      verb ?? noun,
      leaf,
      context,
    );
    if (noun === first && (verb === undefined || verb === second)) (await leaf.load()).declare(command, context);
  }
  return root;
}

const nouns = leaves.map(({ name }) => name.split(' ')[0] ?? name);

const verbsOf = (noun: string): readonly string[] =>
  leaves.flatMap(({ name }) => (name.startsWith(`${noun} `) ? [name.slice(noun.length + 1)] : []));

/** With an action of its own a command would take an unknown word for an argument too many. */
function refuseUnknown(word: string | undefined, known: readonly string[]): void {
  if (word === undefined || known.includes(word)) return;
  const meant = nearest(word, known);
  const detail = { kind: 'unknown-command', found: word, ...(meant !== undefined && { meant }) } as const;
  throw new Refusal({ code: 'usage', detail });
}

function parentOf(noun: string, leaf: Leaf, root: Command, parents: Map<string, Command>, context: Context): Command {
  const known = parents.get(noun);
  if (known !== undefined) return known;
  const words = context.messages.program;
  const summaries: Readonly<Record<string, string>> = words.commands;
  const parent: Command = root
    .command(noun)
    .description(summaries[noun] ?? '')
    .helpGroup(words.groups[leaf.group]);
  parent.allowExcessArguments().action(() => {
    refuseUnknown(parent.args[0], verbsOf(noun));
    parent.outputHelp();
  });
  parents.set(noun, parent);
  return parent;
}

function addTo(parent: Command, name: string, leaf: Leaf, context: Context): Command {
  const words = context.messages.program;
  const command = parent.command(name).allowExcessArguments(false).description(words.commands[leaf.name]);
  return parent.parent === null ? command.helpGroup(words.groups[leaf.group]) : command;
}

/** Our words, our output, errors thrown instead of printed; every command below inherits it. */
function configure(command: Command, { messages, output }: Context): Command {
  const words = messages.program;
  const titles: Readonly<Record<string, string>> = {
    'Usage:': words.usage,
    'Arguments:': words.arguments,
    'Options:': words.options,
    'Commands:': words.commandsTitle,
    'Global Options:': words.globalOptions,
  };
  return command
    .exitOverride()
    .configureOutput({
      writeOut: (text) => output.write(text),
      writeErr: () => undefined,
      // commander would ask process.stdout, which takes 3 ms to make for a pipe
      ...(!output.interactive && { getOutHelpWidth: () => 80, getOutHasColors: () => false }),
    })
    .configureHelp({
      showGlobalOptions: true,
      commandUsage: (one) => named(new Help().commandUsage(one), words.names),
      optionTerm: (option) => named(option.flags, words.names),
      argumentTerm: (argument) => words.names[argument.name()] ?? argument.name(),
      styleTitle: (title) => titles[title] ?? title,
      optionDescription: (option) => described(option, words),
      argumentDescription: (argument) => described(argument, words),
    })
    .helpCommand(false)
    .helpOption('-h, --help', words.help);
}

/** What stands for a value in `<file>` or `[command]`, in the language of the help. */
function named(text: string, names: ProgramWords['names']): string {
  return text.replaceAll(/(?<=[<[])[a-z]+(?=(?:\.{3})?[>\]])/gu, (name) => names[name] ?? name);
}

function described({ description, defaultValue, argChoices }: Option | Argument, words: ProgramWords): string {
  const extra = [
    argChoices === undefined ? '' : `${words.oneOf} ${argChoices.join(', ')}`,
    typeof defaultValue === 'string' ? `${words.defaultsTo} ${defaultValue}` : '',
  ].filter((one) => one !== '');
  return extra.length === 0 ? description : `${description} (${extra.join('; ')})`;
}
