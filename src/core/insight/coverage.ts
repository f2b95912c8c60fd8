import { heldStatuses, type Status } from '../interview/interview.ts';
import { isUnder } from './floor.ts';
import { notHeldRows } from './not-held.ts';
import type { Frame } from './frame.ts';
import { hiddenRow, shareFigure, shownRow, type Where } from './margin.ts';
import type { FigureRow } from './report.ts';
import { countOf } from './spread.ts';
import type { Base, Counted } from './tally.ts';

const status = { section: 'coverage', measure: 'status', about: '' } as const;
const severalTalks = { section: 'coverage', measure: 'several', about: '' } as const;
const reason = { section: 'coverage', measure: 'reason', about: '' } as const;

/** What became of the interviews there are, in the order of the report. */
const outcomes: readonly { readonly code: string; readonly of: readonly Status[] }[] = [
  { code: 'held', of: heldStatuses },
  { code: 'not-held', of: ['not-held', 'cancelled'] },
  { code: 'unfinished', of: ['under-way', 'paused'] },
  { code: 'planned', of: ['planned'] },
];

/** How many of the leavers that are known had an interview, some of them several, and of how many the reason is unknown. */
export function coverageRows(counted: Counted, frame: Frame): readonly FigureRow[] {
  const rows = [...statusRows(counted.all.bases), ...severalRows(counted, frame)];
  return frame.held < frame.floor
    ? rows
    : [
        ...rows,
        ...notHeldRows(counted.all.bases, frame),
        ...groupRows(frame),
        ...reasonRows(counted, frame),
        ...unpooledRows(counted, frame),
      ];
}

/** That there are few interviews is no answer of anybody's: the whole says it under the floor too. */
function statusRows(bases: readonly Base[]): readonly FigureRow[] {
  const known = countOf(bases);
  return outcomes
    .map(({ code, of }) => ({ code, count: countOf(bases.filter((base) => of.includes(base.status))) }))
    .filter(({ code, count }) => count > 0 || (code === 'held' && known > 0))
    .map(({ code, count }) => shownRow(status, shareFigure(code, count, known)));
}

/** Whoever has several is one leaver. How many they are is no answer either. */
const severalRows = ({ several = 0 }: Counted, { held }: Frame): readonly FigureRow[] =>
  several === 0 ? [] : [shownRow(severalTalks, shareFigure('', several, held))];

function groupRows({ groups, hidden, by }: Frame): readonly FigureRow[] {
  if (by === undefined) return [];
  return groups.map(({ name, known, held }) => {
    const where: Where = { groupBy: by, group: name };
    return hidden.has(name) ? hiddenRow(status, where) : shownRow(status, shareFigure('held', held, known), where);
  });
}

function reasonRows(counted: Counted, frame: Frame): readonly FigureRow[] {
  const { asked, unknown } = counted.why;
  if (asked === 0) return [];
  if (!tellsAsked(counted, frame) || isUnder(asked, frame.floor)) return [hiddenRow(reason)];
  return [shownRow(reason, shareFigure('unknown', unknown, asked))];
}

/**
 * Of how many interviews an answer is left out. Templates are told apart by it, so it is hidden as they would be, and of
 * two different numbers both are: the one less the other would be a template of its own.
 */
function unpooledRows(counted: Counted, frame: Frame): readonly FigureRow[] {
  const { floor, held } = frame;
  const left = counted.unpooled ?? [];
  const isTold = tellsAsked(counted, frame) && new Set(left.map(({ n }) => n)).size === 1;
  return left.map(({ about, n }) => {
    const row = { section: 'coverage', measure: 'not-pooled', about } as const;
    if (!isTold || isUnder(n, floor) || isUnder(held - n, floor)) return hiddenRow(row);
    return shownRow(row, shareFigure(about, n, held));
  });
}

/**
 * Who is asked for a reason is decided by the separation and by the template, so beside groups of these the numbers would
 * be sums of some of the groups, and give away what is hidden among them.
 */
export function tellsAsked({ talks = [] }: Counted, { by, floor }: Frame): boolean {
  const templates = talks.filter((talk) => talk.by === 'template' && talk.measure === 'held');
  return by !== 'separation' && by !== 'template' && !templates.some(({ n }) => isUnder(n, floor));
}
