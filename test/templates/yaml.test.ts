import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Place, YamlDocument } from '../../src/core/ports.ts';
import type { Path } from '../../src/core/fault.ts';
import { readDocuments, readYaml } from '../../src/templates/yaml.ts';
import { temporaryFolder } from '../support/harness.ts';
import { refusalOf } from '../support/refusal-of.ts';

async function fileOf(content: string | Uint8Array): Promise<string> {
  const file = join(temporaryFolder(), 'file.yaml');
  await writeFile(file, content);
  return file;
}

const valuesOf = async (content: string | Uint8Array): Promise<readonly unknown[]> =>
  (await readDocuments(await fileOf(content))).map(({ value }) => value);

const utf16 = (text: string): Uint8Array => Buffer.from(text, 'utf16le');

const placeOf = (document: YamlDocument | undefined, path: Path): Place | undefined =>
  document?.placed([{ path, fault: { code: 'empty-text' } }])[0]?.place;

describe('the bytes of a file', () => {
  it.each([
    ['with a byte order mark', '\u{feff}a: åäö\n'],
    ['with CRLF', 'a: åäö\r\n'],
    ['without a last line end', 'a: åäö'],
  ])('are read %s', async (_, text) => {
    expect(await valuesOf(text)).toEqual([{ a: 'åäö' }]);
  });

  it.each([
    ['UTF-16 with its mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16('a: b')]), { encoding: 'utf-16' }],
    [
      'big-endian UTF-16',
      Buffer.concat([Buffer.from([0xfe, 0xff]), utf16('a: b').toReversed()]),
      { encoding: 'utf-16' },
    ],
    ['UTF-16 without a mark', utf16('a: b'), { encoding: 'utf-16' }],
    ['Latin-1', Buffer.from('ask: Varför slutar du?', 'latin1'), { encoding: 'not-utf-8', offset: 9 }],
    ['a cut character', Buffer.from('a: å').subarray(0, 4), { encoding: 'not-utf-8', offset: 3 }],
  ])('are refused as what they are: %s', async (_, bytes, facts) => {
    const file = await fileOf(bytes);
    expect(await refusalOf(readDocuments(file))).toEqual({ code: 'file-encoding', file, ...facts });
  });

  it('are refused before they are parsed when there are too many', async () => {
    const file = await fileOf(`# ${'x'.repeat(128 * 1024)}\n`);
    expect(await refusalOf(readYaml(file, 'template'))).toEqual({
      code: 'file-too-large',
      file,
      bytes: 128 * 1024 + 3,
      limit: 128 * 1024,
    });
    expect(await readDocuments(file)).toHaveLength(1);
  });

  it('are missed by name when the file is not there, and with the reason when it cannot be read', async () => {
    const folder = temporaryFolder();
    expect(await refusalOf(readDocuments(join(folder, 'no.yaml')))).toMatchObject({ code: 'file-not-found' });
    expect(await refusalOf(readDocuments(folder))).toMatchObject({ code: 'file-unreadable', detail: 'EISDIR' });
  });
});

describe('YAML', () => {
  it.each([
    [
      'words that older YAML took for true, false and times',
      'a: [no, yes, on, 12:30:45, 2026-08-31]',
      ['no', 'yes', 'on', '12:30:45', '2026-08-31'],
    ],
    [
      'so under a directive for the older version too',
      '%YAML 1.1\n---\na: [no, yes, 2026-08-31]',
      ['no', 'yes', '2026-08-31'],
    ],
    ['references', 'x: &x [one, two]\na: *x', ['one', 'two']],
    ['a merge key as any other key', 'x: &x { b: c }\na: { "<<": d }', { '<<': 'd' }],
  ])('means %s', async (_, text, expected) => {
    expect(await valuesOf(text)).toMatchObject([{ a: expected }]);
  });

  it('has keys that are text as it is written', async () => {
    expect(await valuesOf('012: a\n1e3: b\n~: c\n')).toEqual([{ '012': 'a', '1e3': 'b', '~': 'c' }]);
  });

  it('is several documents, of which one with nothing in it is none', async () => {
    expect(await valuesOf('a: 1\n---\nb: 2\n---\n')).toEqual([{ a: 1 }, { b: 2 }]);
  });

  it('cannot reach behind an object', async () => {
    const file = await fileOf('__proto__: { polluted: yes }\n');
    expect(await refusalOf(readDocuments(file))).toMatchObject({
      code: 'invalid-file',
      kind: 'answers',
      faults: [{ fault: { code: 'unknown-key', key: '__proto__' }, place: { file, line: 1, column: 1 } }],
    });
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it.each([
    ['a key that occurs twice', 'a: 1\nb: 2\na: 3\n', { code: 'duplicate-key', key: 'a', firstLine: 1 }],
    ['a key twice in another spelling', 'a: 1\n"a": 2\n', { code: 'duplicate-key', key: 'a', firstLine: 1 }],
    ['a key that is a list', '[a]: 1\n', { code: 'yaml', trouble: 'key' }],
    ['a tag', 'a: !!binary aGVq\n', { code: 'tag', tag: '!!binary' }],
    ['a reference to nothing', 'a: *b\n', { code: 'unknown-anchor', name: 'b' }],
    ['a reference to itself', 'a: &a [*a]\n', { code: 'too-deep' }],
  ])('with %s is refused', async (_, text, fault) => {
    expect(await refusalOf(readDocuments(await fileOf(text)))).toMatchObject({ faults: [{ fault }] });
  });

  it('says the place of every part, in a file with a byte order mark and CRLF too', async () => {
    const [document] = await readDocuments(
      await fileOf('\u{feff}answers:\r\n  why: { note: [One, Två] }\r\n  enps:\r\n'),
    );
    expect(placeOf(document, ['answers', 'why', 'note', 1])).toMatchObject({ line: 2, column: 22 });
    expect(placeOf(document, ['answers', 'enps'])).toMatchObject({ line: 3, column: 3 });
    expect(placeOf(document, ['answers', 'why', 'quote'])).toMatchObject({ line: 2, column: 8 });
    expect(placeOf(document, ['answers', 'why', 'note', 1])?.frame).toBe(
      ['  1 | answers:', '> 2 |   why: { note: [One, Två] }', '    |                      ^^^', '  3 |   enps:'].join(
        '\n',
      ),
    );
  });

  it('shows nothing in a frame that a terminal would obey', async () => {
    const [document] = await readDocuments(await fileOf('# \u{1b}[31m \u{202e} \u{9b}\na: b\n'));
    expect(placeOf(document, ['a'])?.frame).toBe('  1 | # \u{fffd}[31m \u{fffd} \u{fffd}\n> 2 | a: b\n    |    ^');
  });

  it('shows the part of a long line that is meant', async () => {
    const [document] = await readDocuments(await fileOf(`a: { b: "${'x'.repeat(1000)}", c: here }\n`));
    const rows = placeOf(document, ['a', 'c'])?.frame.split('\n') ?? [];
    expect(rows[1]?.indexOf('^')).toBe(rows[0]?.indexOf('here'));
    expect(Math.max(...rows.map((row) => row.length))).toBeLessThan(80);
  });
});
