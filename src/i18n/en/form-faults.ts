import { listed } from '../listed.ts';
import type { FaultSentences } from './faults.ts';

export type FormFault =
  | 'unwanted-key'
  | 'picked-from'
  | 'unknown-bank'
  | 'from-over-to'
  | 'unknown-scale'
  | 'scale-ends'
  | 'points-and-ends'
  | 'too-many-points'
  | 'bad-scale-key'
  | 'number-keys'
  | 'too-many-questions'
  | 'when-gate'
  | 'not-picked'
  | 'picked-alone'
  | 'too-many-picked'
  | `reference-${'unspoken' | 'picked' | 'unknown' | 'forward' | 'open' | 'fallback'}`;

const meantOr = (meant: string | undefined, otherwise: string): string =>
  meant === undefined ? otherwise : `Did you mean “${meant}”?`;

/** What can be wrong with scales, choices among earlier ones, gates, and names in texts. */
export const formFaults: Pick<FaultSentences, FormFault> = {
  'unwanted-key': ({ key, type, types }) =>
    `“${key}” means nothing for a question of type ${type}, only for ${listed(types)}. Remove it, or change the type.`,
  'picked-from': ({ found, meant }) =>
    `“${found}” is not a question above this one in which several can be marked. ${meantOr(meant, 'Write “$” and the id of an earlier question of type choices.')}`,
  'unknown-bank': ({ found, meant }) =>
    `The question bank has no “${found}”. ${meantOr(meant, 'exit-talk template bank lists what it has.')}`,
  'from-over-to': ({ from, to }) =>
    `It cannot go from ${from} to ${to}. Write the lower end as “from” and the higher as “to”.`,
  'unknown-scale': ({ found, meant }) =>
    `There is no scale “${found}”. ${meantOr(meant, 'Add it under “scales:” at the top, or write it out here: { from: 1, to: 7 }.')}`,
  'scale-ends': () =>
    'A scale needs two ends or named points. Write { from: 1, to: 7 }, or points: [Poor, Fair, Good].',
  'points-and-ends': ({ key }) =>
    `The points are the whole scale, so “${key}” has no place beside them. Remove one of them.`,
  'too-many-points': ({ found, most }) =>
    `${found} points are more than fit one row of keys; ${most} at most. Use fewer, or a question of type choice.`,
  'bad-scale-key': ({ found }) => `“${found}” cannot be a key. Write one to three letters or digits, such as A or 9.`,
  'too-many-questions': ({ most }) =>
    `A template has at most ${most} questions, and this is one too many. Divide it into several.`,
  'number-keys': ({ found }) =>
    `“${found}” would not be the number that is stored. Number all points in a row, as 0, 1, 2; or use letters, or no keys.`,
  'when-gate': ({ key }) =>
    `This already follows on an answer to “${key}”. Say in the “when” beside its “questions” which answers count.`,
  'reference-unspoken': ({ name }) =>
    `“{${name}}” is filled in only where something is read aloud. Write the words out here.`,
  'reference-picked': () =>
    '“{picked}” is what is marked in a question of type choices, so it belongs in the “ask” of one. Remove it here.',
  'reference-unknown': ({ name, meant }) =>
    `There is nothing called “${name}” to fill in here. ${meantOr(meant, 'Write employer, first-name or the id of an earlier closed question.')}`,
  'reference-forward': ({ name }) =>
    `“${name}” has not been asked when this is read. Move this below it, or name an earlier question.`,
  'reference-open': ({ name }) =>
    `“${name}” is answered in free words, which cannot be put into a sentence. Name a question with fixed answers.`,
  'reference-fallback': ({ name }) => `“${name}” may have no answer. Say what is read then: {${name}|that}.`,
  'not-picked': ({ question, found }) =>
    `“${found}” is not marked in the question that “${question}” picks from. Mark it there, or pick another.`,
  'picked-alone': ({ found }) => `“${found}” goes with no other choice. Keep it alone, or remove it.`,
  'too-many-picked': ({ most }) => `At most ${most} can be picked here. Remove the others.`,
};
