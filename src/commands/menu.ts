import type { Context } from '../context.ts';
import { isHeld, type Entry, type Status } from '../core/interview/interview.ts';
import { isReplyOver } from '../core/interview/reply.ts';
import type { Waiting } from '../core/follow-up/status.ts';
import { paragraph } from '../core/page.ts';
import type { Option } from '../core/prompt.ts';
import { heldWhen, leaverName } from '../render/leaver.ts';
import { waitingLines } from '../render/status.ts';
import { status as showStatus, whatWaits } from './status.ts';

type Choice = 'start' | 'plan' | 'status' | 'resume' | 'review' | 'afterwards' | 'show' | 'list' | 'help' | 'quit';

/** `exit-talk` alone: what one can do, in words. Without a terminal it is the help. */
export async function menu(context: Context, help: () => void): Promise<void> {
  if (!context.output.interactive && context.settings.plain !== 'asked') return help();
  const entries = await (await context.store()).interviews.list({});
  const waiting = entries.filter(goesOn);
  const choice = await choose(context, waiting, await whatWaits(context, entries));
  switch (choice) {
    case 'start':
    case 'afterwards':
      return (await import('./start/start.ts')).start(context, undefined, {
        template: 'standard',
        ...(choice === 'afterwards' && { afterwards: true }),
      });
    case 'resume': {
      const id = await which(context, waiting);
      return id === undefined
        ? undefined
        : (await import('./start/start.ts')).start(context, id, { template: 'standard' });
    }
    case 'review': {
      const id = await which(context, waiting.filter(isHeld));
      return id === undefined ? undefined : (await import('./review.ts')).review(context, id);
    }
    case 'show': {
      const id = await which(context, entries);
      return id === undefined ? undefined : (await import('./show.ts')).show(context, id);
    }
    case 'plan': {
      const id = await which(context, unplanned(waiting));
      return id === undefined ? undefined : (await import('./plan/ask.ts')).askPlan(context, id, {});
    }
    case 'status':
      return showStatus(context, {});
    case 'list':
      return (await import('./list.ts')).list(context, undefined, {});
    case 'help':
      return help();
    case 'quit':
      return undefined;
  }
}

const open: readonly Status[] = ['planned', 'under-way', 'paused', 'held'];

const goesOn = ({ status, purgedOn }: Entry): boolean => open.includes(status) && purgedOn === undefined;

/** Whoever is to be talked with, and has no time yet. */
const unplanned = (waiting: readonly Entry[]): readonly Entry[] =>
  waiting.filter(({ status, facts }) => status === 'planned' && facts.planAt === undefined);

async function choose(context: Context, waiting: readonly Entry[], needed: readonly Waiting[]): Promise<Choice> {
  const words = context.messages.program.menu;
  const prompter = await context.prompter();
  const offered: readonly (readonly [Choice, string])[] = [
    ...(waiting.length > 0 ? [['resume', words.resume(waiting.length)] as const] : []),
    ['start', words.start],
    ['afterwards', words.afterwards],
    ...(unplanned(waiting).length > 0 ? [['plan', words.plan] as const] : []),
    ...(waiting.some(isHeld) ? [['review', words.review] as const] : []),
    ...(needed.length > 0 ? [['status', words.status] as const] : []),
    ['show', words.show],
    ['list', words.list],
    ['help', words.help],
    ['quit', words.quit],
  ];
  // a tenth has no key: 1 would have to wait for what follows it
  const options = offered.map(([value, label], index): Option<Choice> => ({
    value,
    label,
    ...(index < 9 && { key: String(index + 1) }),
  }));
  const body = waitingLines(needed, context.messages);
  const reply = await prompter.key({ title: words.title, body, hint: words.hint }, options, []);
  prompter.close();
  return reply.kind === 'value' ? reply.value : 'quit';
}

async function which(context: Context, entries: readonly Entry[]): Promise<string | undefined> {
  const { menu: words } = context.messages.program;
  const [only] = entries;
  if (entries.length === 1) return only?.id;
  const prompter = await context.prompter();
  const options = entries.map((entry): Option<string> => ({
    label: `${leaverName(entry, context.messages)}  ${heldWhen(entry.facts, entry.purgedOn) ?? ''}`.trimEnd(),
    value: entry.id,
    note: isReplyOver(entry, context.clock.today())
      ? words.replyOverNote
      : context.messages.codes.status[entry.status][context.messages.language],
  }));
  const screen = { title: words.title, body: [paragraph(words.which)], hint: context.messages.talk.hints.pick };
  const reply = await prompter.pick(screen, options, []);
  prompter.close();
  return reply.kind === 'value' ? reply.value : undefined;
}
