import { breakdowns, type Breakdown } from '../../core/insight/breakdown.ts';
import { present } from '../../core/present.ts';
import { comparedSections } from './compared.ts';
import { coverageSentences } from './coverage.ts';
import { doneSection } from './done.ts';
import { wholeOf, type Place } from './figures.ts';
import { groupSections, groupsSection } from './groups.ts';
import { moreSection } from './more.ts';
import { periodText } from './period.ts';
import { patternSection } from './patterns.ts';
import { preventableSection } from './preventable.ts';
import { reasonsLeft, reasonsSection } from './reasons.ts';
import { recentSentences } from './recent.ts';
import { recommendationSection } from './recommendation.ts';
import { aside, dash, sentence, type Section, type Sheet } from './sheet.ts';
import { talkSections } from './talk.ts';
import type { Telling } from './telling.ts';
import { themesLeft, themesSection } from './themes.ts';
import { turnoverSection, turnoverSentences } from './turnover.ts';
import { groupLabel } from './wording.ts';

/** A report in words: what is looked at, how much of it there is, then what it says, and last how to see more. */
export function told(telling: Telling): Sheet {
  const whole = wholeOf(telling.report);
  const title = titleOf(telling);
  const opening = openingSections(telling);
  if (telling.report.missing > 0) return { title, sections: [...opening, ...doneSection(telling)] };
  const sections = figureSections(whole, telling).filter(({ parts }) => parts.length > 0);
  return {
    title,
    sections: [
      ...opening,
      ...patternSection(telling),
      ...sections,
      ...legend(sections, telling),
      ...doneSection(telling),
    ],
    ...furtherOf(whole, telling),
  };
}

/** What comes before all that was said: what is overdue, and how much there is. */
export const openingSections = (telling: Telling): readonly Section[] => [
  ...overdueSection(telling),
  {
    parts: [
      ...coverageSentences(wholeOf(telling.report), telling),
      ...recentSentences(telling),
      ...turnoverSentences(telling),
    ],
  },
];

/** Before any figure. */
function overdueSection({ overdue, actions, messages }: Telling): readonly Section[] {
  const late = actions?.overdue;
  const parts = [
    ...(overdue === undefined ? [] : [sentence(messages.disclosure.overdue(overdue.count, overdue.day))]),
    ...(late === undefined ? [] : [sentence(messages.actions.report.overdue(late.count, late.day))]),
  ];
  return parts.length === 0 ? [] : [{ parts }];
}

/** What a dash means, where there is one; a document with charts begins with that. */
function legend(sections: readonly Section[], { messages, charts }: Telling): readonly Section[] {
  if (charts === true) return [];
  const tables = sections.flatMap(({ parts }) => parts.filter((part) => part.kind === 'table'));
  const dashed = tables.some(({ rows }) => rows.some(({ cells }) => cells.includes(dash)));
  return dashed ? [{ goesOn: true, parts: [aside(messages.report.dash)] }] : [];
}

/** Groups or periods side by side come before, or in short instead of, what all of them say. */
function figureSections(whole: Place, telling: Telling): readonly Section[] {
  const { report, full } = telling;
  const { by, earlier } = report;
  const beside = [
    ...(by === undefined ? [] : [groupsSection(by, telling), ...turnoverSection(by, telling)]),
    ...(earlier === undefined ? [] : comparedSections(earlier, telling)),
  ];
  if (!full && beside.length > 0 && (earlier?.missing ?? 0) === 0) return beside;
  return [
    ...beside,
    ...whySections(whole, telling),
    themesSection(whole, telling),
    recommendationSection(whole, telling),
    ...(full ? [...moreSection(whole, telling), ...talkSections(telling)] : []),
    ...(by === undefined ? [] : groupSections(by, telling)),
  ];
}

/** What has no heading of its own stands under the reasons. */
function whySections(whole: Place, telling: Telling): readonly Section[] {
  const reasons = reasonsSection(whole, telling);
  const preventable = preventableSection(whole, telling);
  if (preventable.heading !== undefined) return [reasons, preventable];
  return [{ ...reasons, parts: [...reasons.parts, ...preventable.parts] }];
}

/** What it is worth to break a report down by, the first that is not one of its filters. */
const offered: readonly Breakdown[] = ['department', 'manager', 'role'];

function furtherOf(whole: Place, telling: Telling): Pick<Sheet, 'further'> {
  const { report, messages, full } = telling;
  const besides = report.by !== undefined || (report.earlier !== undefined && report.earlier.missing === 0);
  const by = besides || report.recent !== undefined ? undefined : offered.find((one) => report.only[one] === undefined);
  if (full && by === undefined) return {};
  const left = besides
    ? { reasons: 0, themes: 0 }
    : { reasons: reasonsLeft(whole, telling), themes: themesLeft(whole, telling) };
  return { further: messages.report.further({ ...left, full, ...present({ by }) }) };
}

/** The period, the filters, and who it is for. */
export function titleOf({ report, messages, madeUp }: Telling): string {
  const words = messages.report;
  const filters = breakdowns.flatMap((by) => {
    const group = report.only[by];
    return group === undefined ? [] : [`${words.breakdown[by].name}: ${groupLabel(by, group, messages)}`];
  });
  return [words.title, periodText(report, words), ...filters, madeUp ? words.madeUp : words.confidential].join(' · ');
}
