import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { comment, yamlCode, yamlFlowText, yamlText } from '../../src/render/yaml-text.ts';

const awkward = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      'a',
      'å',
      ' ',
      ':',
      '#',
      '-',
      ',',
      '"',
      "'",
      '{',
      '}',
      '[',
      '&',
      '*',
      '!',
      '\n',
      '\t',
      '\u2028',
    ),
  }),
  fc.constantFrom('yes', 'No', 'null', 'true', '12', '1e3', '~', '', ' a', 'a ', 'a: b', 'a #b', '- a', 'Nej, tack'),
);

describe('a text in YAML', () => {
  it('is the same text when it is read, in a line and between braces', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        expect(parse(`key: ${yamlText(text)}\n`)).toEqual({ key: text });
        expect(parse(`key: { one: ${yamlFlowText(text)}, two: 2 }\n`)).toEqual({ key: { one: text, two: 2 } });
      }),
    );
  });

  it('has nothing in it that a terminal or an editor obeys', () => {
    expect(yamlText('a\u001b[2J\u009b\u202eb\u2028c')).toBe(String.raw`"a\u001b[2J\u009b\u202eb\u2028c"`);
  });

  it('has no such thing between braces either, with a comma or without', () => {
    expect(yamlFlowText('a\u202eb')).toBe(String.raw`"a\u202eb"`);
    expect(yamlFlowText('a, \u202eb\u200f\u2066\u009b')).toBe(String.raw`"a, \u202eb\u200f\u2066\u009b"`);
  });

  it('is bare where it can be, as a code is', () => {
    expect(yamlText('Berätta, hur kommer det sig att du slutar?')).toBe('Berätta, hur kommer det sig att du slutar?');
    expect(['yes', 'load.volume', 'null', '12'].map(yamlCode)).toEqual(['yes', 'load.volume', '"null"', '"12"']);
  });

  it('is a comment in lines that fit, whatever is in it', () => {
    const lines = comment(`one\ntwo ${'word '.repeat(40)}`, '  ');
    expect(lines.filter((line) => !/^ {2}# \S/u.test(line) || line.length > 102)).toEqual([]);
  });
});
