/** Shorter than this a name may as well be a word. */
const shortest = 3;

/** @param template a template as JSON; gives it with this person's whole name taken out of every text, ids untouched. */
export function withoutName(template: string, name: string): string {
  const wanted = name.trim();
  if (wanted.length < shortest || !template.includes(JSON.stringify(wanted).slice(1, -1))) return template;
  const found = asWord(wanted);
  return JSON.stringify(without(JSON.parse(template), (text) => text.replaceAll(found, '…')));
}

/** What other rows refer to, or the program understands. */
const codes = new Set([
  'id',
  'code',
  'type',
  'measure',
  'theme',
  'share',
  'priority',
  'discloses',
  'equivalentTo',
  'languages',
  'stay',
  'when',
]);

function without(value: unknown, replaced: (text: string) => string): unknown {
  if (typeof value === 'string') return replaced(value);
  if (Array.isArray(value)) return value.map((one: unknown) => without(one, replaced));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, codes.has(key) ? part : without(part, replaced)]),
  );
}

/** The same of one text that somebody wrote. */
export function textWithoutName(text: string, name: string): string {
  const wanted = name.trim();
  return wanted.length < shortest || !text.includes(wanted) ? text : text.replaceAll(asWord(wanted), '…');
}

/** A letter before or after it makes it another word, but for the s of whose something is. */
function asWord(name: string): RegExp {
  const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?=s?(?![\\p{L}\\p{N}]))`, 'gu');
}
