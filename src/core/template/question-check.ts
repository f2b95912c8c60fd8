import type { FileFault, Issue } from '../fault.ts';
import type { Codebook } from './codebook.ts';
import { choiceIssues } from './choice-check.ts';
import { limitIssues } from './limit-check.ts';
import { isMeasure, measureCodes, measures, measureTypes, ofReasons } from './measure.ts';
import { fewMeanings } from './few-meanings.ts';
import { excerpt, meaning } from './meaning.ts';
import type { QuestionPart } from './question-reader.ts';
import { typeIssues } from './type-check.ts';

/** What is wrong with questions whose shape is right: keys that go with another type, choices, measures, themes. */
export function questionIssues(parts: readonly QuestionPart[], codebook: Codebook): readonly Issue[] {
  const themes = codebook.themes.map(({ code }) => code);
  const meant = fewMeanings();
  return [
    ...parts.flatMap((part) => [
      ...typeIssues(part),
      ...choiceIssues(part, parts, meant),
      ...limitIssues(part),
      ...themeIssues(part, themes),
      ...measureIssues(part),
      ...disclosureIssues(part),
    ]),
    ...sharedMeasures(parts),
    ...primaryIssues(parts),
  ];
}

function themeIssues({ path, given: { theme } }: QuestionPart, known: readonly string[]): readonly Issue[] {
  if (theme === undefined || known.includes(theme)) return [];
  const fault: FileFault = { code: 'unknown-theme', found: excerpt(theme), known, ...meaning(theme, known) };
  return [{ path: [...path, 'theme'], fault }];
}

/** Only a yes can be told from what is no cause for concern. */
function disclosureIssues({ path, type, given: { discloses } }: QuestionPart): readonly Issue[] {
  if (discloses === undefined || type === 'yes-no') return [];
  return [{ path: [...path, 'discloses'], at: 'key', fault: { code: 'discloses-type', type } }];
}

function measureIssues({ path, type, choices, given: { measure } }: QuestionPart): readonly Issue[] {
  if (measure === undefined) return [];
  const at = [...path, 'measure'];
  if (!isMeasure(measure)) {
    const fault: FileFault = {
      code: 'unknown-measure',
      found: excerpt(measure),
      known: measures,
      ...meaning(measure, measures),
    };
    return [{ path: at, fault }];
  }
  const expected: readonly string[] = measureTypes[measure];
  if (!expected.includes(type)) return [{ path: at, fault: { code: 'measure-type', measure, type, expected } }];
  if (ofReasons.includes(measure) && choices !== undefined && choices !== '$reasons')
    return [{ path: [...path, 'choices'], fault: { code: 'measure-choices', measure } }];
  return codeIssues(measure, path, choices);
}

/** Answers to one measure add up only where they mean the same. */
function codeIssues(measure: string, path: Issue['path'], choices: QuestionPart['choices']): readonly Issue[] {
  const known = measureCodes[measure];
  if (known === undefined || choices === undefined || choices === '$reasons') return [];
  return choices.flatMap(({ code: found }, index): readonly Issue[] =>
    known.includes(found)
      ? []
      : [{ path: [...path, 'choices', index], fault: { code: 'measure-code', measure, found, known } }],
  );
}

function sharedMeasures(parts: readonly QuestionPart[]): readonly Issue[] {
  const owners = new Map<string, string>();
  return parts.flatMap(({ path, id, given: { measure } }): readonly Issue[] => {
    if (measure === undefined || !isMeasure(measure)) return [];
    const question = owners.get(measure);
    if (question !== undefined)
      return [{ path: [...path, 'measure'], fault: { code: 'duplicate-measure', measure, question } }];
    owners.set(measure, id);
    return [];
  });
}

/** The primary reason is one of the picked ones, so they are picked before. */
function primaryIssues(parts: readonly QuestionPart[]): readonly Issue[] {
  const primary = parts.findIndex(({ given }) => given.measure === 'primary-reason');
  const before = parts.slice(0, Math.max(0, primary));
  const part = parts[primary];
  if (part === undefined || before.some(({ given }) => given.measure === 'reasons')) return [];
  return [{ path: [...part.path, 'measure'], fault: { code: 'primary-before-reasons' } }];
}
