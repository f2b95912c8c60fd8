import { Option, type Command } from 'commander';
import type { Context } from '../../context.ts';
import { isMail } from '../../core/follow-up/contact.ts';
import { fitReasons, notHeldReasons, separations } from '../../core/interview/facts.ts';
import type { FitReason, Mode, NotHeldReason, Separation } from '../../core/interview/facts.ts';
import { languages, type Language } from '../../core/language.ts';
import { Refusal, type UsageDetail } from '../../core/problem.ts';
import { liveModes } from '../start/meeting.ts';

/** What the command line may say of a talk that is to be held. */
export interface PlanOptions {
  readonly from?: string;
  readonly dryRun?: true;
  readonly cancel?: true;
  readonly notHeld?: NotHeldReason;
  readonly name?: string;
  readonly department?: string;
  readonly role?: string;
  readonly manager?: string;
  readonly startedOn?: string;
  readonly lastDay?: string;
  readonly lastWorkingDay?: string;
  readonly separation?: Separation;
  readonly at?: string;
  readonly zone?: string;
  readonly place?: string;
  readonly mode?: Mode;
  readonly interviewer?: string;
  readonly others?: string;
  readonly despite?: FitReason;
  readonly contribution?: string;
  readonly template?: string;
  readonly talkLanguage?: Language;
  readonly to?: string;
  readonly output?: string;
  readonly overwrite?: true;
}

export function declareOptions(command: Command, { messages }: Context): Command {
  const { flags } = messages.plan;
  return command
    .argument('[interview]', flags.interview)
    .option('--name <name>', flags.name)
    .option('--department <department>', flags.department)
    .option('--role <role>', flags.role)
    .option('--manager <manager>', flags.manager)
    .option('--started-on <date>', flags.startedOn)
    .option('--last-day <date>', flags.lastDay)
    .option('--last-working-day <date>', flags.lastWorkingDay)
    .addOption(new Option('--separation <separation>', flags.separation).choices(separations))
    .option('--at <time>', flags.at)
    .option('--zone <zone>', flags.zone)
    .option('--place <place>', flags.place)
    .addOption(new Option('--mode <mode>', flags.mode).choices(liveModes))
    .option('--interviewer <name>', flags.interviewer)
    .option('--others <name>', flags.others)
    .addOption(new Option('--despite <reason>', flags.despite).choices(fitReasons))
    .option('--contribution <text>', flags.contribution)
    .option('--template <template>', flags.template)
    .addOption(new Option('--talk-language <language>', messages.program.flags.talkLanguage).choices(languages))
    .option('--to <address>', flags.to)
    .option('--output <folder>', flags.output)
    .option('--overwrite', messages.program.flags.overwrite)
    .option('--from <file>', flags.from)
    .option('--dry-run', messages.program.flags.dryRun)
    .option('--cancel', flags.cancel)
    .addOption(new Option('--not-held <reason>', flags.notHeld).choices(notHeldReasons));
}

/** What a list says of each row itself, or what nothing can be said of when it is called off. */
const withList: readonly (keyof PlanOptions)[] = ['from', 'dryRun', 'template', 'talkLanguage', 'interviewer'];
const withEnd: readonly (keyof PlanOptions)[] = ['cancel', 'notHeld', 'output', 'overwrite'];

/** Options that say nothing of the talk: of one that is there where its files go, of a new one also by what it is held. */
const aboutFiles: readonly (keyof PlanOptions)[] = ['output', 'overwrite'];
const aboutNew: readonly (keyof PlanOptions)[] = [...aboutFiles, 'to', 'template', 'talkLanguage'];

/** Whether anything is said of the talk; else it is asked for. */
export function saysSomething(id: string | undefined, options: PlanOptions): boolean {
  const silent = id === undefined ? aboutNew : aboutFiles;
  return named(options).some((name) => !silent.includes(name));
}

/** Throws Refusal for options that say nothing together. */
export function checkOptions(id: string | undefined, options: PlanOptions): void {
  const { from, cancel, notHeld, template, dryRun, to } = options;
  if (to !== undefined && !isMail(to)) throw usage({ kind: 'bad-form', option: '--to', found: to, such: addresses });
  if (from !== undefined) return refuseOthers('--from', withList, options, id);
  if (dryRun !== undefined) throw usage({ kind: 'missing-argument', name: '--from' });
  if (cancel !== undefined || notHeld !== undefined) return checkEnd(id, options);
  if (id !== undefined && template !== undefined) throw usage({ kind: 'conflict', first: id, second: '--template' });
}

function checkEnd(id: string | undefined, options: PlanOptions): void {
  const { cancel, notHeld } = options;
  if (id === undefined) throw usage({ kind: 'missing-argument', name: '<id>' });
  if (cancel !== undefined && notHeld !== undefined)
    throw usage({ kind: 'conflict', first: '--cancel', second: '--not-held' });
  refuseOthers(cancel === undefined ? '--not-held' : '--cancel', withEnd, options);
}

const addresses = ['alva@example.com', 'alva.lind@example.org'] as const;

function refuseOthers(
  option: string,
  allowed: readonly (keyof PlanOptions)[],
  options: PlanOptions,
  id?: string,
): void {
  if (id !== undefined) throw usage({ kind: 'conflict', first: option, second: id });
  const other = named(options).find((name) => !allowed.includes(name));
  if (other !== undefined) throw usage({ kind: 'conflict', first: option, second: asOption(other) });
}

const named = (options: PlanOptions): readonly (keyof PlanOptions)[] =>
  keysOf(options).filter((name) => options[name] !== undefined);

const keysOf = (options: PlanOptions): readonly (keyof PlanOptions)[] =>
  Object.keys(options).filter((name): name is keyof PlanOptions => name in options);

const asOption = (name: string): string => `--${name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`;

const usage = (detail: UsageDetail): Refusal => new Refusal({ code: 'usage', detail });
