import { yesNo } from '../../interview/facts.ts';
import { unsaid } from '../../interview/interview.ts';
import { choicesOf } from '../../interview/value.ts';
import type { Codebook } from '../codebook.ts';
import { factValues } from '../fact-values.ts';
import { scaleOf } from '../scale.ts';
import { questionsOf, type Question, type Template } from '../template.ts';
import { factNames } from '../when.ts';

/** What the answer to a question, or a fact about the leaver, can be. */
export type Domain =
  | { readonly kind: 'one'; readonly values: readonly (string | number)[] }
  | {
      readonly kind: 'number';
      readonly from: number;
      readonly to: number;
      readonly whole: boolean;
      readonly states: readonly string[];
    }
  /** Several codes together, those of `alone` only by themselves. */
  | {
      readonly kind: 'several';
      readonly codes: readonly string[];
      readonly alone: readonly string[];
      readonly atMost: number;
      readonly states: readonly string[];
    };

/** Nobody knows how long some have been there. */
const factDomain = (values: readonly string[] | undefined): Domain =>
  values === undefined
    ? { kind: 'number', from: 0, to: Infinity, whole: true, states: ['dont-know'] }
    : { kind: 'one', values };

/** What each key that a condition may have can be. */
export function domainsOf(template: Template, codebook: Codebook): ReadonlyMap<string, Domain> {
  const own = questionsOf(template).flatMap(({ question }): readonly [string, Domain][] => {
    const domain = domainOf(question, codebook);
    return domain === undefined ? [] : [[question.id, domain]];
  });
  return new Map([...factNames.map((name) => [name, factDomain(factValues[name])] as const), ...own]);
}

function domainOf(question: Question, codebook: Codebook): Domain | undefined {
  const choices = choicesOf(question, codebook);
  const codes = choices.map(({ code }) => code);
  switch (question.type) {
    case 'scale':
      return numbered(scaleOf(question));
    case 'enps':
      return numbered({ from: 0, to: 10 });
    case 'yes-no':
      return { kind: 'one', values: [...yesNo, ...unsaid] };
    case 'choice':
      return { kind: 'one', values: [...codes, ...unsaid] };
    case 'choices': {
      const alone = choices.filter((choice) => choice.alone === true).map(({ code }) => code);
      return {
        kind: 'several',
        codes: codes.filter((code) => !alone.includes(code)),
        alone,
        atMost: question.atMost ?? Infinity,
        states: unsaid,
      };
    }
    case 'number':
      return { kind: 'number', ...limitsOf(question), whole: false, states: unsaid };
    default:
      return undefined;
  }
}

function numbered({ from, to }: { readonly from: number; readonly to: number }): Domain {
  return { kind: 'number', from, to, whole: true, states: unsaid };
}

function limitsOf({ limits = {} }: Question): { readonly from: number; readonly to: number } {
  const { from, to } = limits;
  return { from: typeof from === 'number' ? from : -Infinity, to: typeof to === 'number' ? to : Infinity };
}
