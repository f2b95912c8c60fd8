import { Option as Flag, type Command } from 'commander';
import type { Context } from '../context.ts';
import { decisions } from '../core/follow-up/action.ts';
import { isReplyOver } from '../core/interview/reply.ts';
import type { Interview } from '../core/interview/interview.ts';
import { questionSteps } from '../core/interview/walk.ts';
import { paragraph, strong } from '../core/page.ts';
import { present } from '../core/present.ts';
import { Interrupted, Refusal } from '../core/problem.ts';
import type { Option } from '../core/prompt.ts';
import { spokenDay } from '../render/day.ts';
import { additionOptions, additionsTo, addUntilLeft, type Addition } from './additions.ts';
import { asHeld } from './copy.ts';
import type { DecideOptions } from './deciding/decide.ts';
import { findInterview, shortId } from './find.ts';
import { judge, judgements, keepings, type Judging } from './judge.ts';
import { logAccess } from './log-access.ts';
import { askQuestion } from './start/ask.ts';
import { closeAfterReply, closedPage } from './start/closing.ts';
import { correct, corrections } from './start/correct.ts';
import { alreadyOver } from './start/hold.ts';
import { pickExceptions } from './start/sharing.ts';
import { openTalk, type Talk } from './start/talk.ts';
import { askClosing, type Closing } from './start/wrap-up/close.ts';
import { markQuotes } from './start/wrap-up/quotes.ts';
import { optionsOf } from './start/wrap-up/remarks.ts';
import { addThemes } from './start/wrap-up/themes.ts';

interface ReviewOptions extends DecideOptions {
  readonly themes?: true;
  readonly preventable?: Judging['hrPreventable'];
  readonly regretted?: Judging['regretted'];
}

export function declare(command: Command, context: Context): void {
  const { flags } = context.messages.program;
  const { flags: actions } = context.messages.actions;
  command
    .argument('[id]', flags.id)
    .option('--themes', flags.themes)
    .addOption(new Flag('--preventable <judgement>', flags.preventable).choices(judgements).conflicts('themes'))
    .addOption(new Flag('--regretted <judgement>', flags.regretted).choices(keepings).conflicts('themes'))
    .addOption(
      new Flag('--decide [decision]', actions.decide)
        .choices(decisions)
        .conflicts(['themes', 'preventable', 'regretted']),
    )
    .option('--why <text>', actions.why)
    .option('--title <text>', actions.title)
    .option('--theme <theme>', actions.theme)
    .option('--owner <name>', actions.owner)
    .option('--due <date>', actions.due)
    .option('--before <date>', actions.before)
    .action(async (id: string | undefined, { themes, preventable, regretted, ...deciding }: ReviewOptions) => {
      if (Object.keys(deciding).length > 0)
        return (await import('./deciding/decide.ts')).decideAbout(context, id, deciding);
      if (themes) return (await import('./themes/all.ts')).tagLines(context, id);
      if (id === undefined) throw new Refusal({ code: 'usage', detail: { kind: 'missing-argument', name: '<id>' } });
      return preventable === undefined && regretted === undefined
        ? review(context, id)
        : judge(context, id, present({ hrPreventable: preventable, regretted }));
    });
}

/**
 * Corrects an interview that was held, until it is closed: by hand, or because the leaver's time to reply has passed.
 * What HR adds can be added then too.
 */
export async function review(context: Context, id: string): Promise<void> {
  const interview = await findInterview(context, id);
  if (isReplyOver(interview, context.clock.today())) return closeAfterReply(context, interview);
  const isClosed = asHeld(context, interview).status === 'closed';
  if (isClosed && additionsTo(interview).length === 0) throw alreadyOver(context, interview);
  if (!context.output.interactive && context.settings.plain !== 'asked')
    throw new Refusal({ code: 'no-terminal', command: 'exit-talk review' });
  await logAccess(context, { what: 'review', about: interview.id });
  const talk = await openTalk(context, interview);
  talk.stopClock();
  const end = await untilLeft(talk, isClosed);
  talk.prompter.close();
  if (end === 'closed') context.output.print(await closedPage(context, talk.interview));
  if (end === 'later') await sayLeft(context, interview);
}

