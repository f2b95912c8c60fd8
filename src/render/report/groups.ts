import type { Breakdown } from '../../core/insight/breakdown.ts';
import { heightOn, measured, scoreAxis } from './axis.ts';
import { alikeSentences } from './alike.ts';
import { answersTo, figureFor, groupsOf, shareOfCode, wholeOf, type Figure, type Place } from './figures.ts';
import { inWords, meanText, percentInterval, scoreInterval, scoreText, shareText } from './numbers.ts';
import { mostNamed, reasonsBase, reasonsTable } from './reasons.ts';
import { dash, sentence, type Bar, type Section, type Table, type TableRow } from './sheet.ts';
import { briefly, type Telling } from './telling.ts';
import { hidesThemes, lowestTheme, themesTable } from './themes.ts';
import { inSentence } from '../codes.ts';
import { atStart, groupLabel, reasonLabel, themeLabel } from './wording.ts';

/** The groups of a breakdown side by side, what stands out most in each in words, and all together last. */
export function groupsSection(by: Breakdown, telling: Telling): Section {
  const { report, messages } = telling;
  const words = messages.report;
  const hidden = groupsOf(report).filter((group) => isHidden(group));
  const table = groupsTable(by, telling);
  const names = hidden.map(({ group }) => groupLabel(by, group, messages));
  return {
    heading: words.breakdown[by].by,
    parts: [
      table,
      ...(names.length > 0 ? [sentence(words.groups.hidden(report.floor, names))] : []),
      ...alikeSentences(by, telling),
    ],
  };
}

/** For each group that is shown its reasons and themes. */
export function groupSections(by: Breakdown, telling: Telling): readonly Section[] {
  return shownGroups(telling).flatMap((group) => {
    const label = groupLabel(by, group.group, telling.messages);
    const base = reasonsBase(group);
    const heading = base === undefined ? label : `${label} (${telling.messages.report.answers(base)})`;
    const reasons = base === undefined ? undefined : reasonsTable(group, telling);
    const parts = [reasons, themesTable(group, telling)].filter((part) => part !== undefined);
    return parts.length === 0 ? [] : [{ heading, parts }];
  });
}

const isHidden = (group: Place): boolean => answersTo(group, 'status').state === 'hidden';

const shownGroups = ({ report }: Telling): readonly Place[] => groupsOf(report).filter((group) => !isHidden(group));

function groupsTable(by: Breakdown, telling: Telling): Table {
  const { report, messages } = telling;
  const words = messages.report.groups;
  const whole = wholeOf(report);
  const offered = shares.filter(({ measure }) => answersTo(whole, measure).state !== 'none');
  const scored = [whole, ...shownGroups(telling)].some((place) => answersTo(place, 'enps').state !== 'none');
  const charted = scored && telling.charts === true;
  const rowOf = (place: Place, label: string): TableRow => {
    const enps = figureFor(answersTo(place, 'enps'), '');
    return {
      label,
      cells: [
        ...(charted ? [enps === undefined ? '' : scoreBar(enps, telling)] : []),
        messages.report.digits(figureFor(answersTo(place, 'status'), 'held')?.count ?? 0),
        ...(scored ? scoreCells(enps, telling) : []),
        ...offered.flatMap(({ measure }) => shareCells(place, measure, telling)),
      ],
      notes: notesOn(place, telling),
    };
  };
  return {
    kind: 'table',
    about: atStart(messages.report.breakdown[by].name),
    columns: [
      ...(charted ? [{ head: words.enps, shows: 'bar' } as const] : []),
      ...[
        words.interviews,
        ...(scored ? [words.enps, words.answers] : []),
        ...offered.flatMap(({ head }) => [words[head], words.answers]),
      ].map((head) => ({ head, shows: 'figure' }) as const),
    ],
    rows: [
      ...shownGroups(telling).map((place) => rowOf(place, groupLabel(by, place.group, messages))),
      { ...rowOf(whole, words.all), notes: telling.intervals ? intervalNotes(whole, telling) : [] },
    ],
  };
}

const scoreCells = (enps: Figure | undefined, telling: Telling): readonly string[] =>
  enps === undefined ? [dash, ''] : [scoreText(enps, briefly(telling)), telling.messages.report.digits(enps.n)];

const scoreBar = (enps: Figure, telling: Telling): Bar => ({
  part: heightOn(scoreAxis, enps.value),
  ...measured(enps, scoreAxis, scoreText(enps, telling), telling),
});

/** The measures whose share of yes is shown. */
const shares = [
  { measure: 'would-return', head: 'wouldReturn' },
  { measure: 'preventable', head: 'preventable' },
] as const;

function shareCells(place: Place, measure: string, telling: Telling): readonly string[] {
  const yes = shareOfCode(answersTo(place, measure), 'yes');
  if (yes === undefined) return [dash, ''];
  const share = shareText(yes, briefly(telling));
  return inWords(yes.n) ? [share, ''] : [share, telling.messages.report.digits(yes.n)];
}

function notesOn(place: Place, telling: Telling): readonly string[] {
  const { report: words } = telling.messages;
  const reasons = mostNamed(place);
  const [reason] = reasons;
  const labels = reasons.map(({ code }) => inSentence(reasonLabel(code, telling)));
  const theme = lowestTheme(place);
  const said = [
    reason && words.groups.reason(labels, words.of(reason.count, reason.n)),
    theme &&
      words.groups.theme(
        inSentence(themeLabel(theme.code, telling)),
        meanText(theme, briefly(telling)),
        words.answers(theme.n),
        hidesThemes(place),
      ),
  ].filter((one) => one !== undefined);
  return [...(said.length > 0 ? [said.join(' ')] : []), ...(telling.intervals ? intervalNotes(place, telling) : [])];
}

/** The intervals of a row's figures, under it: beside them there is no room. */
function intervalNotes(place: Place, telling: Telling): readonly string[] {
  const { report: words } = telling.messages;
  const enps = figureFor(answersTo(place, 'enps'), '');
  const around = (figure: Figure | undefined, text: (figure: Figure) => string): readonly string[] =>
    figure?.low === undefined || figure.high === undefined ? [] : [text(figure)];
  const parts = [
    ...around(enps, (figure) => `${words.groups.enps} ${scoreInterval(figure, words)}`),
    ...shares.flatMap(({ measure, head }) =>
      around(
        shareOfCode(answersTo(place, measure), 'yes'),
        (figure) => `${words.groups[head]} ${percentInterval(figure, words)}`,
      ),
    ),
  ];
  return parts.length === 0 ? [] : [words.groups.intervals(parts)];
}
