import { textIn } from '../core/language.ts';
import type { Interview } from '../core/interview/interview.ts';
import { tenureMonths } from '../core/interview/tenure.ts';
import { paragraph, quiet, type Block } from '../core/page.ts';
import { present } from '../core/present.ts';
import type { Messages } from '../i18n/messages.ts';
import { circumstances } from './circumstances.ts';
import { labelOf } from './codes.ts';
import { reasonThenAndNow } from './follow-up.ts';
import { judgementRows } from './judgements.ts';
import { heldWhen, leaverSpan } from './leaver.ts';
import { receiverRows } from './message.ts';
import { plannedRows } from './planned.ts';
import { togetherBlocks, type Other } from './together.ts';

/** An instant as it is where the reader is: `2026-08-20 14:32`. */
export type Local = (instant: string) => string;

/** Before it there is nothing to be missing, and nothing is left of what is purged. */
export const hasBegun = ({ status, purgedOn }: Interview): boolean =>
  purgedOn === undefined && !['planned', 'cancelled', 'not-held'].includes(status);

/** Who and when, how it came about, and the other interviews with the same leaver. */
export function headOf(
  interview: Interview,
  { local, others }: { readonly local: Local; readonly others: readonly Other[] },
  messages: Messages,
): readonly Block[] {
  const { id, leaver, facts, status, copy, purgedOn } = interview;
  const words = messages.program.show;
  const { language, codes } = messages;
  const name = leaverSpan({ name: leaver.name, ...present({ purgedOn }) }, messages);
  const months = tenureMonths(leaver, facts);
  const pairs: readonly (readonly [string, string | undefined])[] = [
    [words.department, facts.department],
    [words.role, facts.role],
    [words.manager, facts.manager],
    [words.separation, facts.separation && labelOf(codes.separation, facts.separation, language)],
    [words.started, leaver.startedOn],
    [words.lastDay, facts.lastDay],
    ...plannedRows(facts, messages),
    [words.heldBy, facts.interviewer],
    ...judgementRows(facts, messages),
    ...circumstances(interview, messages),
    ...receiverRows(interview, messages, local),
    [words.template, `${textIn(copy.template.title, language)} (${copy.template.id} ${copy.template.version})`],
  ];
  const known = pairs.filter(([, value]) => value !== undefined);
  const meta = [
    heldWhen(facts, purgedOn),
    labelOf(codes.status, status, language),
    facts.mode && labelOf(codes.mode, facts.mode, language),
    facts.minutes === undefined ? undefined : words.minutes(facts.minutes),
    months === undefined ? undefined : words.tenure(months),
    facts.interviewerIsManager === 'yes' && hasBegun(interview) ? words.ownManager : undefined,
  ].filter((part) => part !== undefined && part !== '');
  return [
    paragraph([quiet(`${words.with} `), name, quiet(`  ${id} · ${words.confidential}`)]),
    paragraph(quiet(meta.join(' · '))),
    { kind: 'table', rows: known.map(([label, value]) => [quiet(label), value ?? '']) },
    ...togetherBlocks(interview, others, messages),
    ...others.flatMap((other) => reasonThenAndNow(interview, other.interview, messages)).map((one) => paragraph(one)),
  ];
}
