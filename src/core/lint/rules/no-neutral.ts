import { languages, textIn } from '../../language.ts';
import type { Choice, Question } from '../../template/template.ts';
import type { Finding } from '../advice.ts';
import type { Rule } from '../rule.ts';
import { scalesIn } from '../scales.ts';

/** So fine a scale has a middle, with or without a name for it. */
const fine = 10;

/** Fewer choices than these are sides to take. */
const few = 4;

/** Somewhere to go for whoever fits nowhere. */
const wayOut =
  /\b(?:other|else|none|neither|nothing|no one|nobody|don't know|do not know|don’t know|not sure|unsure|rather not|prefer not|not applicable|n\/a)\b|(?<!\p{L})(?:ann(?:at|an|ars)|andra|ing(?:et|en|a)|varken|vet (?:inte|ej)|osäker|vill inte|ej aktuellt|inte aktuellt)(?!\p{L})/iu;

/** Amounts and grades: there is no further one. */
const graded =
  /\d|(?<!\p{L})(?:less|more|under|over|never|seldom|rarely|sometimes|often|always|daily|weekly|monthly|very|fairly|quite|somewhat|partly|not at all|mindre|mer|över|aldrig|sällan|ibland|ofta|alltid|dagligen|varje|mycket|ganska|något så när|delvis|inte alls|helt|bra|dåligt|good|bad|poor)(?!\p{L})/iu;

const saying =
  (pattern: RegExp) =>
  ({ code, label }: Choice): boolean =>
    pattern.test(code.replaceAll('-', ' ')) || languages.some((language) => pattern.test(textIn(label, language)));

/** Kinds of things, one of which must be taken, though the right one may be missing. */
function lacksWayOut({ type, choices, pickedFrom, comment }: Question): boolean {
  if (type !== 'choice' || typeof choices !== 'object' || pickedFrom !== undefined || comment !== undefined)
    return false;
  if (choices.length < few || choices.some(({ words, alone }) => words === true || alone === true)) return false;
  return !choices.some(saying(wayOut)) && choices.filter(saying(graded)).length < 2;
}

/** Nowhere to stand for whoever has no opinion, or fits none of what is offered. */
export const noNeutral: Rule<'no-neutral'> = {
  id: 'no-neutral',
  kind: 'advice',
  matters: 54,
  find: ({ outline, template, at }) => [
    ...scalesIn(outline).flatMap(({ path, scale: { from, to, notStated } }): readonly Finding[] => {
      const count = to - from + 1;
      return count % 2 === 0 && count < fine && notStated === undefined ? [{ path, count }] : [];
    }),
    ...template.sections
      .flatMap(({ questions }) => questions)
      .filter(lacksWayOut)
      .map((question): Finding => ({ path: at(question, 'choices') })),
  ],
};