async function untilLeft(talk: Talk, isClosed: boolean): Promise<Closing> {
  try {
    if (isClosed) await addUntilLeft(talk);
    return isClosed ? 'later' : await correctUntilLeft(talk);
  } catch (error) {
    talk.prompter.close();
    if (error instanceof Interrupted) await sayLeft(talk.context, talk.interview);
    throw error;
  }
}

async function correctUntilLeft(talk: Talk): Promise<Closing> {
  for (;;) {
    const choice = await choose(talk);
    if (choice === undefined) return 'later';
    const end = choice === 'close' ? await askClosing(talk, false) : await workOf(choice)(talk);
    if (end === 'closed' || end === 'reply') return end;
  }
}

const workOf = (choice: Work | Addition): ((talk: Talk) => Promise<void>) =>
  typeof choice === 'string' ? work[choice] : choice.take;

const work = {
  answer: correctAnswer,
  change: (talk: Talk) => correctLine(talk, 'change'),
  strike: (talk: Talk) => correctLine(talk, 'strike'),
  share: pickExceptions,
  themes: addThemes,
  quotes: markQuotes,
} as const;

type Work = keyof typeof work;

const inLines: readonly Work[] = ['themes', 'quotes'];

/** The interviewer's work first; what HR adds comes after the closing. */
async function choose(talk: Talk): Promise<Work | 'close' | Addition | undefined> {
  const { wrapUp, language, handed } = talk.context.messages;
  const { replyBy } = talk.interview.facts;
  const words = wrapUp.review;
  const lines = corrections(talk);
  const choices = [...lines, 'share', ...(lines.length > 0 ? inLines : []), 'answer', 'close'] as const;
  const options: readonly Option<Work | 'close' | Addition>[] = [
    ...choices.map((value, index) => ({ label: words[value], value, key: String(index + 1) })),
    ...additionOptions(talk, choices.length + 1),
  ];
  const body = [
    ...(replyBy === undefined ? [] : [paragraph(words.replying(spokenDay(replyBy, handed[language].locale)))]),
    paragraph(strong(words.ask)),
  ];
  const title = words.title(talk.interview.leaver.name);
  const reply = await talk.prompter.key({ title, body, hint: words.hint }, options, []);
  return reply.kind === 'value' ? reply.value : undefined;
}

/** Asks one question again, or for the first time; of several reasons then the one that weighed most. */
async function correctAnswer(talk: Talk): Promise<void> {
  const { wrapUp, talk: words } = talk.context.messages;
  const options = optionsOf(talk, questionSteps(talk.interview));
  const { title, which } = wrapUp.review;
  const body = [paragraph(strong(which))];
  const asked = { title: title(talk.interview.leaver.name), body, hint: words.hints.pickLine };
  const reply = await talk.prompter.pick(asked, options, []);
  if (reply.kind !== 'value') return;
  await keepingPlace(talk, async () => {
    const next = await askQuestion(talk, reply.value);
    if (next?.kind === 'question' && next.question.measure === 'primary-reason') await askQuestion(talk, next);
  });
}

const correctLine = (talk: Talk, correction: 'change' | 'strike'): Promise<void> =>
  keepingPlace(talk, () => correct(talk, { kind: 'thanks', id: '@thanks' }, correction));

/** The wrap-up goes on where it stood, whatever is corrected in between. */
async function keepingPlace(talk: Talk, correcting: () => Promise<void>): Promise<void> {
  const { id, step = '@thanks', seconds } = talk.interview;
  await correcting();
  if (talk.interview.step === step) return;
  await talk.store.interviews.moveTo(id, step, seconds);
  await talk.refresh();
}

async function sayLeft(context: Context, { id }: Interview): Promise<void> {
  const { review: words } = context.messages.wrapUp;
  context.output.say([paragraph(words.left(await shortId(context, id)))]);
}
