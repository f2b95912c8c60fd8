import { describe, expect, it } from 'vitest';
import { mentionFinder } from '../../../src/core/privacy/mentions.ts';

const known = ['Bo Ek', 'Karin Berg', 'Eva-Lena Ståhl', 'HR', 'ombudsman Per Lund', 'karin', 'Alva Ekström'];

/** The text with [known] and {guessed} names in brackets, found in it alone or among others. */
function marked(text: string, others: readonly string[] = []): string {
  const find = mentionFinder(known, 'Alva Lind', [text, ...others]);
  return find(text)
    .map(({ text: piece, mention }) => (mention === undefined ? piece : mention.guess ? `{${piece}}` : `[${piece}]`))
    .join('');
}

describe('a name that is known', () => {
  it.each([
    ['Bo Ek sa nej', '[Bo Ek] sa nej'],
    ['det var BO EK', 'det var [BO EK]'],
    ['Bo Eks idé', '[Bo Eks] idé'],
    ['då sa karin nej', 'då sa [karin] nej'],
    ['Karins schema, Bergs idé', '[Karins] schema, [Bergs] idé'],
    ["Karin's plan", "[Karin]'s plan"],
    ['Eva-Lena och Eva-Lena Ståhl', '[Eva]-[Lena] och [Eva-Lena Ståhl]'],
    ['med Lund på lunden, ombudsmannen', 'med [Lund] på lunden, ombudsmannen'],
    ['Eva-Lena Sta\u030ahl', '[Eva-Lena Sta\u030ahl]'],
    ['bo kvar i eken', 'bo kvar i eken'],
    ['Bo gick, Eks idé', '[Bo] gick, [Eks] idé'],
    ['HR läser det', 'HR läser det'],
    ['ingen alls', 'ingen alls'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });
});

describe('the one it is about', () => {
  it.each([
    ['Alva Lind slutar, Alva Linds sista dag', 'Alva Lind slutar, Alva Linds sista dag'],
    // somebody else is called Alva too: whoever reads it has to say which
    ['jag frågade Alva', 'jag frågade [Alva]'],
    ['jag frågade Lind', 'jag frågade Lind'],
  ])('%s', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });
});

describe('a name that is guessed', () => {
  it.each([
    ['Sedan kom Gunilla in', 'Sedan kom {Gunilla} in'],
    ['jag frågade Gun-Britt Ås om det', 'jag frågade {Gun-Britt Ås} om det'],
    ['Det gick bra. Sedan inte. – Nej! ”Gå hem”', 'Det gick bra. Sedan inte. – Nej! ”Gå hem”'],
    ['rad ett\nRad två', 'rad ett\nRad två'],
    ['t.ex. Gunilla sa', 't.ex. {Gunilla} sa'],
    ['på IT och VD:n', 'på IT och VD:n'],
    ['on Monday I met Ann in May', 'on Monday I met {Ann} in May'],
    ['/home/Documents/kopia', '/home/Documents/kopia'],
    ['hos Gunilla och Bo Ek', 'hos {Gunilla} och [Bo Ek]'],
  ])('%s', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  it('is found at the beginning of another sentence too, unless it is also a word', () => {
    expect(marked('Gunilla sa nej', ['jag bad Gunilla'])).toBe('{Gunilla} sa nej');
    expect(marked('Det sa hon', ['jag sa, Det går', 'det går'])).toBe('Det sa hon');
  });

  it('is not looked for where only known names are', () => {
    const find = mentionFinder(['Bo Ek'], 'Alva Lind', ['hos Gunilla']);
    expect(find('hos Gunilla och Bo Ek', false)).toEqual([
      { text: 'hos Gunilla och ' },
      { text: 'Bo Ek', mention: { name: 'Bo Ek', guess: false } },
    ]);
  });
});

it('gives every text back whole', () => {
  const find = mentionFinder(known, 'Alva Lind', []);
  for (const text of ['Bo Ek', ' x Bo Eks Lund. ', '‮Bo\u0000Ek', '👩‍👩‍👧 Karin'])
    expect(
      find(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
});
