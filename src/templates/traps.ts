import { isScalar, type Scalar } from 'yaml';
import type { FileFault } from '../core/fault.ts';
import { excerpt } from '../core/template/meaning.ts';
import { colonSlip, signOf } from '../core/template/slip.ts';
import type { SpannedFault } from './nodes.ts';
import type { Source } from './source.ts';

/*
 * Where YAML and a person read the same line differently. What follows an error of YAML is explained by its line; what
 * YAML reads without an error is found at its text.
 */

const conflict = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/u;
const unseen = /^ *([\u{a0}\u{2007}\u{202f}\u{200b}\u{feff}])/u;
const listSign = /^ *([*•–—]) /u;
const value = /^( *(?:- +)*(?:[\w-]+: +)?)(([{[*&!%@`|>?#]).*)$/u;
const dashed = /^( *(?:- +)*[\w-]+: +)((-) .*)$/u;
const glued = /^( *(?:- +)*)([a-z_]+):(\S.*)$/u;

/** What a line of which YAML makes nothing was meant to be; nothing where the library's own fault says it best. */
export function trapOn(source: Source, offset: number): SpannedFault | undefined {
  const { line, start } = source.lineOf(offset);
  const at = (from: number, length: number, fault: FileFault): SpannedFault => ({
    offset: start + from,
    length,
    fault,
  });
  if (conflict.test(line)) return at(0, 7, { code: 'conflict-mark' });
  if (offset === start && /^ *- /u.test(line)) return at(0, 1, { code: 'yaml', trouble: 'indentation' });
  const hidden = unseen.exec(line);
  if (hidden?.[1] !== undefined) return at(line.indexOf(hidden[1]), 1, { code: 'invisible', sign: signOf(hidden[1]) });
  const item = listSign.exec(line)?.[1];
  if (item !== undefined) return at(line.indexOf(item), 1, { code: 'list-sign', sign: item });
  const [, before, key, rest] = glued.exec(line) ?? [];
  if (before !== undefined && key !== undefined && rest !== undefined)
    return at(before.length, key.length + 1, { code: 'space-missing', key, rest: rest.slice(0, 40) });
  return firstSign(line, at);
}

/** `{ ask: Why #2? }`: the comment takes the closing bracket with it, and YAML sees that only later. */
export function hashBefore(source: Source, offset: number): SpannedFault | undefined {
  const here = source.lineOf(offset);
  const above = source.lineOf(Math.max(0, here.start - 1));
  for (const { line, start } of [here, above]) {
    const [, before, written] = /^([^#]*[{[][^#]* )(#[\p{L}\p{N}].*)$/u.exec(line) ?? [];
    if (before !== undefined && written !== undefined)
      return {
        offset: start + before.length,
        length: written.length,
        fault: { code: 'cut-by-hash', written: excerpt(written) },
      };
  }
  return undefined;
}

/** `{employer} …`, `*Why* …`: a text that begins with what means something to YAML. Real maps and lists are none. */
function firstSign(
  line: string,
  at: (from: number, length: number, fault: FileFault) => SpannedFault,
): SpannedFault | undefined {
  const [, before, text, sign] = value.exec(line) ?? dashed.exec(line) ?? [];
  if (before === undefined || text === undefined || sign === undefined) return undefined;
  if (/^\{\s*[\w-]+\s*:\s|^\[.*\]$/u.test(text)) return undefined;
  return at(before.length, text.trimEnd().length, { code: 'first-sign', sign, written: excerpt(text.trimEnd()) });
}

/** What YAML reads as text without an error, and a person meant otherwise. `known`: the keys that may stand in the file. */
export function trapIn(scalar: Scalar, source: Source, known: readonly string[]): SpannedFault | undefined {
  const [offset, end] = scalar.range ?? [0, 0, 0];
  if (scalar.type !== 'PLAIN' || typeof scalar.value !== 'string') return undefined;
  const cut = /^[ \t]+(#[\p{L}\p{N}][^\n\r]{0,40})/u.exec(source.text.slice(end, end + 60));
  if (cut?.[1] !== undefined)
    return { offset: end, length: cut[0].length, fault: { code: 'cut-by-hash', written: cut[1] } };
  if (known.length === 0) return undefined;
  const span = { offset, length: end - offset };
  const fault = colonSlip(scalar.value, known) ?? curly(scalar.value) ?? unseenIn(scalar.value);
  return fault === undefined ? undefined : { ...span, fault };
}

/** The quotation marks of a word processor: YAML knows them as letters, and they would be read aloud. */
function curly(text: string): FileFault | undefined {
  const inside = /^[“”„«»]([^“”„«»]*)[“”«»]$/u.exec(text)?.[1];
  return inside === undefined ? undefined : { code: 'curly-quotes', written: inside.slice(0, 40) };
}

function unseenIn(text: string): FileFault | undefined {
  const sign = /^[\u{a0}\u{feff}\u{200b}]/u.exec(text)?.[0];
  return sign === undefined ? undefined : { code: 'invisible', sign: signOf(sign) };
}

/** What stands after a `#` where a value is wanted: a comment to YAML. */
export function commentFor(source: Source, offset: number): SpannedFault | undefined {
  const { line, start } = source.lineOf(offset);
  const [, before, written] = /^( *(?:- +)*(?:[\w-]+: +)?)(#[\p{L}\p{N}].*)$/u.exec(line) ?? [];
  if (before === undefined || written === undefined) return undefined;
  return {
    offset: start + before.length,
    length: written.length,
    fault: { code: 'cut-by-hash', written: written.slice(0, 40) },
  };
}

/** `&Why now?`: a name for a part, that nothing refers to, where a text was meant. */
export function unusedAnchor(node: unknown, name: string, source: Source): SpannedFault | undefined {
  if (!isScalar(node)) return undefined;
  const offset = source.text.lastIndexOf(`&${name}`, node.range?.[0] ?? 0);
  return offset < 0
    ? undefined
    : { offset, length: name.length + 1, fault: { code: 'unused-anchor', name: name.slice(0, 60) } };
}
