import type { Facts } from '../../core/interview/facts.ts';
import type { Interview } from '../../core/interview/interview.ts';
import type { NamedFact } from '../../i18n/extract.ts';
import { labelOf } from '../codes.ts';
import type { Told } from './sheet.ts';
import { plain, type Telling } from './telling.ts';

/** Facts whose value is a code, and those in which somebody may have written as they liked. */
const yesOrNo: ReadonlySet<string> = new Set<NamedFact>(['interviewerIsManager', 'regretted', 'afterwards']);
const judgements: ReadonlySet<string> = new Set<NamedFact>(['interviewerPreventable', 'hrPreventable']);
const reasons: ReadonlySet<string> = new Set<NamedFact>(['ownManagerWhy', 'severalWhy', 'lateWhy']);
const freeText: ReadonlySet<string> = new Set<NamedFact>(['contribution']);

/** Every fact there is of an interview, in the order of the labels. */
export function factRows({ facts }: Interview, telling: Telling): readonly (readonly [string, Told])[] {
  const labels = telling.messages.extract[telling.language].interview.facts;
  const values: Readonly<Record<string, Facts[keyof Facts]>> = { ...facts };
  return Object.entries(labels).flatMap(([fact, label]) => {
    const value = values[fact];
    return value === undefined ? [] : [[label, toldFact(fact, String(value), telling)] as const];
  });
}

function toldFact(fact: string, value: string, { extract, language, messages }: Telling): Told {
  const { codes, extract: words } = messages;
  if (yesOrNo.has(fact)) return plain(labelOf(codes.yesNo, value, language));
  if (judgements.has(fact)) return plain(labelOf(codes.judgement, value, language));
  if (reasons.has(fact)) return plain(labelOf(words[language].interview.fitReasons, value, language));
  if (fact === 'separation') return plain(labelOf(codes.separation, value, language));
  if (fact === 'notHeldWhy') return plain(labelOf(codes.notHeld, value, language));
  if (fact === 'mode') return plain(labelOf(codes.mode, value, language));
  return extract.find(value, freeText.has(fact));
}
