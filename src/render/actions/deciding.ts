import { interviewRow } from '../../core/export/interview-row.ts';
import type { Interview } from '../../core/interview/interview.ts';
import { textIn } from '../../core/language.ts';
import { paragraph, quiet, strong, type Page } from '../../core/page.ts';
import { reasonsOf } from '../../core/template/codebook.ts';
import type { Messages } from '../../i18n/messages.ts';
import { leaverName } from '../leaver.ts';

/** What an interview is about in a few lines, for whoever decides: who it was with, and why they leave. */
export function interviewFrame(interview: Interview, shortId: string, messages: Messages): Page {
  const words = messages.deciding.decide;
  const { facts, leaver, purgedOn } = interview;
  const row = interviewRow(interview);
  const labelOf = reasonNames(interview, messages);
  const place = [facts.department, facts.role, facts.manager].filter((part) => part !== undefined).join(' · ');
  const reasons = String(row['reasons'] ?? '')
    .split('|')
    .filter((code) => code !== '')
    .map(labelOf);
  const primary = row['primary_reason'];
  const pairs: readonly (readonly [string, string | undefined])[] = [
    [words.held, facts.heldOn],
    [words.primary, typeof primary === 'string' && primary !== '' ? labelOf(primary) : undefined],
    [words.reasons, reasons.length < 2 ? undefined : reasons.join('; ')],
  ];
  const name = leaverName({ name: leaver.name, ...(purgedOn !== undefined && { purgedOn }) }, messages);
  return [
    paragraph([strong(name), place === '' ? '' : `  ${place}`]),
    ...pairs.flatMap(([label, value]) => (value === undefined ? [] : [paragraph([quiet(`${label}: `), value], 2, 4)])),
    paragraph(quiet(words.readAll(shortId)), 2),
  ];
}

function reasonNames({ copy }: Interview, { language }: Messages): (code: string) => string {
  const reasons = new Map(reasonsOf(copy.codebook).map(({ code, label }) => [code, textIn(label, language)]));
  return (code) => reasons.get(code) ?? code;
}
