import type { Language, Text } from '../../language.ts';
import { themeSuggester } from '../../template/key-words.ts';
import type { Finding } from '../advice.ts';
import type { Linted, Spoken } from '../linted.ts';
import type { Rule } from '../rule.ts';

/** What any exit interview is about, whatever its questions are marked with. */
const always = new Set(['opening', 'reasons', 'decision', 'suggestions', 'recommendation', 'closing']);

const clause = /[,;.:]|(?<!\p{L})(?:och|samt|eller|and|or)(?!\p{L})/u;

/** To learn why somebody leaves is nothing about their development. */
const toLearn =
  /(?<!\p{L})(?:learn(?:ing)?|lära(?: oss)?)(?= +(?:from|about|how|what|why|more|av|om|hur|vad|varför|mer))/giu;

/** The purpose promises what no question is about. */
export const purposeUnasked: Rule<'purpose-unasked'> = {
  id: 'purpose-unasked',
  kind: 'advice',
  matters: 48,
  find(linted) {
    const { template, spoken } = linted;
    const named = spoken(template.purpose).flatMap((purpose) => namedIn(purpose, linted));
    const marked = new Set(template.sections.flatMap(({ questions }) => questions.map(({ theme }) => theme)));
    const unmarked = named.filter(({ theme }) => !always.has(theme) && !marked.has(theme));
    const first = unmarked.filter(({ theme }, index) => unmarked.findIndex((one) => one.theme === theme) === index);
    return first
      .filter(({ theme, finding }) => !themesAsked(linted, finding.language).has(theme))
      .map(({ finding }) => finding);
  },
};

interface Named {
  readonly theme: string;
  readonly finding: Finding & { readonly language: Language };
}

/** Each part of the purpose, and the theme it is most about. */
function namedIn({ text, language, key }: Spoken, linted: Linted): readonly Named[] {
  const suggest = suggester(linted, language);
  return text.split(clause).flatMap((part): readonly Named[] => {
    const [theme] = suggest(part.replaceAll(toLearn, ''));
    return theme === undefined ? [] : [{ theme, finding: { path: ['purpose', ...key], language, found: part.trim() } }];
  });
}

const suggester = ({ codebook, stems }: Linted, language: Language) =>
  themeSuggester(codebook, language, stems[language]);

/** What the words of the questions are about, whatever they are marked with. */
function themesAsked(linted: Linted, language: Language): ReadonlySet<string> {
  const { template, spoken } = linted;
  const suggest = suggester(linted, language);
  const inThis = (text: Text): string => spoken(text).find((one) => one.language === language)?.text ?? '';
  const texts = template.sections.flatMap(({ title, questions }) => [
    title,
    ...questions.flatMap(({ ask, probes }) => [ask, ...probes]),
  ]);
  return new Set(texts.flatMap((text) => suggest(inThis(text))));
}
