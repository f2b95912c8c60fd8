import type { Employer } from '../../employer.ts';
import { languages, type Language } from '../../language.ts';
import { present } from '../../present.ts';
import { eraseOnFor } from '../../privacy/erase-on.ts';
import { onTopOf } from '../../plan/what-follows.ts';
import { questionsOf } from '../../template/template.ts';
import { nearest } from '../../template/nearest.ts';
import { modes, preventables, separations, yesNo, type Facts, type Preventable } from '../facts.ts';
import {
  informings,
  type Answer,
  type Information,
  type Interview,
  type Leaver,
  type TemplateCopy,
} from '../interview.ts';
import { readAnswer, type FileAnswer, type Read } from './answer.ts';
import { withOnlyPicks } from './only-picks.ts';
import { codeOf, dateOf, fault, fieldsOf, shown, textOf, type Fields, type Reading } from './reading.ts';
import { checkWhole } from './whole.ts';

const topKeys = [
  'template',
  'language',
  'held_on',
  'minutes',
  'interviewer',
  'interviewer_is_manager',
  'mode',
  'leaver',
  'separation',
  'regretted',
  'interviewer_preventable',
  'hr_preventable',
  'informed',
  'answers',
] as const;
const leaverKeys = ['name', 'department', 'role', 'manager', 'started_on', 'last_day'] as const;

/** What the program adds to a document to make an interview of it. */
export interface Filing {
  readonly id: string;
  readonly leaverId: string;
  readonly language: Language;
  readonly today: string;
  readonly now: string;
  readonly copy: TemplateCopy;
  /** Taken in from elsewhere: nobody will do anything more with it, it may name nobody, and a day it lacks is not known. */
  readonly collected?: true;
  /** It was planned: what is known of it stands where the document says nothing. */
  readonly planned?: Interview;
  /** Until when it is kept. */
  readonly employer: Pick<Employer, 'sector' | 'decision' | 'retention'>;
}

/** Which template a document is for: to be loaded before the rest can be read. */
export function templateNamed(value: unknown): Read<string> {
  const reading: Reading = { issues: [] };
  const fields = fieldsOf(reading, [], value, topKeys);
  if (fields === undefined) return { issues: reading.issues };
  if (fields['template'] === undefined)
    return { issues: [{ path: [], fault: { code: 'missing-key', key: 'template' } }] };
  const name = textOf(reading, ['template'], fields['template']);
  return name === undefined ? { issues: reading.issues } : { value: name };
}

/** One document of `--answers` as a held interview, or everything in it that does not fit its template. */
export function readInterview(value: unknown, filing: Filing): Read<Interview> {
  const reading: Reading = { issues: [] };
  const fields = fieldsOf(reading, [], value, topKeys) ?? {};
  const leaverFields = fieldsOf(reading, ['leaver'], fields['leaver'] ?? {}, leaverKeys) ?? {};
  if (filing.planned !== undefined) codeOf(reading, ['template'], fields['template'], [filing.copy.template.id]);
  const interview: Interview = {
    id: filing.id,
    status: filing.collected === true ? 'closed' : 'held',
    language: readLanguage(reading, fields, filing),
    copy: filing.copy,
    leaver: readLeaver(reading, leaverFields, filing),
    facts: readFacts(reading, fields, leaverFields, filing),
    seconds: 0,
    createdAt: filing.planned?.createdAt ?? filing.now,
    answers: readAnswers(reading, fields['answers'], filing),
    information: readInformation(reading, fields, filing),
    disclosures: [],
  };
  const whole = { ...interview, answers: withOnlyPicks(interview) };
  if (filing.collected !== true) checkWhole(reading, whole, fields['answers']);
  return reading.issues.length > 0 ? { issues: reading.issues } : { value: whole };
}

const readLanguage = (reading: Reading, { language }: Fields, filing: Filing): Language =>
  codeOf(reading, ['language'], language, languages) ?? filing.planned?.language ?? filing.language;

/** Whoever wrote the file says how it was told; which text it was, nobody can tell. */
function readInformation(reading: Reading, { informed }: Fields, { now }: Filing): Information {
  return { how: codeOf(reading, ['informed'], informed, informings) ?? 'not-recorded', text: '', at: now };
}

