import { isMap, isScalar, isSeq } from 'yaml';
import type { Path } from '../core/fault.ts';

/** Something in a document, and where it begins: a pair with its key. */
interface Part {
  readonly path: Path;
  readonly offset: number;
}

type Inner = Part & { readonly node: unknown };

/** What an offset of a document is part of, from the whole inwards. What stands in a part is listed once. */
export function surroundings(root: unknown): (offset: number) => readonly Part[] {
  const listed = new Map<unknown, readonly Inner[]>();
  const within = ({ node, path }: Inner): readonly Inner[] => {
    const known = listed.get(node) ?? partsIn(node, path);
    listed.set(node, known);
    return known;
  };
  return (offset) => {
    const parts: Part[] = [];
    let part: Inner | undefined = { node: root, path: [], offset: offsetOf(root) };
    while (part !== undefined) {
      parts.push(part);
      part = within(part).findLast((one) => one.offset <= offset);
    }
    return parts;
  };
}

function partsIn(node: unknown, path: Path): readonly Inner[] {
  if (isSeq(node))
    return node.items.map((item, index) => ({ node: item, path: [...path, index], offset: offsetOf(item) }));
  if (!isMap(node)) return [];
  return node.items.map(({ key, value }) => ({
    node: value,
    path: [...path, isScalar(key) ? String(key.value) : ''],
    offset: offsetOf(key),
  }));
}

const offsetOf = (node: unknown): number =>
  (isScalar(node) || isMap(node) || isSeq(node) ? node.range?.[0] : undefined) ?? 0;
