/** Crockford's base32 in lower case: no i, l, o or u, so that an id can be read aloud and typed. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

export const idLength = 12;
export const shortestPrefix = 4;

/** An id from random bytes (at least `idLength` of them): no name, date or order in it. */
export function idFrom(bytes: Uint8Array): string {
  return Array.from(bytes.subarray(0, idLength), (byte) => alphabet[byte % 32]).join('');
}

/** What a person typed as an id, as it is stored: letters that Crockford reads as digits become them. */
export function foldId(typed: string): string {
  return typed.trim().toLowerCase().replace(/[il]/gu, '1').replaceAll('o', '0');
}

/** How many characters each id needs to be told from all the others; at least four. */
export function shortIds(ids: readonly string[]): ReadonlyMap<string, string> {
  const sorted = [...ids].toSorted();
  return new Map(
    sorted.map((id, index) => {
      const needed = Math.max(sharedLength(id, sorted[index - 1]), sharedLength(id, sorted[index + 1])) + 1;
      return [id, id.slice(0, Math.max(shortestPrefix, needed))];
    }),
  );
}

function sharedLength(id: string, other: string | undefined): number {
  if (other === undefined) return 0;
  let length = 0;
  while (length < id.length && id[length] === other[length]) length += 1;
  return length;
}
