import type { TemplateCopy } from '../interview/interview.ts';
import { languages, textIn, type Text } from '../language.ts';
import { aboutTheTalk, measureCodes } from '../template/measure.ts';
import { scaleOf, type Scale } from '../template/scale.ts';
import { questionsOf, type Question } from '../template/template.ts';
import { countOf } from './spread.ts';
import type { Counted } from './tally.ts';

/** A copy of a template, and how many leavers an interview held by it places. */
export interface CopyInUse {
  readonly copy: TemplateCopy;
  readonly n: number;
}

/** The same as it is stored. */
export interface UsedCopy extends CopyInUse {
  readonly id: string;
}

/** A question whose answers are not put together with the others on the same theme, or to the same measure. */
export interface Unpooled {
  readonly copyId: string;
  readonly questionId: string;
  /** A theme or a measure, whose codes never are the same. */
  readonly about: string;
  readonly kind: 'theme' | 'measure';
}

/**
 * Which answers mean something else than those of the template most interviews were held by. A statement on a theme is the
 * same where its scale is, and its wording in a language both have or where one of them says so (`equivalent_to`); a choice where each
 * code that both have is worded alike. A template that asks fewer or more of the same is put together with it; one that
 * asks anything else about it is left out with all it asks about it. `copies` come with the newest last, which decides
 * between two with as many. What `comparedWith` asks about goes first: figures that are compared mean the same.
 */
export function unpooled(copies: readonly UsedCopy[], comparedWith: readonly CopyInUse[] = []): readonly Unpooled[] {
  if (copies.length + comparedWith.length < 2) return [];
  const kinds = [
    { kind: 'theme', topicOf: themeOf, isSame: isSameStatement },
    { kind: 'measure', topicOf: measureOf, isSame: isSameChoice },
  ] as const;
  return kinds.flatMap(({ kind, topicOf, isSame }) => {
    const topicsIn = <C extends CopyInUse>(some: readonly C[]) =>
      Map.groupBy(some.flatMap(questionsIn<C>), ({ question }) => topicOf(question));
    const compared = topicsIn(comparedWith);
    const topics = topicsIn(copies);
    topics.delete(undefined);
    return [...topics].flatMap(([about = '', asked]) => {
      const reference = referenceOf<CopyInUse>(compared.get(about) ?? asked);
      const isOneOf = (question: Question, of: readonly UsedQuestion<CopyInUse>[]): boolean =>
        of.some((one) => isSame(one.question, question));
      return [...Map.groupBy(asked, ({ used }) => used).values()]
        .filter((own) => !own.every(({ question }) => isOneOf(question, reference)))
        .filter((own) => !reference.every(({ question }) => isOneOf(question, own)))
        .flatMap((own) => own.map(({ used, question }) => ({ copyId: used.id, questionId: question.id, about, kind })));
    });
  });
}

/** Of how many leavers each topic is not counted; nothing where all is put together, or only what was said in others. */
export function notPooled(left: readonly Unpooled[], copies: readonly UsedCopy[]): Pick<Counted, 'unpooled'> {
  if (left.length === 0) return {};
  const topics = [...Map.groupBy(left, ({ about }) => about)];
  const counts = topics.map(([about, own]) => ({
    about,
    n: countOf(copies.filter(({ id }) => own.some(({ copyId }) => copyId === id))),
  }));
  const some = counts.filter(({ n }) => n > 0);
  return some.length === 0 ? {} : { unpooled: some };
}

interface UsedQuestion<C extends CopyInUse> {
  readonly used: C;
  readonly question: Question;
}

const questionsIn = <C extends CopyInUse>(used: C): readonly UsedQuestion<C>[] =>
  questionsOf(used.copy.template).map(({ question }) => ({ used, question }));

/** The questions of the copy with most interviews among those that ask about it at all. */
function referenceOf<C extends CopyInUse>(asked: readonly UsedQuestion<C>[]): readonly UsedQuestion<C>[] {
  const [first] = asked.toReversed().toSorted((one, other) => other.used.n - one.used.n);
  return asked.filter(({ used }) => used === first?.used);
}

/** The theme that a statement is counted by. */
export const themeOf = ({ type, theme }: Question): string | undefined => (type === 'scale' ? theme : undefined);

/** Some measures are their codes, however a template words them; others are about the talk and in no report. */
function measureOf({ measure, choices }: Question): string | undefined {
  if (measure === undefined || choices === undefined || choices === '$reasons') return undefined;
  return measureCodes[measure] === undefined && !aboutTheTalk.includes(measure) ? measure : undefined;
}

const saysSo = (one: Question, other: Question): boolean =>
  one.equivalentTo === other.id || other.equivalentTo === one.id;

const isSameStatement = (one: Question, other: Question): boolean =>
  isSameScale(scaleOf(one), scaleOf(other)) && isSameWording(one, other);

const isSameWording = (one: Question, other: Question): boolean =>
  saysSo(one, other) || areAlike(one.ask, other.ask) || (one.id === other.id && !shareLanguage(one.ask, other.ask));

/** From the same end to the same end, with the same good one, and with points of the same names. */
export function isSameScale(one: Scale, other: Scale): boolean {
  const ends = (scale: Scale) => [scale.from, scale.to, scale.best ?? 'high'].join();
  const points = (one.points ?? []).every(({ label }, index) => areAlike(label, other.points?.[index]?.label ?? label));
  return ends(one) === ends(other) && points;
}

function isSameChoice(one: Question, other: Question): boolean {
  const [labels, others] = [choiceLabels(one), choiceLabels(other)];
  return saysSo(one, other) || [...labels].every(([code, label]) => areAlike(label, others.get(code) ?? label));
}

const choiceLabels = ({ choices }: Question): ReadonlyMap<string, Text> =>
  new Map(Array.isArray(choices) ? choices.map(({ code, label }) => [code, label]) : []);

/** In some language that both are worded in; case and spaces aside. */
const areAlike = (one: Text, other: Text): boolean =>
  languages.some(
    (language) => isIn(one, language) && isIn(other, language) && worded(one, language) === worded(other, language),
  );

const shareLanguage = (one: Text, other: Text): boolean =>
  languages.some((language) => isIn(one, language) && isIn(other, language));

type Language = (typeof languages)[number];

const isIn = (text: Text, language: Language): boolean => typeof text === 'string' || text[language] !== undefined;

const worded = (text: Text, language: Language): string =>
  textIn(text, language).normalize('NFC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
