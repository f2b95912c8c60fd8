import { Composer, type Document } from 'yaml';
import type { FileFault, Issue, PlacedFault } from '../core/fault.ts';
import { Refusal, type Problem } from '../core/problem.ts';
import type { YamlDocument } from '../core/ports.ts';
import { readText, textWithin } from './bytes.ts';
import { plainOf, type Plain, type SpannedFault } from './nodes.ts';
import { sourceOf, type Source } from './source.ts';
import { knownKeys } from '../core/template/schema.ts';
import { Overload, tokensOf, type Span } from './tokens.ts';
import { onePerLine, withoutConsequences } from './consequences.ts';
import { commentFor } from './traps.ts';
import { explained } from './troubles.ts';

type Kind = Extract<Problem, { code: 'invalid-file' }>['kind'];

/** Bytes that are read, and parts (words, commas, line ends) that are understood: dense text of so many bytes has less. */
interface Limit {
  readonly bytes: number;
  readonly parts: number;
}

const small: Limit = { bytes: 128 * 1024, parts: 45_000 };
const limits: Readonly<Record<Kind, Limit>> = {
  template: small,
  codebook: small,
  bank: small,
  config: small,
  mapping: { bytes: 1024 * 1024, parts: 400_000 },
  answers: { bytes: 8 * 1024 * 1024, parts: 4_000_000 },
};

/** The documents of a file of answers. Throws Refusal. */
export async function readDocuments(path: string): Promise<readonly YamlDocument[]> {
  const documents = await readYaml(path, 'answers');
  const faults = documents.flatMap((document) => document.placed([]));
  if (faults.length > 0) throw new Refusal({ code: 'invalid-file', file: path, kind: 'answers', faults });
  return documents;
}

/** The one document of a mapping. Throws Refusal. */
export async function readMappingFile(path: string): Promise<YamlDocument> {
  const [document] = await readYaml(path, 'mapping');
  const faults = document?.placed([]) ?? [];
  if (document === undefined || faults.length > 0)
    throw new Refusal({ code: 'invalid-file', file: path, kind: 'mapping', faults });
  return document;
}

/** The documents of a file, or of a text that is to be one; only answers may be several. Throws Refusal when it is no YAML at all. */
export async function readYaml(path: string, kind: Kind, text?: string): Promise<readonly Written[]> {
  const { bytes, parts } = limits[kind];
  const source = sourceOf(path, text === undefined ? await readText(path, bytes) : textWithin(path, text, bytes));
  const read = parse(source, parts, kind);
  if ('faults' in read)
    throw new Refusal({ code: 'invalid-file', file: path, kind, faults: placedFaults(source, read.faults) });
  const written = read.plains.filter(({ value }) => value !== null);
  // A `---` with nothing after it begins no document.
  return (written.length > 0 ? written : read.plains).map((plain) => documentOf(source, plain));
}

type Parsed = { readonly plains: readonly Plain[] } | { readonly faults: readonly SpannedFault[] };

const templateKeys = ['template', 'section', 'question'].flatMap((map) => knownKeys[map] ?? []);

function parse(source: Source, parts: number, kind: Kind): Parsed {
  try {
    const isOne = kind !== 'answers';
    const documents = compose(source.text, parts, isOne ? 2 : Infinity);
    const extra = isOne ? documents[1] : undefined;
    const errors = documents.flatMap((document) => document.errors);
    if (extra !== undefined)
      return { faults: [{ offset: extra.range[0], length: 1, fault: { code: 'yaml', trouble: 'several-documents' } }] };
    if (errors.length > 0)
      return { faults: withoutConsequences(onePerLine(explained(documents, source), source), source) };
    return {
      plains: documents.map((document) => plainOf(document, parts, source, kind === 'template' ? templateKeys : [])),
    };
  } catch (error) {
    if (error instanceof Overload) return { faults: [{ ...error.span, fault: error.fault }] };
    throw error;
  }
}

/**
 * The first documents of a text, `most` of them. The library makes an Error for each fault it sees; without their stacks
 * a file of nothing but faults is fast too.
 */
function compose(text: string, parts: number, most: number): readonly Document.Parsed[] {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    const composer = new Composer({ schema: 'core', uniqueKeys: false, logLevel: 'silent' });
    const documents: Document.Parsed[] = [];
    for (const document of composer.compose(tokensOf(text, parts), true, text.length)) {
      documents.push(document);
      if (documents.length === most) break;
    }
    return documents;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** A document with the text it was read from. */
export interface Written extends YamlDocument {
  readonly source: Source;
  readonly plain: Plain;
}

/** What YAML itself makes of a part explains whatever else is wrong there. */
function documentOf(source: Source, plain: Plain): Written {
  const told = new Set(plain.faults.map(({ offset }) => offset));
  const anchors = new Set(
    plain.faults.flatMap(({ offset, fault }) => (fault.code === 'unused-anchor' ? [source.lineAt(offset)] : [])),
  );
  const isAnchored = (offset: number, { code }: FileFault): boolean =>
    code === 'empty-text' && anchors.has(source.lineAt(offset));
  return {
    source,
    plain,
    value: plain.value,
    place: (path) => {
      const { offset, length } = pointedAt(plain, { path });
      return source.place(offset, length);
    },
    placed: (issues) =>
      placedFaults(source, [
        ...plain.faults,
        ...issues
          .map((issue) => seenAt(source, plain, issue))
          .filter(({ offset, fault }) => !told.has(offset) && !isAnchored(offset, fault)),
      ]),
  };
}

function seenAt(source: Source, plain: Plain, issue: Issue): SpannedFault {
  const at = pointedAt(plain, issue);
  const fault = seen(source, plain, issue);
  return (fault.code === 'empty-text' ? commentFor(source, at.offset) : undefined) ?? { ...at, fault };
}

/** Where nothing stands, the key in front of it is pointed at. */
function pointedAt(plain: Plain, { path, at }: Pick<Issue, 'path' | 'at'>): Span {
  const span = plain.span(path, at);
  return span.length > 0 ? span : plain.span(path, 'key');
}

function placedFaults(source: Source, faults: readonly SpannedFault[]): readonly PlacedFault[] {
  return faults
    .toSorted((left, right) => left.offset - right.offset)
    .map(({ offset, length, fault }) => ({ place: source.place(offset, length), fault }));
}

/** The fault as the file shows it: `012` and not 12, and the line of what stood there first. */
function seen(source: Source, plain: Plain, { path, first, fault }: Issue): FileFault {
  if (fault.code === 'duplicate-id' && first !== undefined)
    return { ...fault, firstLine: source.lineAt(plain.span(first).offset) };
  if (fault.code !== 'needs-quotes') return fault;
  const { offset, length } = plain.span(path);
  const written = source.text.slice(offset, offset + Math.min(length, 60));
  return written === '' ? { code: 'empty-text' } : { ...fault, written };
}
