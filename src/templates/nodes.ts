import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Alias,
  type Document,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { FileFault, Path } from '../core/fault.ts';
import { surroundings } from './around.ts';
import type { Source } from './source.ts';
import { deepest, Overload, type Span } from './tokens.ts';
import { trapIn, unusedAnchor } from './traps.ts';

export interface SpannedFault extends Span {
  readonly fault: FileFault;
}

/** A document as plain data: lists, maps, texts, numbers, true, false, null. */
export interface Plain {
  readonly value: unknown;
  readonly faults: readonly SpannedFault[];
  /** Where a part stands; the nearest part around it when it does not exist. */
  span(path: Path, at?: 'key'): Span;
  /** What an offset is part of, from the whole inwards. */
  around: ReturnType<typeof surroundings>;
}

interface Reading {
  readonly anchors: Map<string, Node>;
  readonly named: Map<Node, string>;
  readonly targets: Map<Alias, Node>;
  readonly pairs: Map<YAMLMap, Map<string, Pair>>;
  readonly faults: SpannedFault[];
  /** Said once, however often it is referred to. */
  readonly trapped: Set<Scalar>;
  readonly parts: number;
  readonly source: Source;
  readonly known: readonly string[];
  count: number;
  /** The reference that leads to what is being read, of several the first. */
  following?: Alias;
}

/**
 * Aliases are followed, up to `parts` parts in all. Where the keys a file may have are `known`, a text that begins with
 * one of them is seen. Throws Overload.
 */
export function plainOf(
  document: Document.Parsed,
  parts: number,
  source: Source,
  known: readonly string[] = [],
): Plain {
  const reading: Reading = {
    anchors: new Map(),
    named: new Map(),
    targets: new Map(),
    pairs: new Map(),
    faults: [],
    trapped: new Set(),
    parts,
    source,
    known,
    count: 0,
  };
  const root = document.contents;
  const value = valueOf(reading, root, 0);
  reading.faults.push(...unusedAnchors(reading));
  return {
    value,
    faults: reading.faults,
    span: (path, at) => find(reading, root, path, at),
    around: surroundings(root),
  };
}

function valueOf(reading: Reading, node: unknown, depth: number): unknown {
  if (depth > deepest) throw new Overload({ code: 'too-deep' }, spanOf(node));
  if (++reading.count > reading.parts)
    throw new Overload({ code: 'too-many-aliases' }, spanOf(reading.following ?? node));
  if (isAlias(node)) return aliasValue(reading, node, depth);
  if (isScalar(node)) return scalarValue(reading, anchored(reading, node));
  if (isSeq(node)) return anchored(reading, node).items.map((item) => valueOf(reading, item, depth + 1));
  return isMap(node) ? mapValue(reading, anchored(reading, node), depth) : null;
}

function scalarValue(reading: Reading, node: Scalar): unknown {
  const trap = trapIn(node, reading.source, reading.known);
  if (trap !== undefined && !reading.trapped.has(node)) reading.faults.push(trap);
  if (trap !== undefined) reading.trapped.add(node);
  return node.value;
}

function unusedAnchors({ named, targets, source }: Reading): readonly SpannedFault[] {
  const used = new Set(targets.values());
  return [...named].flatMap(([node, name]) => (used.has(node) ? [] : (unusedAnchor(node, name, source) ?? [])));
}

function anchored<N extends Node & { anchor?: string }>(reading: Reading, node: N): N {
  if (node.anchor !== undefined) {
    reading.anchors.set(node.anchor, node);
    reading.named.set(node, node.anchor);
  }
  return node;
}

function aliasValue(reading: Reading, alias: Alias, depth: number): unknown {
  const target = reading.anchors.get(alias.source);
  if (target === undefined) {
    reading.faults.push({ ...spanOf(alias), fault: { code: 'unknown-anchor', name: alias.source.slice(0, 60) } });
    return null;
  }
  reading.targets.set(alias, target);
  if (reading.following !== undefined) return valueOf(reading, target, depth + 1);
  reading.following = alias;
  const value = valueOf(reading, target, depth + 1);
  delete reading.following;
  return value;
}

function mapValue(reading: Reading, map: YAMLMap, depth: number): Readonly<Record<string, unknown>> {
  const pairs = reading.pairs.get(map) ?? pairsOf(reading, map);
  reading.pairs.set(map, pairs);
  const value: Record<string, unknown> = {};
  for (const [key, pair] of pairs) value[key] = valueOf(reading, pair.value, depth + 1);
  return value;
}

/** The pairs by key; a key that occurs twice, is no text, or would reach behind the map is a fault. */
function pairsOf({ faults, source: { lineAt } }: Reading, map: YAMLMap): Map<string, Pair> {
  const pairs = new Map<string, Pair>();
  for (const pair of map.items) {
    const span = spanOf(pair.key);
    if (!isScalar(pair.key)) {
      faults.push({ ...span, fault: { code: 'yaml', trouble: 'key' } });
      continue;
    }
    const key = typeof pair.key.value === 'string' ? pair.key.value : (pair.key.source ?? '');
    const first = pairs.get(key);
    if (first !== undefined)
      faults.push({
        ...span,
        fault: { code: 'duplicate-key', key: key.slice(0, 60), firstLine: lineAt(spanOf(first.key).offset) },
      });
    else if (key === '__proto__') faults.push({ ...span, fault: { code: 'unknown-key', key, known: [] } });
    else pairs.set(key, pair);
  }
  return pairs;
}

function find({ targets, pairs }: Reading, root: unknown, path: Path, at: 'key' | undefined): Span {
  let node = root;
  let key: unknown;
  for (const segment of path) {
    if (isAlias(node)) node = targets.get(node);
    const pair = isMap(node) ? pairs.get(node)?.get(String(segment)) : undefined;
    const item = isSeq(node) ? node.items[Number(segment)] : undefined;
    if (pair === undefined && item === undefined) return spanOf(node);
    [node, key] = pair === undefined ? [item, undefined] : [pair.value, pair.key];
  }
  const span = spanOf(node);
  return key !== undefined && at === 'key' ? spanOf(key) : span;
}

/** Where the last text of a document begins: what a missing quotation mark belongs to. */
export function lastText(document: Document.Parsed): number | undefined {
  let node: unknown = document.contents;
  while (isMap(node) || isSeq(node)) {
    const last = node.items.at(-1);
    node = isPair(last) ? (last.value ?? last.key) : last;
  }
  return isScalar(node) ? node.range?.[0] : undefined;
}

function spanOf(node: unknown): Span {
  const range = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range : undefined;
  const [offset, end] = range ?? [0, 0];
  return { offset, length: isMap(node) || isSeq(node) ? 1 : end - offset };
}
