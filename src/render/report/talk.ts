import { talkGroupings, type TalkGrouping } from '../../core/insight/breakdown.ts';
import type { FigureRow } from '../../core/insight/report.ts';
import { talkMeasure, talkMeasures, type TalkMeasure } from '../../core/insight/talk.ts';
import { widestGap } from '../../core/insight/widest-gap.ts';
import { answersTo, byMeasure, figureOf, type Figure, type Place } from './figures.ts';
import { scoreText, shareText, tenths } from './numbers.ts';
import { dash, sentence, type Column, type Section, type Sentence, type Table } from './sheet.ts';
import { briefly, type Telling } from './telling.ts';
import { inSentence } from '../codes.ts';
import { groupLabel } from './wording.ts';

/** Whether it matters how the talks were held: a table for each way to tell them apart, and where they differ most. */
export function talkSections(telling: Telling): readonly Section[] {
  const tables = talkGroupings.flatMap((by): readonly Table[] => {
    const places = placesOf(by, telling);
    return places.filter(isShown).length < 2 ? [] : [tableOf(by, places, telling)];
  });
  const [first, ...rest] = tables;
  if (first === undefined) return [];
  return [{ heading: telling.messages.views.talk.title, parts: [first, ...rest, ...gapSentence(telling)] }];
}

/** The groups of one of them, as places of their own. */
function placesOf(by: TalkGrouping, { report }: Telling): readonly Place[] {
  const own = report.rows.filter(({ section, groupBy }) => section === 'talk' && groupBy === by);
  return [...Map.groupBy(own, ({ group }) => group)].map(([group, rows]) => ({ group, rows: byMeasure(rows) }));
}

const isShown = (place: Place): boolean => answersTo(place, talkMeasure('held')).state === 'shown';

const figureIn = (place: Place, measure: TalkMeasure | 'held'): Figure | undefined =>
  answersTo(place, talkMeasure(measure)).figures[0];

interface TalkColumn extends Column {
  readonly measure: TalkMeasure;
}

function tableOf(by: TalkGrouping, places: readonly Place[], telling: Telling): Table {
  const { report, views } = telling.messages;
  const words = views.talk;
  const measures = talkMeasures.filter((measure) => places.some((place) => figureIn(place, measure) !== undefined));
  const columns = measures.map((measure): TalkColumn => ({ measure, head: words.heads[measure], shows: 'figure' }));
  return {
    kind: 'table',
    about: words.by[by],
    columns: [{ head: report.groups.interviews, shows: 'figure' }, ...columns],
    rows: places.filter(isShown).map((place) => ({
      label: talkGroupLabel(by, place.group, telling),
      cells: [
        report.digits(figureIn(place, 'held')?.count ?? 0),
        ...measures.map((measure) => {
          const figure = figureIn(place, measure);
          return figure === undefined ? dash : valueText(measure, figure, telling);
        }),
      ],
    })),
  };
}

export function talkGroupLabel(by: TalkGrouping, group: string, { messages }: Telling): string {
  if (by !== 'own-manager') return groupLabel(by, group, messages);
  const { heldBy } = messages.views.talk;
  return group === 'yes' ? heldBy.own : group === 'no' ? heldBy.other : messages.report.notStated;
}

function valueText(measure: TalkMeasure, figure: Figure, telling: Telling): string {
  const { report: words } = telling.messages;
  switch (measure) {
    case 'minutes':
      return words.digits(Math.round(figure.value));
    case 'refused':
      return words.percent(words.decimal(tenths(figure.value * 100)));
    case 'lines':
      return words.decimal(tenths(figure.value));
    case 'reason':
      return shareText(figure, briefly(telling));
    case 'enps':
      return scoreText(figure, briefly(telling));
  }
}

/** Where the talks differ most, when that is more than chance is likely to make. */
function gapSentence(telling: Telling): readonly Sentence[] {
  const gap = widestGap(telling.report.rows);
  if (gap === undefined) return [];
  const words = telling.messages.views.talk;
  const said = (row: FigureRow): string => {
    const label = inSentence(talkGroupLabel(gap.by, row.group, telling));
    return `${label} ${valueText(gap.measure, figureOf(row), telling)}`;
  };
  return [sentence(words.gap(words.differs[gap.measure], said(gap.higher), said(gap.lower)))];
}
