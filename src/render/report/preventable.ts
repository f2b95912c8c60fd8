import { preventables } from '../../core/interview/facts.ts';
import { strengthOf } from '../../core/insight/kappa.ts';
import { pairCode, pairs, viewers, viewMeasures, type Pair, type Viewer } from '../../core/insight/views.ts';
import { labelOf, inSentence } from '../codes.ts';
import { answersTo, shareOfCode, type Figure, type Place } from './figures.ts';
import { inWords, shareText, withBase } from './numbers.ts';
import { choiceSentence, isTold, series, unsaidSentence, withoutFigures } from './series.ts';
import { dash, sentence, stated, type Section, type Sentence, type Table, type TableRow } from './sheet.ts';
import type { Telling } from './telling.ts';
import { themeLabel } from './wording.ts';

/** As many as one takes in at a glance. */
const first = 5;

/**
 * Whether it could have been prevented, and what would have kept them. The leavers' view alone has no
 * heading; several stand side by side, with how far they agree.
 */
export function preventableSection(place: Place, telling: Telling): Section {
  const { report, views } = telling.messages;
  const others = viewers.filter((viewer) => viewer !== 'leaver' && isJudged(viewer, place));
  if (others.length > 0)
    return {
      heading: views.report.title,
      parts: [
        viewsTable(place, telling),
        ...unsaidInFull(place, telling),
        ...agreementSentences(place, telling),
        ...staySentence(place, telling),
      ],
    };
  const own = isTold('preventable', place, telling)
    ? [choiceSentence('preventable', report.preventable, place, telling)]
    : [];
  return { parts: [...own, ...staySentence(place, telling)] };
}

const isJudged = (viewer: Viewer, place: Place): boolean => answersTo(place, viewMeasures[viewer]).state !== 'none';

/** A row for each who judges. Few answers are counted out, as their base stands beside them. */
function viewsTable(place: Place, telling: Telling): Table {
  const { report, views, codes, language } = telling.messages;
  const rowOf = (viewer: Viewer): TableRow => {
    const answers = answersTo(place, viewMeasures[viewer]);
    const cells = preventables.map((code) => {
      const figure = shareOfCode(answers, code);
      return figure === undefined ? dash : cellText(figure, telling);
    });
    const base = answers.state === 'shown' ? report.digits(answers.n) : dash;
    return { label: views.report.viewers[viewer], cells: [base, ...cells] };
  };
  const heads = preventables.map((code) => inSentence(labelOf(codes.judgement, code, language)));
  return {
    kind: 'table',
    about: views.report.row,
    columns: [views.report.interviews, ...heads].map((head) => ({ head, shows: 'figure' })),
    rows: viewers.filter((viewer) => isJudged(viewer, place)).map(rowOf),
  };
}

const cellText = (figure: Figure, telling: Telling): string =>
  inWords(figure.n) && !telling.intervals ? telling.messages.report.digits(figure.count) : shareText(figure, telling);

const unsaidInFull = (place: Place, telling: Telling): readonly Sentence[] =>
  telling.full ? unsaidSentence(answersTo(place, 'preventable'), telling) : [];

/** How far they agree: the leavers and HR where it is known; in full every two of them. */
function agreementSentences(place: Place, telling: Telling): readonly Sentence[] {
  const { report: words } = telling.messages.views;
  const found = [leaversAndHr, ...pairs.filter((pair) => pair !== leaversAndHr)].map((pair) => ({
    pair,
    ...answersTo(place, 'agreement', { theme: pairCode(pair) }),
  }));
  const said = found.flatMap(({ pair, figures: [figure] }) =>
    figure === undefined ? [] : [agreementSentence(pair, figure, telling)],
  );
  const hidden = found.some(({ state }) => state === 'hidden');
  return telling.full ? [...said, ...(hidden ? [sentence(words.agreementHidden)] : [])] : said.slice(0, 1);
}

const [, leaversAndHr] = pairs;

function agreementSentence([one, other]: Pair, { count, n, value, low, high }: Figure, telling: Telling): Sentence {
  const { report, views } = telling.messages;
  const words = views.report;
  const interval = telling.intervals && low !== undefined && high !== undefined ? words.kappaInterval(low, high) : '';
  const kappa = `${words.kappa(value)}${interval}`;
  const strength = words.strengths[strengthOf(value)];
  return sentence(words.agreement([words.viewers[one], words.viewers[other]], report.of(count, n), kappa, strength));
}

/** In how many answers each theme is what would have kept them; nothing where no line says so. */
function staySentence(place: Place, telling: Telling): readonly Sentence[] {
  const words = telling.messages.views.report;
  const answers = answersTo(place, 'stay');
  if (answers.state === 'hidden' && telling.full) return [withoutFigures(words.stay, answers, telling)];
  if (answers.state !== 'shown') return [];
  const most = answers.figures.filter(({ count }) => count > 0).toSorted((one, other) => other.count - one.count);
  const told = { ...answers, figures: telling.full ? most : most.slice(0, first) };
  const said = series(told, (code) => inSentence(themeLabel(code, telling)), telling);
  return [stated(words.stay, inWords(answers.n) ? said : withBase(said, answers.n, telling))];
}
