import { answerStates } from '../interview/interview.ts';
import { languages, type Text } from '../language.ts';

/** Ids of templates, sections and questions, and codes of choices. */
export const idPattern = /^[a-z0-9-]{1,64}$/;

/** Codes of themes and reasons: a reason has its heading before a dot. */
export const codePattern = /^[a-z0-9-]{1,64}(\.[a-z0-9-]{1,64})?$/;

/** States of an answer, and what a report says of several reasons: they stand where a code may, so they are never codes. */
export const reservedCodes: readonly string[] = [...answerStates, 'sensitive'];

const longest = 40;

/** Letters that Unicode does not take apart. */
const plainLetters: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  đ: 'd',
};

/** An id made from a text: `Varför slutar du?` gives `varfor-slutar-du`. Empty when nothing of the text can stand in one. */
export function slug(text: Text): string {
  const plain = wordingOf(text)
    .slice(0, 400)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{ASCII}]/gu, (letter) => plainLetters[letter] ?? ' ')
    .replace(/['’]/gu, '');
  let id = '';
  for (const word of plain.match(/[a-z0-9]+/gu) ?? []) {
    const longer = id === '' ? word.slice(0, longest) : `${id}-${word}`;
    if (longer.length > longest) break;
    id = longer;
  }
  return id;
}

/** Gives every base a name of its own: `why`, `why-2`, `why-3`; none of those taken. */
export function namer(taken: Iterable<string>): (base: string) => string {
  const used = new Set(taken);
  const next = new Map<string, number>();
  return (base) => {
    let number = next.get(base) ?? 1;
    let name = base;
    while (used.has(name)) name = `${base}-${++number}`;
    next.set(base, number);
    used.add(name);
    return name;
  };
}

function wordingOf(text: Text): string {
  if (typeof text === 'string') return text;
  return languages.map((language) => text[language]).find((wording) => wording !== undefined) ?? '';
}
