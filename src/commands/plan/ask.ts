import type { Context } from '../../context.ts';
import type { Interview } from '../../core/interview/interview.ts';
import { openConcerns, whyFacts, type Concern } from '../../core/interview/fit.ts';
import { fitReasons, type Facts } from '../../core/interview/facts.ts';
import { blank, paragraph } from '../../core/page.ts';
import { remindersOf } from '../../core/plan/reminders.ts';
import { dayOf } from '../../core/plan/time.ts';
import { followingFacts, whatFollows } from '../../core/plan/what-follows.ts';
import { Interrupted, Refusal } from '../../core/problem.ts';
import { shortId } from '../find.ts';
import { askTime } from './ask-time.ts';
import { chooseTemplate } from '../template/choose.ts';
import { askName } from './ask-first.ts';
import { askLast, askMode, askSeparation, askStartedOn, askText, pickKnown } from './asks.ts';
import { findToPlan } from './find.ts';
import { isToCome, placeFor } from './invite.ts';
import type { PlanOptions } from './options.ts';
import { openPlanning, planScreen, type Planning } from './planning.ts';
import { sayPlanned } from './say.ts';
import { newInterview, planAgain } from './write.ts';

/** Asks for what is not known of a talk: a new one, or one that is planned. The time is always asked, with what it is. */
export async function askPlan(context: Context, id: string | undefined, options: PlanOptions): Promise<void> {
  if (!context.output.interactive && context.settings.plain !== 'asked')
    throw new Refusal({ code: 'no-terminal', command: 'exit-talk plan' });
  const begun = id === undefined ? await beginPlan(context, options) : await findToPlan(context, id);
  const place = await placeFor(context, begun.id, options);
  const planning = await openPlanning(context, begun);
  try {
    await askAll(planning);
  } catch (error) {
    if (error instanceof Interrupted) await standBy(planning);
    throw error;
  } finally {
    planning.prompter.close();
  }
  await planAgain(context, planning.interview);
  const { facts } = planning.interview;
  const { clock } = context;
  const reminders = remindersOf(facts, clock.today()).filter((one) => one === 'soon');
  await sayPlanned(context, begun.id, {
    place: (await isToCome(context, facts)) ? place : undefined,
    reminders,
    to: options.to,
    isNew: id === undefined,
  });
}

/** Stored with the name and the template, so that each answer after it is kept at once. */
async function beginPlan(context: Context, options: PlanOptions): Promise<Interview> {
  const name = await askName(context);
  const template = options.template ?? (await chooseTemplate(context, context.messages.plan.title));
  const begun = await newInterview(context, { ...options, template });
  const interview = { ...begun, leaver: { ...begun.leaver, name } };
  await (await context.store({ create: true })).interviews.create(interview);
  return { ...interview, seconds: 0, answers: new Map(), disclosures: [] };
}

/** In the order HR knows it: who and where, how long, when, how, with whom. What is known is not asked. */
async function askAll(planning: Planning): Promise<void> {
  const { asks } = planning.context.messages.plan;
  const { leaver, facts } = planning.interview;
  for (const group of ['department', 'role', 'manager'] as const)
    if (facts[group] === undefined) await pickKnown(planning, group);
  if (leaver.startedOn === undefined) await askStartedOn(planning);
  if (facts.lastDay === undefined) await askLast(planning, 'lastDay');
  if (facts.lastWorkingDay === undefined) await askLast(planning, 'lastWorkingDay');
  if (facts.separation === undefined) await askSeparation(planning);
  await askTime(planning);
  if (planning.interview.facts.mode === undefined) await askMode(planning);
  if (facts.place === undefined) await askText(planning, 'place', asks.place);
  if (facts.interviewer === undefined) await pickKnown(planning, 'interviewer');
  await askConcerns(planning, facts);
  if (facts.contribution === undefined)
    await askText(planning, 'contribution', asks.contribution(planning.interview.leaver.name));
}

/** What speaks against holding it like this is said now, so that nobody is asked when the leaver sits there. */
async function askConcerns(planning: Planning, before: Facts): Promise<void> {
  const following = whatFollows(planning.interview.facts, before);
  for (const fact of followingFacts) await planning.setFact(fact, following[fact]);
  const { facts } = planning.interview;
  if (facts.planAt === undefined) return;
  for (const concern of openConcerns(facts, dayOf(facts.planAt))) await askWhy(planning, concern);
}

async function askWhy(planning: Planning, concern: Concern): Promise<void> {
  const { opening, plan, talk } = planning.context.messages;
  const options = fitReasons.map((value, index) => ({
    label: opening.fitReasons[value],
    value,
    key: String(index + 1),
  }));
  const above = [paragraph(opening.guidance[concern]), blank];
  const reply = await planning.prompter.key(planScreen(planning, plan.why, talk.hints.choose, above), options, []);
  if (reply.kind === 'value') await planning.setFact(whyFacts[concern], reply.value);
}

/** Interrupted: what was entered is kept, and how to go on is said. */
async function standBy({ context, interview, prompter }: Planning): Promise<void> {
  prompter.close();
  context.output.say([paragraph(context.messages.plan.kept(await shortId(context, interview.id)))]);
}
