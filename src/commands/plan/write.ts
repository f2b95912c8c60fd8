import type { Context } from '../../context.ts';
import type { Facts } from '../../core/interview/facts.ts';
import type { Interview } from '../../core/interview/interview.ts';
import { Refusal } from '../../core/problem.ts';
import type { NewInterview } from '../../core/store.ts';
import { checkLanguage, talkLanguage } from '../start/begin.ts';
import { findToPlan } from './find.ts';
import { isToCome, placeFor } from './invite.ts';
import type { PlanOptions } from './options.ts';
import { factsOf, planOf, readSaid } from './said.ts';
import { sayPlanned } from './say.ts';

/** A talk that nobody has planned before; everything is checked before anything is stored. */
export async function planNew(context: Context, options: PlanOptions): Promise<void> {
  const { leaver, facts: said } = await readSaid(context, options);
  const { name } = leaver;
  if (name === undefined) throw new Refusal({ code: 'usage', detail: { kind: 'missing-argument', name: '--name' } });
  const { facts, reminders } = planOf(said, {}, options, context.clock.today());
  const begun = await newInterview(context, options);
  const interview: NewInterview = { ...begun, leaver: { ...begun.leaver, ...leaver, name }, facts };
  const place = facts.planAt === undefined ? undefined : await placeFor(context, interview.id, options);
  await (await context.store({ create: true })).interviews.create(interview);
  await sayPlanned(context, interview.id, { place, reminders, to: options.to, isNew: true });
}

/** A planned interview with nothing known of it but the template. */
export async function newInterview(context: Context, options: PlanOptions): Promise<NewInterview> {
  const template = await context.templates.load(options.template ?? 'standard');
  return {
    id: context.newId(),
    status: 'planned',
    language: talkLanguage(context, template, options.talkLanguage),
    copy: { template, codebook: await context.codebook() },
    leaver: { id: context.newId(), name: '' },
    facts: {},
    createdAt: context.clock.now(),
  };
}

/** What the options say takes the place of what was planned; a new time plans one anew that was called off. */
export async function changePlan(context: Context, id: string, options: PlanOptions): Promise<void> {
  const interview = await findToPlan(context, id);
  const { talkLanguage: language } = options;
  if (language !== undefined) checkLanguage(interview.copy.template, language);
  const { leaver, facts: said } = await readSaid(context, options, interview.facts);
  const { facts, reminders } = planOf(said, interview.facts, options, context.clock.today());
  const again = tellsTheLeaver(interview, options) && (await isToCome(context, facts));
  const place = again ? await placeFor(context, interview.id, options) : undefined;
  const { interviews } = await context.store();
  if (Object.keys(leaver).length > 0) await interviews.setLeaver(interview.id, { ...nameOf(interview), ...leaver });
  await keepFacts(context, interview, facts);
  if (language !== undefined) await interviews.setLanguage(interview.id, language);
  if (options.at !== undefined) await planAgain(context, interview);
  await sayPlanned(context, interview.id, { place, reminders, to: options.to, isNew: false });
}

const nameOf = ({
  leaver: { name, startedOn },
}: Interview): { readonly name: string; readonly startedOn?: string } => ({
  name,
  ...(startedOn !== undefined && { startedOn }),
});

/** What stands in the invitation, or asks for one. */
const inLetter: readonly (keyof PlanOptions)[] = [
  'name',
  'at',
  'zone',
  'place',
  'mode',
  'interviewer',
  'others',
  'talkLanguage',
  'to',
];

/** Something new for the leaver, of a talk that is to be: one that was called off is planned again by its time alone. */
function tellsTheLeaver({ status, facts: before }: Interview, options: PlanOptions): boolean {
  if (status !== 'planned' && options.at === undefined) return false;
  return before.invitedOn === undefined || inLetter.some((option) => options[option] !== undefined);
}

/** Each fact that is another now, or none any more, is one durable step. */
async function keepFacts(context: Context, { id, facts: before }: Interview, facts: Facts): Promise<void> {
  const { interviews } = await context.store();
  for (const fact of new Set([...factsOf(before), ...factsOf(facts)]))
    if (facts[fact] !== before[fact]) await interviews.setFact(id, fact, facts[fact]);
}

/** As if it had not been called off, nor begun. */
export async function planAgain(context: Context, { id, status }: Interview): Promise<void> {
  if (status === 'planned') return;
  const { interviews } = await context.store();
  await interviews.setFact(id, 'notHeldWhy', undefined);
  await interviews.setFact(id, 'heldOn', undefined);
  await interviews.setStatus(id, 'planned');
}
