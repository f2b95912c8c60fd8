import type { Value } from '../../core/interview/interview.ts';
import { offered } from '../../core/interview/picks.ts';
import { choicesOf } from '../../core/interview/value.ts';
import type { QuestionStep } from '../../core/interview/walk.ts';
import type { Text } from '../../core/language.ts';
import type { Option } from '../../core/prompt.ts';
import { keyOn, labelOn, scaleOf, valuesOn } from '../../core/template/scale.ts';
import type { Choice, Question } from '../../core/template/template.ts';
import { inBoth } from './both-languages.ts';
import type { Talk } from './talk.ts';

/** The keys of a closed question: its numbers, j or n, or a digit for each choice. */
export function keyOptions(talk: Talk, { question }: QuestionStep): readonly Option<Value>[] {
  const { interview, context } = talk;
  const { messages } = context;
  const words = (label: Text) => inBoth(talk, label);
  switch (question.type) {
    case 'scale':
      return scaleOptions(question, words);
    case 'enps':
      return Array.from({ length: 11 }, (_, index) => bareOption(String(index), index));
    case 'yes-no':
      return [
        { ...words(messages.codes.yesNo.yes), value: 'yes', key: messages.spoken[interview.language].yes },
        { ...words(messages.codes.yesNo.no), value: 'no', key: messages.spoken[interview.language].no },
      ];
    case 'choice':
      return offeredIn(talk, question).map(({ code, label }, index) => ({
        ...words(label),
        value: code,
        ...(index < 9 && { key: String(index + 1) }),
      }));
    // Entered otherwise: in words, in a field, several at once.
    case 'open':
    case 'choices':
    case 'number':
    case 'date':
      return [];
  }
}

const bareOption = (key: string, value: Value): Option<Value> => ({ label: key, value, key });

type Wording = (label: Text) => Pick<Option<Value>, 'label' | 'note'>;

/** A number for each value, or the name of its point; and beside them the key of whoever cannot say. */
function scaleOptions(question: Question, words: Wording): readonly Option<Value>[] {
  const scale = scaleOf(question);
  const points = valuesOn(scale).map((value): Option<Value> => {
    const key = keyOn(scale, value);
    const label = scale.points === undefined ? undefined : labelOn(scale, value);
    return label === undefined ? bareOption(key, value) : { ...words(label), value, key };
  });
  const { notStated } = scale;
  if (notStated === undefined) return points;
  return [...points, { ...words(notStated.label), value: notStated.as, key: notStated.key }];
}

/** What there is to choose from as the answers stand. */
export function offeredIn({ interview }: Talk, question: Question): readonly Choice[] {
  const { template, codebook } = interview.copy;
  const codes = offered(template, interview.answers, question);
  return choicesOf(question, codebook).filter(({ code }) => codes?.includes(code) ?? true);
}
