import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { interviewRow } from '../core/export/interview-row.ts';
import { answerRows, noteRows, type Reader } from '../core/export/answer-rows.ts';
import type { Interview } from '../core/interview/interview.ts';
import { interviewPage } from '../render/interview.ts';
import { json } from '../render/json.ts';
import { findInterview } from './find.ts';

const reader: Reader = { audience: { who: 'interviewer' }, destination: 'show' };

export function declare(command: Command, context: Context): void {
  const { flags } = context.messages.program;
  command
    .argument('<id>', flags.id)
    .option('--json', flags.json)
    .action((id: string, options: { readonly json?: true }) => show(context, id, options.json === true));
}

export async function show(context: Context, id: string, asJson: boolean): Promise<void> {
  const interview = await findInterview(context, id);
  if (asJson) context.output.write(json(interviewJson(interview)));
  else context.output.print(interviewPage(interview, context.messages));
}

/** The columns of the exported files, one interview's rows nested; lists as lists. */
function interviewJson(interview: Interview): unknown {
  const notes = noteRows(interview, { withRemarks: true }, reader);
  const { reasons, ...row } = interviewRow(interview);
  return {
    ...row,
    reasons: typeof reasons === 'string' ? reasons.split('|') : [],
    leaver: interview.leaver.name,
    started_on: interview.leaver.startedOn,
    last_day: interview.facts.lastDay,
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
