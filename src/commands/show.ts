import { Option, type Command } from 'commander';
import type { Context } from '../context.ts';
import { interviewRow } from '../core/export/interview-row.ts';
import { disclosureOf } from '../core/export/disclosure-row.ts';
import { answerRows, noteRows, type Reader } from '../core/export/answer-rows.ts';
import type { Action } from '../core/follow-up/action.ts';
import { shortIds } from '../core/interview/id.ts';
import type { Interview } from '../core/interview/interview.ts';
import { receivers } from '../core/privacy/message.ts';
import { present } from '../core/present.ts';
import { Refusal } from '../core/problem.ts';
import type { Purpose } from '../core/upkeep.ts';
import { decidedPage } from '../render/actions/show.ts';
import { interviewPage } from '../render/interview.ts';
import { json } from '../render/json.ts';
import type { Other } from '../render/together.ts';
import { findInterview, shortId } from './find.ts';
import { logAccess, whyOption } from './log-access.ts';
import { wordsFor } from './naming-employer.ts';

const reader: Reader = { audience: { who: 'interviewer' }, destination: 'show' };

interface ShowOptions {
  readonly json?: true;
  readonly for?: string;
  readonly output?: string;
  readonly overwrite?: true;
  readonly why?: Purpose;
}

export function declare(command: Command, context: Context): void {
  const { flags } = context.messages.program;
  command
    .argument('<id>', flags.id)
    .addOption(new Option('--json', flags.json).conflicts('for'))
    .option('--for <person>', flags.for)
    .option('--output <file>', flags.outputFor)
    .option('--overwrite', flags.overwriteFile)
    .addOption(whyOption(context))
    .action((id: string, options: ShowOptions) =>
      options.for === undefined ? showAll(context, id, options) : showFor(context, id, options.for, options),
    );
}

async function showAll(context: Context, id: string, options: ShowOptions): Promise<void> {
  const { json: asJson, output, overwrite, why } = options;
  if (output !== undefined || overwrite === true)
    throw new Refusal({ code: 'usage', detail: { kind: 'missing-argument', name: '--for' } });
  return show(context, id, { asJson: asJson === true, ...present({ why }) });
}

/** The leaver's copy. What the leaver wants to say to somebody is handed over by `leaver pass-on`. */
async function showFor(context: Context, id: string, person: string, options: ShowOptions): Promise<void> {
  const interview = await findInterview(context, id);
  const { output: file, overwrite, why } = options;
  if (person !== 'leaver')
    throw new Refusal({ code: 'not-the-leaver', id: await shortId(context, interview.id), name: person });
  await logAccess(context, { what: 'show', about: interview.id, ...present({ file, why }) });
  const to = file === undefined ? undefined : { file, overwrite: overwrite === true };
  return (await import('./copy.ts')).copyForLeaver(context, interview, to);
}

interface Showing {
  readonly asJson?: boolean;
  readonly why?: Purpose;
}

export async function show(context: Context, id: string, { asJson, ...why }: Showing = {}): Promise<void> {
  const interview = await findInterview(context, id);
  await logAccess(context, { what: 'show', about: interview.id, ...why });
  const others = await othersWith(context, interview);
  const { actions } = await context.store();
  const all = await actions.list();
  const decided = all.filter(({ interviewIds }) => interviewIds.includes(interview.id));
  if (asJson) {
    const more = { other_interviews: others.map(otherJson), actions: decided.map(decidedJson) };
    return context.output.write(json({ ...interviewJson(interview), ...more }));
  }
  const naming = { messages: context.messages, themes: interview.copy.codebook.themes };
  return context.output.print([
    ...interviewPage(interview, await wordsFor(context, interview), context.clock.local, others),
    ...decidedPage(decided, shortIds(all.map((one) => one.id)), naming),
  ]);
}

/** The other interviews with the same leaver; most have none. */
async function othersWith(context: Context, { id, leaver }: Interview): Promise<readonly Other[]> {
  const { interviews } = await context.store();
  const found = (await interviews.list({ leaverId: leaver.id }, [])).filter((entry) => entry.id !== id);
  if (found.length === 0) return [];
  const short = shortIds(await interviews.ids());
  const read = await Promise.all(found.map((entry) => interviews.read(entry.id)));
  return read.flatMap((interview) =>
    interview === undefined ? [] : [{ interview, id: short.get(interview.id) ?? interview.id }],
  );
}

const decidedJson = ({ id, decided, status, title, why }: Action) => ({ action_id: id, decided, status, title, why });

const otherJson = ({ interview: { id, status, facts, copy } }: Other): unknown => ({
  interview_id: id,
  held_on: facts.heldOn,
  status,
  template: copy.template.id,
  interviewer_is_manager: facts.interviewerIsManager,
  follows: facts.follows,
});

/** The columns of the exported files, one interview's rows nested; lists as lists. */
function interviewJson(interview: Interview): object {
  const notes = noteRows(interview, { withRemarks: true }, reader);
  const { reasons, ...row } = interviewRow(interview);
  return {
    ...row,
    reasons: typeof reasons === 'string' ? reasons.split('|') : [],
    leaver: interview.leaver.name,
    started_on: interview.leaver.startedOn,
    last_day: interview.facts.lastDay,
    ...planOf(interview),
    disclosures: interview.disclosures.map((one) => disclosureOf(interview, one)),
    reply_by: interview.facts.replyBy,
    erase_on: interview.facts.eraseOn,
    purged_on: interview.purgedOn,
    passed_on: receivers(interview).map(({ name, at }) => ({ receiver: name, at })),
    ...circumstances(interview),
    answers: answerRows(interview, reader).map(({ interview_id: _, ...answer }) => ({
      ...answer,
      value: interview.answers.get(String(answer['question_id']))?.value,
      notes: notes
        .filter((note) => note['question_id'] === answer['question_id'])
        .map(({ interview_id: _id, question_id: _question, themes, ...note }) => ({
          ...note,
          themes: themes === '' ? [] : String(themes).split('|'),
        })),
    })),
  };
}

/** When and where it is to be, or was. */
function planOf({ facts }: Interview): Readonly<Record<string, string | undefined>> {
  return {
    last_working_day: facts.lastWorkingDay,
    plan_at: facts.planAt,
    plan_zone: facts.planZone,
    place: facts.place,
    invited_on: facts.invitedOn,
  };
}

/** How the talk came about. A text that was kept was told then; of another nobody knows when. */
function circumstances({ information, facts }: Interview): Readonly<Record<string, string | undefined>> {
  return {
    informed: information?.how,
    informed_at: information?.text === '' ? undefined : information?.at,
    companion: facts.companion,
    others: facts.others,
    own_manager_why: facts.ownManagerWhy,
    several_why: facts.severalWhy,
    late_why: facts.lateWhy,
    contribution: facts.contribution,
  };
}
