import { describe, expect, it } from 'vitest';
import { withoutName } from '../../../src/core/privacy/without-name.ts';
import { shippedCopies } from '../../support/shipped.ts';

const asked = (text: string, name: string): string => {
  const template = JSON.parse(withoutName(JSON.stringify({ purpose: text }), name));
  return template.purpose;
};

describe('a name in a template', () => {
  it.each([
    ['wherever it stands', 'Alva Lind slutar. Fråga Alva Lind!', 'Alva Lind', '… slutar. Fråga …!'],
    ['alone', 'Kim', 'Kim', '…'],
    ['with space around it, as it was typed', 'Why Kim leaves', '  Kim ', 'Why … leaves'],
    ['with letters beyond a to z', 'Hur Åsa Öqvist har haft det', 'Åsa Öqvist', 'Hur … har haft det'],
    [
      'with its s, which is then all there is of it',
      'Alva Linds chef, Kim’s manager',
      'Alva Lind',
      '…s chef, Kim’s manager',
    ],
    ['with characters that mean something in a pattern', 'Ask A.(B)*[C]$ twice', 'A.(B)*[C]$', 'Ask … twice'],
    ['with quotation marks', 'Ask Kim "K" Lind.', 'Kim "K" Lind', 'Ask ….'],
    ['with a backslash', 'Ask Kim\\Lind.', 'Kim\\Lind', 'Ask ….'],
  ])('is taken out %s', (_, text, name, expected) => {
    expect(asked(text, name)).toBe(expected);
  });

  it.each([
    ['the beginning of another word', 'Kimono and Kimberly', 'Kim'],
    ['the end of one, with an å before it', 'ÅKim', 'Kim'],
    ['part of another, with a digit after it', 'Kim2', 'Kim'],
    ['two letters, which may be any word', 'Bo är bo', 'Bo'],
    ['nothing', 'Bo', '  '],
    ['a pattern that would fit', 'Ask Kom and Kim', 'K.m'],
    ['not there', 'Ask Kim', 'Alva Lind'],
  ])('is left when it is %s', (_, text, name) => {
    expect(asked(text, name)).toBe(text);
  });

  it('is left in what other rows refer to, and taken out of every text of every language', () => {
    const named = (name: string) => ({
      id: 'kim',
      title: { sv: `Samtal med ${name}`, en: `Talk with ${name}` },
      sections: [
        {
          id: 'kim',
          say: name,
          questions: [
            { id: 'kim', type: 'choice', measure: 'kim', theme: 'kim', equivalentTo: 'kim', ask: `Why, ${name}?` },
            { id: 'x', when: { kim: ['kim'] }, choices: [{ code: 'kim', label: name }], probes: [name, { sv: name }] },
          ],
        },
      ],
    });
    expect(JSON.parse(withoutName(JSON.stringify(named('kim')), 'kim'))).toEqual(named('…'));
  });

  it('leaves the text as it is, to the letter, where there is none', () => {
    const spaced = '{ "purpose":  "Why Kimono" }';
    expect(withoutName(spaced, 'Alva')).toBe(spaced);
    for (const { template } of shippedCopies())
      expect(withoutName(JSON.stringify(template), 'Alva Lind')).toBe(JSON.stringify(template));
  });
});
