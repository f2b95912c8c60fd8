import type { Disclosure, Interview, NoteLine } from '../../core/interview/interview.ts';
import { languages, textIn } from '../../core/language.ts';
import { keptAnswers, type Extract, type KeptAnswer } from '../../core/privacy/extract.ts';
import { coveredIn, toCheck, type ToCheck } from '../../core/privacy/to-check.ts';
import { contactRow } from '../../core/export/contact-row.ts';
import type { Messages } from '../../i18n/messages.ts';
import { spokenValue } from '../codes.ts';
import { askText } from '../spoken-text.ts';
import { handlingText } from './handling.ts';

/** An extract for other programs: the column names of the exported files, lists as lists. */
export function extractRows(extract: Extract, messages: Messages) {
  const { madeAt, find, reading } = extract;
  const texts = languages.map((language) => [language, handlingText({ extract, language, messages })] as const);
  return {
    made_at: madeAt,
    draft: !reading.checked,
    ...(!reading.checked && { to_check: namedInRows(extract, messages) }),
    ...Object.fromEntries(
      Object.entries(keptRows(extract, messages)).map(([key, rows]) => [key, coveredIn(rows, find)]),
    ),
    information: Object.fromEntries(texts),
  };
}

/** Whom an extract names beside the person it is about. */
export const namedInRows = (extract: Extract, messages: Messages): readonly ToCheck[] =>
  toCheck(keptRows(extract, messages), extract.find);

function keptRows(extract: Extract, messages: Messages) {
  const { person, contacts, interviews, log, backups } = extract;
  return {
    leaver: {
      leaver_id: person.id,
      name: person.name,
      started_on: person.startedOn,
      hold_reference: person.hold?.reference,
      hold_since: person.hold?.since,
    },
    contacts: contacts.map(contactRow),
    interviews: interviews.map((interview) => interviewRows(interview, extract, messages)),
    log: log.map(({ at, what, why, about, file }) => ({ at, what, why, about, file })),
    backups: backups.map((backup) => ({ file: backup.file, made_at: backup.madeAt, reason: backup.reason })),
  };
}

function interviewRows(interview: Interview, { keptUntil }: Extract, messages: Messages) {
  const { copy, information, disclosures, passedOn = [] } = interview;
  return {
    interview_id: interview.id,
    status: interview.status,
    created_at: interview.createdAt,
    template: copy.template.id,
    template_version: copy.template.version,
    template_title: textIn(copy.template.title, interview.language),
    language: interview.language,
    ...named(interview.facts),
    kept_until: keptUntil(interview),
    step: interview.step,
    seconds: interview.seconds,
    told: information && { how: information.how, at: information.at, words: information.text },
    answers: keptAnswers(interview).map((kept) => answerRow(interview, kept, messages)),
    disclosures: disclosures.map(disclosureRow),
    passed_on: passedOn.map(({ receiver, at }) => ({ receiver, at })),
  };
}

/** Facts by the names of their columns: `held_on` for `heldOn`. */
function named(facts: Interview['facts']): Readonly<Record<string, string | number>> {
  const columnOf = (fact: string): string => fact.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
  return Object.fromEntries(Object.entries(facts).map(([fact, value]) => [columnOf(fact), value]));
}

function answerRow(interview: Interview, kept: KeptAnswer, messages: Messages) {
  const { copy, language } = interview;
  const { codes } = messages;
  const { question, section, answer, state, share, aside } = kept;
  return {
    section_id: section?.id,
    question_id: question.id,
    question: askText(interview, question, messages),
    type: question.type,
    theme: question.theme,
    measure: question.measure,
    state,
    value: answer.value,
    value_in_words: spokenValue(question, answer.value, copy.codebook, codes.yesNo, language) || undefined,
    share: share.label,
    share_with: share.to,
    seconds: answer.seconds,
    parked: answer.parked === true,
    set_aside: aside,
    marked: answer.marks ?? [],
    lines: answer.lines.map(lineRow),
    drafts: answer.drafts.map(({ text, kind = 'note' }) => ({ kind, text })),
  };
}

function lineRow(line: NoteLine, index: number) {
  return {
    line: index + 1,
    kind: line.kind,
    text: line.text,
    change: line.change,
    correction: line.correction === true,
    themes: line.themes,
    share: line.share?.label,
    share_with: line.share?.to,
    disclosure_id: line.disclosure,
    written_at: line.writtenAt,
  };
}

function disclosureRow(one: Disclosure) {
  return {
    disclosure_id: one.id,
    kind: one.kind,
    question_id: one.questionId,
    receiver: one.receiver,
    due_on: one.dueOn,
    raised_at: one.raisedAt,
    received_by: one.receivedBy,
    received_at: one.receivedAt,
  };
}
