import type { FindMentions, Mention } from './mentions.ts';

/** Somebody else who is named, and where: as paths into what was looked through. */
export interface ToCheck extends Mention {
  readonly places: readonly string[];
}

/** Fields in which somebody may be named; in free text also those nobody knows of. */
const freeText: ReadonlySet<string> = new Set(['text', 'change', 'contribution']);
const named: ReadonlySet<string> = new Set([
  ...freeText,
  'words',
  'department',
  'role',
  'manager',
  'interviewer',
  'companion',
  'others',
  'share_with',
  'hold_reference',
  'receiver',
  'received_by',
  'file',
]);

/** Whom the rows name beside the person they are about: to be read by somebody before they are handed out. */
export function toCheck(rows: unknown, find: FindMentions): readonly ToCheck[] {
  const found = mentionsIn(rows, find, '', '');
  const byName = Map.groupBy(found, ({ name }) => name);
  return [...byName].map(([name, all]) => ({
    name,
    guess: all.every(({ guess }) => guess),
    places: all.map(({ place }) => place),
  }));
}

/** The same rows with every text as `find` gives it: what is covered cannot be read in them. */
export function coveredIn(value: unknown, find: FindMentions, key = ''): unknown {
  if (typeof value === 'string') {
    if (!named.has(key)) return value;
    const pieces = find(value, freeText.has(key));
    return pieces.map(({ text }) => text).join('');
  }
  if (Array.isArray(value)) return value.map((one) => coveredIn(one, find, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, coveredIn(one, find, name)]));
}

type Placed = Mention & { readonly place: string };

function mentionsIn(value: unknown, find: FindMentions, key: string, place: string): readonly Placed[] {
  if (typeof value === 'string') {
    if (!named.has(key)) return [];
    const pieces = find(value, freeText.has(key));
    return pieces.flatMap(({ mention }) => (mention === undefined ? [] : [{ ...mention, place }]));
  }
  if (Array.isArray(value)) return value.flatMap((one, index) => mentionsIn(one, find, key, `${place}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) =>
    mentionsIn(one, find, name, place === '' ? name : `${place}.${name}`),
  );
}
