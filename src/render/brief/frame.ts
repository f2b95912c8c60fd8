import type { Interview } from '../../core/interview/interview.ts';
import { tenureMonths } from '../../core/interview/tenure.ts';
import { textIn } from '../../core/language.ts';
import type { Messages } from '../../i18n/messages.ts';
import { labelOf } from '../codes.ts';
import type { BriefSection } from './sheet.ts';

/** Who the talk is with, when and where: what is known beforehand, and nothing of what HR alone thinks. */
export function frameSection(interview: Interview, messages: Messages): BriefSection {
  const { prepare: words } = messages;
  const rows = [...personRows(interview, messages), ...talkRows(interview, messages)];
  return {
    heading: words.frameTitle,
    parts: [
      {
        kind: 'facts',
        rows: rows.flatMap(([label, value]) => (value === undefined ? [] : [[label, value] as const])),
      },
    ],
  };
}

type Row = readonly [label: string, value: string | undefined];

function personRows(
  { leaver, facts }: Interview,
  { prepare: words, program, codes, language }: Messages,
): readonly Row[] {
  const { show } = program;
  const months = tenureMonths(leaver, facts);
  return [
    [show.role, facts.role],
    [show.department, facts.department],
    [show.manager, facts.manager],
    [words.frame.tenure, months === undefined ? undefined : show.tenure(months)],
    [show.separation, facts.separation && labelOf(codes.separation, facts.separation, language)],
    [words.frame.lastWorkingDay, facts.lastWorkingDay],
    [show.lastDay, facts.lastDay],
  ];
}

function talkRows({ facts, copy }: Interview, messages: Messages): readonly Row[] {
  const { prepare: words, program, codes, language } = messages;
  const { show } = program;
  const { title, minutes } = copy.template;
  const { companion, others } = facts;
  const also = [companion && words.withLeaver(companion), others].filter((one) => one !== undefined);
  return [
    [words.frame.when, facts.planAt && whenText(facts.planAt, facts.planZone, messages)],
    [words.frame.where, facts.place],
    [words.frame.how, facts.mode && labelOf(codes.mode, facts.mode, language)],
    [show.heldBy, facts.interviewer],
    [words.frame.others, also.length === 0 ? undefined : also.join(', ')],
    [words.frame.template, `${textIn(title, language)}, ${show.minutes(minutes)}`],
    [words.frame.invited, facts.invitedOn],
    [words.frame.contribution, facts.contribution],
  ];
}

const whenText = (at: string, zone: string | undefined, { prepare, handed, language }: Messages): string =>
  prepare.at(spokenWeekday(at, handed[language].locale), at.slice(11), zone);

/** A day with the day of the week: `fredag 26 mars 2027`. @param at begins with an ISO date */
export function spokenWeekday(at: string, locale: string): string {
  const full = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' });
  return full.format(new Date(`${at.slice(0, 10)}T00:00Z`));
}
