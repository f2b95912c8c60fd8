import type { Language } from '../core/language.ts';
import type { Part } from '../core/template/made-section.ts';
import type { Asker } from '../core/template/material.ts';

/** How a template of one's own is asked for, and what stands in the file beside what is asked. */
export interface TemplateNewWords {
  readonly title: string;
  readonly asks: {
    readonly name: string;
    readonly purpose: string;
    readonly minutes: (from: number, to: number) => string;
    readonly askedBy: string;
    readonly themes: string;
  };
  readonly askers: Readonly<Record<Asker, string>>;
  readonly needed: string;
  /** No theme was marked. */
  readonly themeNeeded: string;
  /** Of a title or a purpose that names what is filled in while a talk is held. */
  readonly notFilledIn: (found: string) => string;
  readonly badName: string;
  readonly nameTaken: (name: string) => string;
  readonly badMinutes: (from: number, to: number) => string;
  readonly written: (file: string) => string;
  readonly planned: (planned: number, minutes: number) => string;
  /** The questions there are do not fill the time. */
  readonly room: string;
  readonly check: string;
  readonly start: string;
  /** Comments, each a paragraph. */
  readonly comments: {
    readonly top: readonly string[];
    readonly keys: readonly (readonly [key: string, meaning: string])[];
    readonly asker: Readonly<Record<Asker, string>>;
    readonly texts: string;
    readonly head: string;
    readonly purpose: string;
    readonly time: (planned: number, minutes: number) => string;
    readonly sections: string;
    readonly part: Readonly<Record<Part, string>>;
  };
}

const sv: TemplateNewWords = {
  title: 'En egen mall',
  asks: {
    name: 'Vad ska mallen heta?',
    purpose: 'Vad ska samtalen leda till? Det står i inbjudan till den som slutar.',
    minutes: (from, to) => `Hur många minuter får ett samtal ta? (${from} till ${to})`,
    askedBy: 'Vem ska hålla samtalen?',
    themes: 'Vad ska ni prata om?',
  },
  askers: {
    hr: 'HR, eller någon annan här',
    manager: 'Närmaste chefen',
    outside: 'Någon utifrån',
  },
  needed: 'Det behövs för att göra mallen.',
  themeNeeded: 'Välj minst ett tema.',
  notFilledIn: (found) => `Det läses också utanför samtalet, där ${found} inte fylls i. Skriv det i ord i stället.`,
  badName: 'Namnet behöver minst en bokstav från a till z, eller en siffra.',
  nameTaken: (name) => `Det finns redan något som heter ${name}. Välj ett annat namn.`,
  badMinutes: (from, to) => `Skriv ett antal minuter från ${from} till ${to}.`,
  written: (file) => `Mallen finns i ${file}`,
  planned: (planned, minutes) => `Den tar ${number(planned)} av ${number(minutes)} minuter. Resten är reserv.`,
  room: 'Frågorna om det du valde räcker inte längre än så: lägg till egna, eller gör om med fler teman.',
  check: 'När du har ändrat i den, se att allt stämmer:',
  start: 'Håll ett samtal efter den:',
  comments: {
    top: [
      'En egen mall. Den går att använda som den är: ändra, ta bort och lägg till som du vill.',
      'Rader som börjar med # är till för dig och läses inte av programmet. Indragen visar vad som hör ihop.',
    ],
    keys: [
      ['id', 'ändra inte efter första samtalet: svaren sparas under det'],
      ['ask', 'frågan, som den ställs'],
      ['probes', 'neutrala följdfrågor, när de behövs'],
      ['cue', 'vad man lyssnar efter, läses aldrig upp'],
      ['say, stem', 'läses upp före frågorna'],
      ['priority', 'must, should eller could: det som är could skjuts upp först när tiden är knapp'],
      ['minutes', 'hur lång tid frågan får ta'],
      ['type', 'open (om inget står), scale, enps, choice, choices, yes-no, number eller date'],
      ['theme', 'vad svaret handlar om'],
      ['measure', 'vad svaret räknas som i rapporter, hur frågan än är ställd'],
      ['when', 'frågan ställs bara om det stämmer'],
      ['share', 'hr-only: bara HR ser svaret'],
      ['discloses', 'ett ja kan vara något som arbetsgivaren måste ta tag i'],
    ],
    asker: {
      hr: 'Frågorna är valda för en samtalsledare som inte är chef för den som slutar.',
      manager:
        'Frågorna är valda för närmaste chefen, som frågar efter råd. Hur någon har blivit behandlad frågar HR om, inte chefen.',
      outside:
        'Frågorna är valda för någon utifrån. Där det står vi och oss säger den som frågar arbetsgivarens namn i stället.',
    },
    texts: 'Svar på ordagrant samma fråga räknas ihop med dem från de medföljande mallarna.',
    head: 'Mallens namn i filer, dess version och titel.',
    purpose: 'Vad samtalet är till för. Det står i inbjudan och i den skriftliga informationen till den som slutar.',
    time: (planned, minutes) =>
      `Hur länge ett samtal får ta. Avsnitten nedan tar ${number(planned)} min; ${number(minutes - planned)} min är reserv.`,
    sections: 'Samtalet i tur och ordning. Varje avsnitt har sin egen tid.',
    part: {
      'small-talk': 'Småprat. record: false betyder att inget antecknas.',
      opening: 'Programmet skriver det som läses upp här: vad samtalet är till för, vem som läser och vad som raderas.',
      first: 'Först något att berätta fritt om, innan något ska väljas eller graderas.',
      been: 'För den som går i pension eller inte själv har valt att sluta, i stället för nästa avsnitt.',
      leaving: 'Först får den som slutar berätta fritt. {picked} blir det som du har markerat medan du lyssnade.',
      round: 'Påståenden i rad, en siffra var. Skriv egna så att 5 är bra.',
      theme: 'Tema: {theme}.',
      safety: 'Det som står efter say läses upp först: det går inte att lova att något stannar mellan er.',
      'safety-own-manager': 'Det här säger chefen i stället för att fråga.',
      urgent: 'Ställs till alla: ingen kan ta tag i en fara som ingen har berättat om.',
      closing: 'Sist. Tiden räcker också till att läsa upp vad du har skrivit och att tacka; det sköter programmet.',
    },
  },
};

