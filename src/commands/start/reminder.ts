import { belongsToTheEnd } from '../../core/interview/stretch.ts';
import { leftOut } from '../../core/interview/said.ts';
import type { QuestionStep } from '../../core/interview/walk.ts';
import { blank, paragraph, quiet, type Page } from '../../core/page.ts';
import { askText } from '../../render/spoken-text.ts';
import type { Talk } from './talk.ts';

/** How many of what is parked are named; the overview has them all. */
const named = 5;

/** While there is time: the must-asks that were not asked, parked or not, and apart from them what else is parked. */
export function reminder(talk: Talk): Page {
  const { messages } = talk.context;
  const left = leftOut(talk.interview).filter(({ question }) => !belongsToTheEnd(question));
  const missing = left.filter(({ question }) => question.priority === 'must');
  const parked = left.filter(({ question }) => question.priority !== 'must');
  return [
    ...listed(talk, messages.talk.notAskedYet, missing),
    ...listed(talk, messages.time.parkedLeft, parked, named),
  ];
}

function listed(talk: Talk, heading: (count: number) => string, steps: readonly QuestionStep[], most?: number): Page {
  if (steps.length === 0) return [];
  const { messages } = talk.context;
  const asks = steps.slice(0, most).map(({ question }) => askText(talk.interview, question, messages));
  const more = steps.length - asks.length;
  const rows = more > 0 ? [...asks, messages.time.andMore(more)] : asks;
  return [blank, paragraph(quiet(heading(steps.length))), ...rows.map((row) => paragraph(quiet(row), 2))];
}
