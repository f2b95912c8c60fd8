import { basename } from 'node:path';
import type { Block } from '../../src/core/page.ts';
import type { Language } from '../../src/core/language.ts';
import type { FileFault } from '../../src/core/fault.ts';
import type { Problem } from '../../src/core/problem.ts';
import { faults as en } from '../../src/i18n/en/faults.ts';
import { faults as sv } from '../../src/i18n/sv/faults.ts';
import { loadMessages } from '../../src/i18n/load.ts';
import { faultsPage } from '../../src/render/faults.ts';

const sentences = { sv, en };

/** The sentence for a fault. */
export function sentenceFor(fault: FileFault, language: Language): string {
  const sentence: unknown = Reflect.apply(sentences[language][fault.code], undefined, [fault]);
  if (typeof sentence !== 'string') throw new Error(`no sentence for ${fault.code}`);
  return sentence;
}

/** What a person reads about an invalid file; of its path only the name. */
export async function faultsText(problem: Problem, language: Language): Promise<string> {
  if (problem.code !== 'invalid-file') throw new Error(`refused for another reason: ${problem.code}`);
  const { program } = await loadMessages(language);
  const faults = problem.faults.map(({ place, fault }) => ({
    fault,
    place: { ...place, frame: place.frame, file: basename(place.file) },
  }));
  const page = faultsPage(faults, (fault) => sentenceFor(fault, language), program.moreFaults);
  return page.map(rowOf).join('\n');
}

/** A block as it is, before anybody wraps it. */
function rowOf(block: Block): string {
  if (block.kind !== 'text') return '';
  return block.spans.map((span) => (typeof span === 'string' ? span : span.text)).join('');
}
