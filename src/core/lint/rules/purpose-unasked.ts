import type { Language, Text } from '../../language.ts';
import { themeSuggester } from '../../template/key-words.ts';
import type { Finding } from '../advice.ts';
import type { Linted } from '../linted.ts';
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
    const told = new Set<string>();
    return spoken(template.purpose).flatMap(({ text, language, key }) => {
      const asked = themesAsked(linted, language);
      const suggest = suggester(linted, language);
      return text.split(clause).flatMap((part): readonly Finding[] => {
        const [theme] = suggest(part.replaceAll(toLearn, ''));
        if (theme === undefined || always.has(theme) || asked.has(theme) || told.has(theme)) return [];
        told.add(theme);
        return [{ path: ['purpose', ...key], language, found: part.trim() }];
      });
    });
  },
};

const suggester = ({ codebook, stems }: Linted, language: Language) =>
  themeSuggester(codebook, language, stems[language]);

/** Those that questions are marked with, and those that their words are about. */
function themesAsked(linted: Linted, language: Language): ReadonlySet<string> {
  const { template, spoken } = linted;
  const suggest = suggester(linted, language);
  const inThis = (text: Text): string => spoken(text).find((one) => one.language === language)?.text ?? '';
  return new Set(
    template.sections.flatMap(({ title, questions }) => [
      ...suggest(inThis(title)),
      ...questions.flatMap(({ theme, ask, probes }) => [
        ...(theme === undefined ? [] : [theme]),
        ...[ask, ...probes].flatMap((text) => suggest(inThis(text))),
      ]),
    ]),
  );
}
