import { alikeAmong, inKeepingOrder, isTypedGroup, type Alike, type TypedGroup } from '../../core/insight/alike.ts';
import type { Breakdown } from '../../core/insight/breakdown.ts';
import type { Messages } from '../../i18n/messages.ts';
import { commandLine, type TypedCommand } from '../command-line.ts';
import { answersTo, figureFor, groupsOf } from './figures.ts';
import { aside, sentence, type Sentence } from './sheet.ts';
import type { Telling } from './telling.ts';
import { groupLabel } from './wording.ts';

/** The groups that look like the same, and the commands that join them; of the hidden ones no size is known here. */
export function alikeSentences(by: Breakdown, { report, messages }: Telling): readonly Sentence[] {
  if (!isTypedGroup(by)) return [];
  const groups = groupsOf(report).filter(({ group }) => group !== '');
  const sizes = groups.map((place) => ({
    name: place.group,
    n: figureFor(answersTo(place, 'status'), 'held')?.count ?? 0,
  }));
  const found = alikeAmong(inKeepingOrder(sizes), by);
  if (found.length === 0) return [];
  return [sentence(alikeText(by, found, messages)), ...found.map((one) => aside(commandLine(joinCommand(by, one))))];
}

/** Which names look like the same group, in one sentence. */
export function alikeText(by: TypedGroup, found: readonly Alike[], messages: Messages): string {
  const words = messages.employer.alike;
  const label = (name: string): string => groupLabel(by, name, messages);
  return words.sentence(
    by,
    found.map(({ name, into }) => words.pair(label(into), label(name))),
  );
}

/** The command that joins them. */
export const joinCommand = (by: TypedGroup, { name, into }: Alike): TypedCommand => ({
  name: 'group join',
  words: [name, into],
  given: [['--by', by === 'department' ? undefined : by]],
});
