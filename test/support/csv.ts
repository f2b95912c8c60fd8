/** The rows of a CSV file by the names in its first line; every cell is a text. */
export function readCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = records(text);
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])));
}

/** As RFC 4180 has it: a cell in quotation marks may hold commas, line breaks and doubled quotation marks. */
function records(text: string): string[][] {
  const found: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/gu)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    if (row.join('') !== '' || row.length > 1) found.push(row);
    row = [];
    if (end === '') break;
  }
  return found;
}
