import type { DecidingWords } from '../en/deciding.ts';
import { codes } from '../codes.ts';

export const deciding: DecidingWords = {
  ask: {
    title: 'En ny åtgärd',
    hint: 'Enter går vidare',
    choose: 'en siffra väljer · Enter lämnar det till senare · Tab mer',
    required: 'Skriv vad som ska göras.',
    whyRequired: 'Skriv varför med några ord, för någon kommer att fråga.',
    what: 'Vad ska göras?',
    risk: 'Vad kan hända om inget görs?',
    theme: 'Vad gäller det?',
    group: 'Vilken avdelning gäller det? (Enter: alla)',
    owner: 'Vem ansvarar?',
    due: 'När ska det vara klart?',
    again: 'När tittar ni igen?',
    why: 'Varför?',
    workEnvironment: 'Hör det till arbetsmiljön?',
    badDay: 'Skriv en dag, till exempel 2027-02-01.',
  },
  decide: {
    title: (left) => `Besluta · ${left} kvar`,
    ask: 'Vad gör ni med anledning av det?',
    keys: { act: 'Agera', watch: 'Bevaka', 'not-now': 'Inte nu', join: 'Det hör till en åtgärd som finns' },
    menu: { on: 'Vidare till det som sticker ut i rapporten', end: 'Sluta här, resten väntar' },
    which: 'Vilken åtgärd?',
    readAll: (id) => `Hela samtalet: exit-talk show ${id}`,
    held: 'hölls',
    reasons: 'orsaker',
    primary: 'vägde tyngst',
    nothing: 'Inget väntar på beslut.',
    finding: 'Det här sticker ut i rapporten',
    left: (count) =>
      count === 0
        ? 'Inget väntar på beslut längre.'
        : `${count} samtal väntar fortfarande. Fortsätt med: exit-talk review --decide`,
    decided: (count, decision) => `${count} samtal: ${codes.decision[decision].sv}.`,
  },
};