const en: TemplateNewWords = {
  title: 'A template of your own',
  asks: {
    name: 'What is the template to be called?',
    purpose: 'What are the conversations to lead to? The invitation to the leaver says it.',
    minutes: (from, to) => `How many minutes may one take? (${from} to ${to})`,
    askedBy: 'Who is to hold them?',
    themes: 'What is to be talked about?',
  },
  askers: {
    hr: 'HR, or somebody else here',
    manager: 'The line manager',
    outside: 'Somebody from outside',
  },
  needed: 'The template cannot be made without it.',
  themeNeeded: 'Choose at least one theme.',
  notFilledIn: (found) =>
    `It is read outside the interview too, where ${found} is not filled in. Say it in words instead.`,
  badName: 'The name needs at least one letter from a to z, or a digit.',
  nameTaken: (name) => `There is something called ${name} already. Choose another name.`,
  badMinutes: (from, to) => `Write a number of minutes from ${from} to ${to}.`,
  written: (file) => `The template is in ${file}`,
  planned: (planned, minutes) => `It takes ${planned} of ${minutes} minutes. The rest is in reserve.`,
  room: 'The questions on what you chose go no further: add your own, or make it again with more themes.',
  check: 'When you have changed it, see that all is well:',
  start: 'Hold an interview by it:',
  comments: {
    top: [
      'A template of your own. It can be used as it is: change, remove and add what you like.',
      'Lines that begin with # are for you; the program does not read them. Indentation says what belongs to what.',
    ],
    keys: [
      ['id', 'leave it after the first interview: answers are kept under it'],
      ['ask', 'the question, as it is asked'],
      ['probes', 'neutral follow-up questions, when they are needed'],
      ['cue', 'what to listen for, never read aloud'],
      ['say, stem', 'read aloud before the questions'],
      ['priority', 'must, should or could: what is could is left out first when time is short'],
      ['minutes', 'how long the question may take'],
      ['type', 'open (when nothing is said), scale, enps, choice, choices, yes-no, number or date'],
      ['theme', 'what the answer is about'],
      ['measure', 'what the answer counts as in reports, however it is asked'],
      ['when', 'asked only if this holds'],
      ['share', 'hr-only: only HR sees the answer'],
      ['discloses', 'a yes may be something that the employer must act on'],
    ],
    asker: {
      hr: "The questions are chosen for somebody here who is not the leaver's manager.",
      manager:
        "The questions are chosen for the leaver's own manager, who asks for advice. How somebody has been treated is for HR to ask.",
      outside:
        "The questions are chosen for somebody from outside. Where they say we and us, whoever asks says the employer's name.",
    },
    texts: 'The same question in the same words is counted together with the answers by the shipped templates.',
    head: "The template's name in files, its version and its title.",
    purpose: 'What the conversation is for. It stands in the invitation and in the written information to the leaver.',
    time: (planned, minutes) =>
      `How long a conversation may take. The sections below take ${planned} min; ${minutes - planned} min are in reserve.`,
    sections: 'The conversation from beginning to end. Each section has its own time.',
    part: {
      'small-talk': 'Small talk. record: false means that nothing is noted.',
      opening:
        'The program writes what is read aloud here: what the conversation is for, who reads it and what is deleted.',
      first: 'First something to tell freely, before anything is to be picked or rated.',
      been: 'For somebody who retires or has not chosen to leave, instead of the next section.',
      leaving: 'First the leaver tells freely. {picked} becomes what you have marked while listening.',
      round: 'Statements in a row, one number each. Word your own so that 5 is good.',
      theme: 'Theme: {theme}.',
      safety: 'What stands after say is read first: nobody can promise that it stays between the two of you.',
      'safety-own-manager': 'The manager says this instead of asking.',
      urgent: 'Asked of everyone: nobody can deal with a danger that nobody has told about.',
      closing: 'Last. There is time, too, to read back what you wrote and to say thank you; the program sees to both.',
    },
  },
};

const number = (value: number): string => String(value).replace('.', ',');

export const templateNew: Readonly<Record<Language, TemplateNewWords>> = { sv, en };
