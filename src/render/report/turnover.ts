import { periodFrom } from '../../core/insight/before.ts';
import type { Breakdown } from '../../core/insight/breakdown.ts';
import type { Report } from '../../core/insight/report.ts';
import { answersTo, groupsOf, wholeOf, type Figure, type Place } from './figures.ts';
import { halfUp } from './numbers.ts';
import { periodText } from './period.ts';
import { aside, dash, sentence, type Section, type Sentence, type TableRow } from './sheet.ts';
import type { Telling } from './telling.ts';
import { atStart, groupLabel } from './wording.ts';

const measures = ['all', 'voluntary'] as const;

/** How many have left in shares of those employed, a sentence each for the report and for what it is compared with. */
export function turnoverSentences(telling: Telling): readonly Sentence[] {
  const { report, messages } = telling;
  const told = [report, ...(report.earlier === undefined ? [] : [report.earlier])];
  const words = messages.employer.turnover;
  const sentences = told.flatMap((one) => turnoverSentence({ ...telling, report: one }));
  const { sharing = [], misnamed = [], undivided } = report;
  const names = sharing.map((name) => groupLabel('department', name, messages));
  return [
    ...sentences,
    ...(names.length === 0 ? [] : [sentence(words.sharing(names))]),
    ...misnamed.map((one) => sentence(words.misnamed(one))),
    ...(undivided === true && sentences.length > 0 ? [sentence(words.undivided)] : []),
    ...(sentences.length === 0 ? [] : [aside(words.list)]),
  ];
}

/** Nothing where no headcount is known. */
function turnoverSentence(telling: Telling): readonly Sentence[] {
  const { report, messages } = telling;
  const words = messages.employer.turnover;
  const days = daysOf(report, telling);
  const whole = wholeOf(report);
  if (days === undefined || !whole.rows.has('all')) return [];
  const [all, voluntary] = measures.map((measure) => figureOf(whole, measure));
  if (all === undefined || voluntary === undefined) return [sentence(words.few(days, report.floor))];
  const told = (figure: Figure) => ({ share: shareOf(figure, telling), count: figure.count });
  return [
    sentence(
      words.sentence({
        days,
        employed: words.base(all.n, isOfPeople(report)),
        all: told(all),
        voluntary: told(voluntary),
        kept: keptSentence(whole, telling),
      }),
    ),
  ];
}

/** Of those who left by their own wish and are judged; nothing where nobody is. */
function keptSentence(whole: Place, { report, messages }: Telling): string | undefined {
  const words = messages.employer.turnover;
  const kept = figureOf(whole, 'regretted');
  if (kept !== undefined) return words.kept(kept.count, kept.n);
  return whole.rows.has('regretted') ? words.keptFew(report.floor) : undefined;
}

/** The same by group; nothing of those that are hidden or have no headcount. */
export function turnoverSection(by: Breakdown, telling: Telling): readonly Section[] {
  const { report, messages } = telling;
  const words = messages.employer.turnover;
  const groups = groupsOf(report).filter((group) => figureOf(group, 'all') !== undefined);
  if (groups.length === 0) return [];
  const isJudged = [wholeOf(report), ...groups].some((place) => figureOf(place, 'regretted') !== undefined);
  const keptIn = (place: Place): string => {
    const kept = figureOf(place, 'regretted');
    return kept === undefined ? dash : messages.report.of(kept.count, kept.n);
  };
  const rowOf = (place: Place, label: string): TableRow => ({
    label,
    cells: [
      messages.report.digits(figureOf(place, 'all')?.n ?? 0),
      ...measures.map((measure) => {
        const figure = figureOf(place, measure);
        return figure === undefined ? dash : shareOf(figure, telling);
      }),
      ...(isJudged ? [keptIn(place)] : []),
    ],
  });
  return [
    {
      heading: words.title,
      parts: [
        {
          kind: 'table',
          about: atStart(messages.report.breakdown[by].name),
          columns: [
            words.employed(isOfPeople(report)),
            ...measures.map((measure) => words[measure]),
            ...(isJudged ? [words.regretted] : []),
          ].map((head) => ({ head, shows: 'figure' })),
          rows: [
            ...groups.map((group) => rowOf(group, groupLabel(by, group.group, messages))),
            rowOf(wholeOf(report), messages.report.groups.all),
          ],
        },
      ],
    },
  ];
}

const figureOf = (place: Place, measure: string): Figure | undefined => answersTo(place, measure).figures[0];

/** Of those employed for a year each; a percentage however few they are. */
const shareOf = ({ value, count }: Figure, { messages }: Telling): string => {
  const percent = String(halfUp(value * 100));
  return messages.report.percent(percent === '0' && count > 0 ? '<1' : percent);
};

/** In one whole year as many are employed as there are years of employment. */
const isOfPeople = ({ turnover }: Report): boolean => turnover?.whole === true && turnover.years === 1;

function daysOf({ turnover }: Report, { messages }: Telling): string | undefined {
  if (turnover === undefined) return undefined;
  const { turnover: words } = messages.employer;
  const days = words.days(turnover.days.map((one) => periodText({ period: periodFrom(one) }, messages.report)));
  return turnover.whole ? days : words.reckoned(days);
}
