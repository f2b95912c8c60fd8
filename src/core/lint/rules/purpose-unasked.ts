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
    const about = suggesters(linted);
    const named = spoken(template.purpose).flatMap((purpose) => namedIn(purpose, about(purpose.language)));
    const marked = new Set(template.sections.flatMap(({ questions }) => questions.map(({ theme }) => theme)));
    const unmarked = named.filter(({ theme }) => !always.has(theme) && !marked.has(theme));
    const first = unmarked.filter(({ theme }, index) => unmarked.findIndex((one) => one.theme === theme) === index);
    return [...Map.groupBy(first, ({ finding }) => finding.language)].flatMap(([language, inThis]) => {
      const asked = themesAsked(linted, language, about(language));
      return inThis.filter(({ theme }) => !asked.has(theme)).map(({ finding }) => finding);
    });
  },
};

interface Named {
  readonly theme: string;
  readonly finding: Finding & { readonly language: Language };
}

type Suggester = ReturnType<typeof themeSuggester>;

/** What the words of a text are about, by its language; made once for each. */
function suggesters({ codebook, stems }: Linted): (language: Language) => Suggester {
  const made = new Map<Language, Suggester>();
  return (language) => {
    const suggest = made.get(language) ?? themeSuggester(codebook, language, stems[language]);
    made.set(language, suggest);
    return suggest;
  };
}

/** Each part of the purpose, and the theme it is most about. */
function namedIn({ text, language, key }: Spoken, about: Suggester): readonly Named[] {
  return text.split(clause).flatMap((part): readonly Named[] => {
    const [theme] = about(part.replaceAll(toLearn, ''));
    return theme === undefined ? [] : [{ theme, finding: { path: ['purpose', ...key], language, found: part.trim() } }];
  });
}

/** What the words of the questions are about, whatever they are marked with. */
function themesAsked({ template, spoken }: Linted, language: Language, about: Suggester): ReadonlySet<string> {
  const inThis = (text: Text): string => spoken(text).find((one) => one.language === language)?.text ?? '';
  const texts = template.sections.flatMap(({ title, questions }) => [
    title,
    ...questions.flatMap(({ ask, probes }) => [ask, ...probes]),
  ]);
  return new Set(texts.flatMap((text) => about(inThis(text))));
}
