import type { Context } from '../../context.ts';
import { planClosing } from '../../core/interview/closing.ts';
import type { Interview } from '../../core/interview/interview.ts';
import { paragraph, type Page } from '../../core/page.ts';
import { receivers } from '../../core/privacy/message.ts';
import { spokenDay } from '../../render/day.ts';
import { passingOn } from '../../render/message.ts';
import { shortId } from '../find.ts';

/** Closes an interview by its plan; gives how many things went that were not to be kept. */
export async function applyClosing(context: Context, interview: Interview): Promise<number> {
  const plan = planClosing(interview);
  await (await context.store()).interviews.close(interview.id, plan);
  return plan.lines.length + plan.values.length + plan.answers.length;
}

/** The day to reply by has passed: says so, closes the interview, and says what was done. */
export async function closeAfterReply(context: Context, interview: Interview): Promise<void> {
  const { messages, output } = context;
  const day = spokenDay(interview.facts.replyBy ?? context.clock.today(), messages.handed[messages.language].locale);
  output.say([paragraph(messages.wrapUp.replyOver(day))]);
  output.say([paragraph(messages.wrapUp.erased(await applyClosing(context, interview)))]);
  output.print(await closedPage(context, interview));
}

/** That it is closed, and how to get what is to be passed on in the leaver's name. */
export async function closedPage(context: Context, interview: Interview): Promise<Page> {
  const { talk, wrapUp } = context.messages;
  const id = await shortId(context, interview.id);
  const waiting = receivers(interview).filter(({ at }) => at === undefined);
  return [
    paragraph(talk.closed(id)),
    ...waiting.map(({ name }) => paragraph(wrapUp.passOn(name, passingOn(id, name, context.messages)))),
  ];
}
