import {
  choiceChanges,
  limitChanges,
  listChanges,
  scaleChanges,
  textChanges,
  valueChanges,
  whenChanges,
  type Change,
} from './change.ts';
import { scaleOf } from './scale.ts';
import type { Question, Section, Template } from './template.ts';

/** Key by key, in the order an author reads them. */
export const wholeChanges = (before: Template, after: Template): readonly Change[] => [
  ...valueChanges('id', before.id, after.id),
  ...valueChanges('version', before.version, after.version),
  ...textChanges('title', before.title, after.title),
  ...textChanges('purpose', before.purpose, after.purpose),
  ...valueChanges('time_budget', before.minutes, after.minutes),
  ...textChanges('opening', before.opening, after.opening),
  ...textChanges('closing', before.closing, after.closing),
  ...listChanges('checklist.before', before.checklist?.before, after.checklist?.before),
  ...listChanges('checklist.after', before.checklist?.after, after.checklist?.after),
];

/** The same of a section, but for its questions. */
export const sectionChanges = (before: Section, after: Section): readonly Change[] => [
  ...textChanges('title', before.title, after.title),
  ...valueChanges('time_budget', before.minutes, after.minutes),
  ...valueChanges('record', before.record, after.record),
  ...textChanges('cue', before.cue, after.cue),
  ...textChanges('say', before.say, after.say),
  ...textChanges('stem', before.stem, after.stem),
  ...whenChanges(before.when, after.when),
];

/** The same of a question. */
export const questionChanges = (before: Question, after: Question): readonly Change[] => [
  ...textChanges('ask', before.ask, after.ask),
  ...valueChanges('type', before.type, after.type),
  ...scaleChanges(shownScale(before), shownScale(after)),
  ...choiceChanges(before.choices, after.choices),
  ...valueChanges('choices', before.pickedFrom, after.pickedFrom),
  ...valueChanges('at_most', before.atMost, after.atMost),
  ...limitChanges(before.limits, after.limits),
  ...commentChanges(before.comment, after.comment),
  ...whenChanges(before.when, after.when),
  ...valueChanges('priority', before.priority, after.priority),
  ...valueChanges('minutes', before.minutes, after.minutes),
  ...valueChanges('theme', before.theme, after.theme),
  ...valueChanges('measure', before.measure, after.measure),
  ...valueChanges('share', before.share, after.share),
  ...valueChanges('discloses', before.discloses, after.discloses),
  ...textChanges('cue', before.cue, after.cue),
  ...listChanges('probes', before.probes, after.probes),
];

const shownScale = (question: Question) => (question.type === 'scale' ? scaleOf(question) : undefined);

const commentChanges = (from: Question['comment'], to: Question['comment']): readonly Change[] =>
  from === true || to === true
    ? valueChanges('comment', from !== undefined, to !== undefined)
    : textChanges('comment', from, to);
