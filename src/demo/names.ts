import type { Chance } from './chance.ts';

interface Names {
  readonly first: readonly [string, ...string[]];
  readonly last: readonly [string, ...string[]];
}

const fromHere: Names = {
  first: words(
    'Anna Erik Maria Lars Karin Johan Emma Anders Sara Mikael Linnea Per Elin Oskar Hanna Gustav Ida Fredrik Maja ' +
      'Jonas Sofia Viktor Kerstin Emil Ebba Magnus Josefin Axel Birgitta Simon Alva Mattias Wilma Henrik Malin Nils',
  ),
  last: words(
    'Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Lindberg Lindström ' +
      'Lundgren Berglund Sandberg Forsberg Sjöberg Wallin Engström Danielsson Håkansson Nyberg Åberg Ekström Holm ' +
      'Björk Söderström Hedlund Falk Ström Östlund Virtanen Korhonen Sundin Norberg Ågren',
  ),
};

const fromElsewhere: Names = {
  first: words(
    'Fatima Ahmed Amina Ali Aleksandra Omar Zahra Hassan Elif Yusuf Nour Samir Katarzyna Milan Leila Priya Daniel ' +
      'Arjun Mehmet Lucía Thomas Hana Ivana David',
  ),
  last: words(
    'Hussein Aziz Mohamud Haddad Rahimi Yılmaz Öztürk Nowak Petrović Nguyen Kaya Abdi Saleh Popescu García Sharma ' +
      'Wright Tesfaye Karimi Novak Weber Costa Jovanović Demir',
  ),
};

/** A name as they are in Sweden today; more from elsewhere among those who would rather talk in English. */
export function nameFor(chance: Chance, language: string): string {
  const { first, last } = chance.happens(language === 'sv' ? 0.8 : 0.3) ? fromHere : fromElsewhere;
  return `${chance.one(first)} ${chance.one(chance.happens(0.92) ? last : fromHere.last)}`;
}

function words(text: string): readonly [string, ...string[]] {
  const [first = '', ...others] = text.split(' ');
  return [first, ...others];
}