function readLeaver(reading: Reading, given: Fields, { leaverId, collected, planned }: Filing): Leaver {
  if (planned !== undefined) return sameLeaver(reading, given, planned.leaver);
  const name = textOf(reading, ['leaver', 'name'], given['name']);
  if (given['name'] === undefined && collected !== true)
    fault(reading, ['leaver'], { code: 'missing-key', key: 'name' });
  const startedOn = dateOf(reading, ['leaver', 'started_on'], given['started_on']);
  return { id: leaverId, name: name ?? '', ...present({ startedOn }) };
}

/** Somebody who is known need not be named, but then it is no one else. */
function sameLeaver(reading: Reading, given: Fields, leaver: Leaver): Leaver {
  codeOf(reading, ['leaver', 'name'], given['name'], [leaver.name]);
  const startedOn = dateOf(reading, ['leaver', 'started_on'], given['started_on']);
  if (leaver.startedOn === undefined) return { ...leaver, ...present({ startedOn }) };
  codeOf(reading, ['leaver', 'started_on'], startedOn, [leaver.startedOn]);
  return leaver;
}

function readFacts(
  reading: Reading,
  fields: Fields,
  leaver: Fields,
  { today, employer, collected, planned }: Filing,
): Facts {
  const known = planned?.facts ?? {};
  const heldOn = dateOf(reading, ['held_on'], fields['held_on']) ?? (collected === true ? undefined : today);
  const lastDay = dateOf(reading, ['leaver', 'last_day'], leaver['last_day']) ?? known.lastDay;
  const facts = {
    department: textOf(reading, ['leaver', 'department'], leaver['department']),
    role: textOf(reading, ['leaver', 'role'], leaver['role']),
    manager: textOf(reading, ['leaver', 'manager'], leaver['manager']),
    lastDay,
    separation: codeOf(reading, ['separation'], fields['separation'], separations),
    interviewer: textOf(reading, ['interviewer'], fields['interviewer']),
    interviewerIsManager: codeOf(reading, ['interviewer_is_manager'], fields['interviewer_is_manager'], yesNo),
    mode: codeOf(reading, ['mode'], fields['mode'], modes),
    regretted: codeOf(reading, ['regretted'], fields['regretted'], yesNo),
    interviewerPreventable: preventableIn(reading, fields, 'interviewer_preventable'),
    hrPreventable: preventableIn(reading, fields, 'hr_preventable'),
    heldOn,
    eraseOn: eraseOnFor(employer, heldOn ?? lastDay ?? today),
    minutes: readMinutes(reading, fields['minutes']),
  };
  // what comes from a file was written after the talk
  return planned === undefined ? present(facts) : { ...onTopOf(known, present(facts)), afterwards: 'yes' };
}

const preventableIn = (reading: Reading, fields: Fields, key: (typeof topKeys)[number]): Preventable | undefined =>
  codeOf(reading, [key], fields[key], preventables);

function readMinutes(reading: Reading, given: unknown): number | undefined {
  if (given === undefined) return undefined;
  if (typeof given === 'number' && Number.isInteger(given) && given >= 1 && given <= 600) return given;
  return typeof given === 'number'
    ? fault(reading, ['minutes'], { code: 'out-of-range', found: given, from: 1, to: 600 })
    : fault(reading, ['minutes'], { code: 'bad-time', found: shown(given) });
}

function readAnswers(reading: Reading, given: unknown, { copy, now }: Filing): ReadonlyMap<string, Answer> {
  const questions = questionsOf(copy.template).map(({ question }) => question);
  const ids = questions.map(({ id }) => id);
  const fields = given === undefined ? {} : (fieldsOf(reading, ['answers'], given, Object.keys(Object(given))) ?? {});
  for (const id of Object.keys(fields)) {
    if (ids.includes(id)) continue;
    const meant = nearest(id, ids);
    const unknown = { code: 'unknown-question', question: id, ...(meant !== undefined && { meant }) } as const;
    reading.issues.push({ path: ['answers', id], at: 'key', fault: unknown });
  }
  const answers = new Map<string, Answer>();
  for (const question of questions) {
    const raw = fields[question.id];
    if (raw === undefined) continue;
    answers.set(
      question.id,
      filed(question.id, readAnswer(reading, ['answers', question.id], question, copy.codebook, raw), now),
    );
  }
  return answers;
}

function filed(questionId: string, { lines, ...rest }: FileAnswer, now: string): Answer {
  return {
    questionId,
    ...rest,
    seconds: 0,
    lines: lines.map((line) => ({ ...line, seq: 0, writtenAt: now })),
    drafts: [],
  };
}
