/** Shorter than this a name may as well be a word. */
const shortest = 3;

/** @param template a template as JSON; gives it with this person's whole name taken out of every text, ids untouched. */
export function withoutName(template: string, name: string): string {
  const wanted = name.trim();
  if (wanted.length < shortest || !template.includes(JSON.stringify(wanted).slice(1, -1))) return template;
  return JSON.stringify(JSON.parse(template), (key, value: unknown) =>
    typeof value === 'string' && !isCode(key) ? replaced(value, wanted) : value,
  );
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
  'languages',
  'stay',
]);
const isCode = (key: string): boolean => codes.has(key);

/** As a word of its own: a letter before or after it makes it another one. */
function replaced(text: string, name: string): string {
  const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return text.replaceAll(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu'), '…');
}
