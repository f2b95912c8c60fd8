import type { TemplateCopy } from '../interview/interview.ts';
import { yesNo } from '../interview/facts.ts';
import { measured } from '../interview/reasons.ts';
import { choicesOf } from '../interview/value.ts';
import type { Text } from '../language.ts';
import { reasonsOf } from '../template/codebook.ts';

/** The wording of codes in a report; nothing where no interview was held by a template or codebook that has the code. */
export interface Labels {
  theme(code: string): Text | undefined;
  reason(code: string): Text | undefined;
  choice(measure: string, code: string): Text | undefined;
  /** Whether some template asks what feeds this measure. */
  asks(measure: string): boolean;
}

interface Labelled {
  readonly code: string;
  readonly label: Text;
}

/** The newest wording of every code. `copies` are those of Counted: the newest last. */
export function labelsOf(copies: readonly TemplateCopy[]): Labels {
  const themes = newest(copies.flatMap(({ codebook }) => codebook.themes));
  const reasons = newest(copies.flatMap(({ codebook }) => reasonsOf(codebook)));
  const choices = new Map<string, ReadonlyMap<string, Text>>();
  const choicesFor = (measure: string): ReadonlyMap<string, Text> => {
    const found = choices.get(measure) ?? newest(copies.flatMap((copy) => choicesIn(copy, measure)));
    choices.set(measure, found);
    return found;
  };
  return {
    theme: (code) => themes.get(code),
    reason: (code) => reasons.get(code),
    choice: (measure, code) => choicesFor(measure).get(code),
    asks: (measure) => copies.some(({ template }) => measured(template, measure) !== undefined),
  };
}

const newest = (labelled: readonly Labelled[]): ReadonlyMap<string, Text> =>
  new Map(labelled.map(({ code, label }) => [code, label]));

const choicesIn = ({ template, codebook }: TemplateCopy, measure: string): readonly Labelled[] => {
  const question = measured(template, measure);
  return question === undefined ? [] : choicesOf(question, codebook);
};

/** The codes a measure can have, in the order of the newest template that asks; then those only older ones had. */
export function choiceCodes(copies: readonly TemplateCopy[], measure: string): readonly string[] {
  const codes = copies.toReversed().flatMap((copy): readonly string[] => {
    if (measured(copy.template, measure)?.type === 'yes-no') return yesNo;
    return choicesIn(copy, measure).map(({ code }) => code);
  });
  return [...new Set(codes)];
}
