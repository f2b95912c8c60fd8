import type { Chance } from './chance.ts';

type Names = readonly [string, ...string[]];

const fromHere: { readonly first: Names; readonly last: Names } = {
  first: [
    ...['Anna', 'Erik', 'Maria', 'Lars', 'Karin', 'Johan', 'Emma', 'Anders', 'Sara', 'Mikael', 'Linnea', 'Per'],
    ...['Elin', 'Oskar', 'Hanna', 'Gustav', 'Ida', 'Fredrik', 'Maja', 'Jonas', 'Sofia', 'Viktor', 'Kerstin', 'Emil'],
    ...[
      'Ebba',
      'Magnus',
      'Josefin',
      'Axel',
      'Birgitta',
      'Simon',
      'Alva',
      'Mattias',
      'Wilma',
      'Henrik',
      'Malin',
      'Nils',
    ],
  ] as const satisfies Names,
  last: [
    ...['Andersson', 'Johansson', 'Karlsson', 'Nilsson', 'Eriksson', 'Larsson', 'Olsson', 'Persson', 'Svensson'],
    ...['Gustafsson', 'Lindberg', 'Lindström', 'Lundgren', 'Berglund', 'Sandberg', 'Forsberg', 'Sjöberg', 'Wallin'],
    ...['Engström', 'Danielsson', 'Håkansson', 'Nyberg', 'Åberg', 'Ekström', 'Holm', 'Björk', 'Söderström', 'Hedlund'],
    ...['Falk', 'Ström', 'Östlund', 'Virtanen', 'Korhonen', 'Sundin', 'Norberg', 'Ågren'],
  ] as const satisfies Names,
};

const fromElsewhere: { readonly first: Names; readonly last: Names } = {
  first: [
    ...['Fatima', 'Ahmed', 'Amina', 'Ali', 'Aleksandra', 'Omar', 'Zahra', 'Hassan', 'Elif', 'Yusuf', 'Nour', 'Samir'],
    ...[
      'Katarzyna',
      'Milan',
      'Leila',
      'Priya',
      'Daniel',
      'Arjun',
      'Mehmet',
      'Lucía',
      'Thomas',
      'Hana',
      'Ivana',
      'David',
    ],
  ] as const satisfies Names,
  last: [
    ...['Hassan', 'Ali', 'Mohamud', 'Haddad', 'Rahimi', 'Yılmaz', 'Öztürk', 'Nowak', 'Petrović', 'Nguyen', 'Kaya'],
    ...['Abdi', 'Saleh', 'Popescu', 'García', 'Sharma', 'Wright', 'Tesfaye', 'Karimi', 'Novak', 'Weber', 'Costa'],
    ...['Jovanović', 'Demir'],
  ] as const satisfies Names,
};

/** A name as they are in Sweden today; more from elsewhere among those who would rather talk in English. */
export function nameFor(chance: Chance, language: string): string {
  const here = chance.happens(language === 'sv' ? 0.8 : 0.3) ? fromHere : fromElsewhere;
  const last = chance.happens(0.92) ? here.last : fromHere.last;
  return `${chance.one(here.first)} ${chance.one(last)}`;
}
