import { keyOn, type Scale } from './scale.ts';
import { questionsOf, type Question, type Template, type When } from './template.ts';
import { isList, type Condition } from './when.ts';

/** The values that a condition on a scale with named points takes in; otherwise the condition as it is. */
export function pointsIn(condition: Condition, { scale }: Pick<Question, 'scale'>): Condition {
  if (scale?.points === undefined || isList(condition)) return condition;
  const { from = scale.from, to = scale.to } = condition;
  return scale.points.map((_, index) => scale.from + index).filter((value) => value >= from && value <= to);
}

const hasKeys = ({ points = [] }: Scale): boolean => points.some(({ key }) => key !== undefined);

/** A condition as its author writes it: a point with a key by that and not by the number it counts as. */
export function asWritten(condition: Condition, question: Pick<Question, 'scale'> | undefined): Condition {
  const scale = question?.scale;
  if (scale === undefined || !hasKeys(scale)) return condition;
  const values = pointsIn(condition, { scale });
  return isList(values) ? values.map((value) => (typeof value === 'number' ? keyOn(scale, value) : value)) : values;
}

/** A template with every condition as its author writes it. */
export function withWrittenConditions(template: Template): Template {
  const questions = new Map(questionsOf(template).map(({ question }) => [question.id, question]));
  const written = <T extends { readonly when?: When }>(part: T): T =>
    part.when === undefined
      ? part
      : {
          ...part,
          when: Object.fromEntries(
            Object.entries(part.when).map(([key, condition]) => [key, asWritten(condition, questions.get(key))]),
          ),
        };
  return {
    ...template,
    sections: template.sections.map((section) =>
      written({ ...section, questions: section.questions.map((question) => written(question)) }),
    ),
  };
}
