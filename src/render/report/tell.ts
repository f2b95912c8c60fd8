import { coverageSentences } from './coverage.ts';
import { wholeOf, type Place } from './figures.ts';
import { groupSections, groupsSection } from './groups.ts';
import { moreSection } from './more.ts';
import { periodText } from './period.ts';
import { reasonsLeft, reasonsSection } from './reasons.ts';
import { recommendationSection } from './recommendation.ts';
import { aside, type Section, type Sheet } from './sheet.ts';
import type { Telling } from './telling.ts';
import { themesLeft, themesSection } from './themes.ts';
import { groupLabel } from './wording.ts';
import { breakdowns } from '../../core/insight/breakdown.ts';

/** A report in words: what is looked at, how much of it there is, then what it says, and last how to see more. */
export function told(telling: Telling): Sheet {
  const { report } = telling;
  const whole = wholeOf(report);
  const coverage: Section = { parts: coverageSentences(whole, telling) };
  const figures = report.missing > 0 ? [] : figureSections(whole, telling);
  return { title: titleOf(telling), sections: [coverage, ...figures] };
}

function figureSections(whole: Place, telling: Telling): readonly Section[] {
  const { report, full } = telling;
  const { by } = report;
  const groups = by === undefined ? [] : [groupsSection(by, telling)];
  if (by !== undefined && !full) return [...groups, furtherSection(0, 0, telling)];
  return [
    ...groups,
    reasonsSection(whole, telling),
    themesSection(whole, telling),
    recommendationSection(whole, telling),
    ...(full ? moreSection(whole, telling) : []),
    ...(by === undefined ? [] : groupSections(by, telling)),
    ...(full && by !== undefined
      ? []
      : [furtherSection(reasonsLeft(whole, telling), themesLeft(whole, telling), telling)]),
  ];
}

function furtherSection(reasons: number, themes: number, { report, messages, full }: Telling): Section {
  const { further } = messages.report;
  return { goesOn: true, parts: [aside(further({ reasons, themes, full, grouped: report.by !== undefined }))] };
}

/** The period, the filters, and who it is for. */
function titleOf({ report, messages }: Telling): string {
  const words = messages.report;
  const filters = breakdowns.flatMap((by) => {
    const group = report.only[by];
    return group === undefined ? [] : [`${words.breakdown[by].name}: ${groupLabel(by, group, messages)}`];
  });
  return [words.title, periodText(report, words), ...filters, words.confidential].join(' · ');
}
