import type { Path } from '../../fault.ts';
import type { Codebook } from '../../template/codebook.ts';
import { lineKinds, type NewLine } from '../interview.ts';
import { labels, type Share } from '../share.ts';
import { codeOf, fault, fieldsOf, shapeOf, shown, textOf, type Fields, type Reading } from './reading.ts';

/** A text or several, each a note. */
export const readNotes = (reading: Reading, path: Path, given: unknown): readonly NewLine[] =>
  readTexts(reading, path, given).map((text) => line('note', text));

/** `note:`, `quote:` and `remark:` beside each other, in the order they stand. */
export function readKinds(reading: Reading, path: Path, fields: Fields): readonly NewLine[] {
  return Object.keys(fields).flatMap((key) => {
    const kind = lineKinds.find((one) => one === key);
    if (kind === undefined) return [];
    return readTexts(reading, [...path, key], fields[key]).map((text) => line(kind, text));
  });
}

/** `lines:`, each a map of its own. */
export function readLines(reading: Reading, path: Path, codebook: Codebook, fields: Fields): readonly NewLine[] {
  const given = fields['lines'];
  if (given === undefined) return [];
  if (!Array.isArray(given)) {
    fault(reading, path, { code: 'wrong-shape', expected: 'list', found: shapeOf(given) });
    return [];
  }
  return given.flatMap((one: unknown, index) => readLineMap(reading, [...path, index], codebook, one));
}

function readLineMap(reading: Reading, path: Path, codebook: Codebook, given: unknown): readonly NewLine[] {
  const fields = fieldsOf(reading, path, given, [...lineKinds, 'themes', 'share']);
  if (fields === undefined) return [];
  const lines = readKinds(reading, path, fields);
  if (!lineKinds.some((kind) => fields[kind] !== undefined)) fault(reading, path, { code: 'missing-key', key: 'note' });
  const share = readShare(reading, [...path, 'share'], fields['share']);
  const themes = readThemes(reading, [...path, 'themes'], codebook, fields['themes']);
  return lines.map((one) => ({ ...one, themes, ...(share !== undefined && { share }) }));
}

function line(kind: NewLine['kind'], text: string): NewLine {
  return { kind, text, themes: [] };
}

function readTexts(reading: Reading, path: Path, given: unknown): readonly string[] {
  if (!Array.isArray(given)) return [textOf(reading, path, given)].filter((text) => text !== undefined);
  return given
    .map((one: unknown, index) => textOf(reading, [...path, index], one))
    .filter((text) => text !== undefined);
}

/** One theme of the codebook, or a list of them. */
export function readThemes(reading: Reading, path: Path, codebook: Codebook, given: unknown): readonly string[] {
  if (given === undefined) return [];
  const list: readonly unknown[] = Array.isArray(given) ? given : [given];
  const known = codebook.themes.map(({ code }) => code);
  return list
    .map((one, index) => codeOf(reading, Array.isArray(given) ? [...path, index] : path, one, known))
    .filter((code) => code !== undefined);
}

/** A label as a word, or `{ with-name: to whom }`. */
export function readShare(reading: Reading, path: Path, given: unknown): Share | undefined {
  if (given === undefined) return undefined;
  if (shapeOf(given) === 'map') {
    const to = textOf(reading, [...path, 'with-name'], fieldsOf(reading, path, given, ['with-name'])?.['with-name']);
    return to === undefined ? undefined : { label: 'with-name', to };
  }
  const label = labels.find((one) => one === given);
  if (label === undefined || label === 'with-name')
    return fault(reading, path, { code: 'bad-share', found: shown(given), known: labels });
  return { label };
}
