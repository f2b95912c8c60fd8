import type { Decision } from '../../core/follow-up/action.ts';
import { codes } from '../codes.ts';
import type { ActionWords, actionProblems as english } from '../en/actions.ts';

const said = (decision: Decision): string => codes.decision[decision].sv;

export const actions: ActionWords = {
  flags: {
    id: 'åtgärdens id (de fyra första tecknen räcker)',
    decided: 'vad ni beslutar',
    title: 'vad som ska göras',
    risk: 'vad som kan hända om inget görs',
    theme: 'vad det gäller: ett tema i kodboken',
    only: {
      department: 'avdelningen det gäller',
      manager: 'chefen det gäller',
      role: 'rollen det gäller',
    },
    owner: 'vem som ansvarar',
    due: 'när det ska vara klart; för det ni bevakar, när ni tittar igen',
    interview: 'id för samtal som ligger bakom',
    workEnvironment: 'det hör till arbetsmiljön och ska in i handlingsplanen',
    noWorkEnvironment: 'det gör det inte',
    why: 'varför ni beslutar så',
    checkedOn: 'när någon kontrollerade om det hjälpte',
    what: 'vad som gjordes',
    on: 'dagen det blev klart; annars i dag',
    dropWhy: 'varför det inte blir av',
    all: 'även det som är klart, struket, bevakat och uppskjutet',
    listTheme: 'bara de som gäller det här temat',
    listOwner: 'bara de som den här personen ansvarar för',
    overdue: 'bara de vars dag har passerat',
    listWorkEnvironment: 'bara de som hör till arbetsmiljön',
    check: 'sluta med kod 6 om något är försenat',
    output: 'skriv till en fil; ändelsen avgör formatet: .txt, .md, .html, .csv, .json eller .ics',
    decide: 'vad HR beslutar om samtalet; utan beslut ställs frågan',
    before: 'om alla samtal som hölls före den här dagen och som inget är beslutat om',
  },
  headings: { act: 'Åtgärder', watch: 'Bevakas', 'not-now': 'Inte nu', ended: 'Klart och struket' },
  head: ['id', 'vad', 'ansvarig', 'senast'],
  overdue: 'försenad',
  ended: { done: (day) => `klar ${day}`, dropped: (day) => `struken ${day}` },
  lookAgain: (day) => `titta igen ${day}`,
  interviews: (count) => `${count} samtal`,
  none: 'Inget är beslutat än. Besluta med: exit-talk review --decide',
  noMatch: 'Ingen åtgärd passar. exit-talk action list --all visar alla.',
  more: (count) => `${count} till med --all: klara, strukna, bevakade eller uppskjutna.`,
  added: (id, decision) =>
    decision === 'act'
      ? `Åtgärden har id ${id}.`
      : `Beslutat: ${said(decision)}. Det står som ${id} i exit-talk action list --all.`,
  changed: (id) => `${id} är ändrad.`,
  done: (id) => `${id} är klar. Om den hjälpte går att se först när minst fem samtal har hållits både före och efter.`,
  dropped: (id) => `${id} är struken och står kvar med skälet i exit-talk action list --all.`,
  written: (file) => `${file} är skriven, utan skäl, siffror och vilka samtal som ligger bakom.`,
  writtenAll: (file) => `${file} är skriven. Den är HR:s: där står vilka samtal som ligger bakom.`,
  show: {
    decided: 'beslutat',
    why: 'varför',
    risk: 'risk',
    theme: 'tema',
    about: 'gäller',
    finding: 'siffra',
    owner: 'ansvarig',
    due: 'klart senast',
    lookAgain: 'titta igen',
    status: 'läge',
    outcome: { done: 'vad som gjordes', dropped: 'varför struken' },
    checked: 'kontrollerad',
    workEnvironment: 'arbetsmiljö',
    interviews: 'samtal',
    helped: 'hjälpte det',
  },
  decidedOn: (decision, day) => `${said(decision)}, ${day}`,
  ofInterview: 'Beslutat med anledning av samtalet',
  groups: {
    department: (name) => name,
    role: (name) => `rollen ${name}`,
    manager: (name) => `chef ${name}`,
    other: (name) => name,
  },
  plan: {
    title: 'Åtgärder efter exitsamtal',
    workEnvironment: 'Handlingsplan för arbetsmiljön',
    lead: 'Vad som ska göras med anledning av vad exitsamtalen säger tillsammans. Vem som har sagt vad står inte här.',
    none: 'Det finns inget i planen.',
    asOf: (day) => `Läget ${day}`,
    head: {
      risk: 'Risk',
      title: 'Åtgärd',
      about: 'Var',
      owner: 'Ansvarig',
      due: 'Klart senast',
      done: 'Genomfört',
      checked: 'Kontrollerat',
    },
    doneOn: (day, outcome) => (outcome === '' ? day : `${day}: ${outcome}`),
  },
  calendar: {
    due: (what) => `Klart senast i dag: ${what}`,
    owner: (name) => `Ansvarig: ${name}`,
  },
  effect: {
    'too-early': 'För tidigt att säga om det hjälpte: färre än fem har svarat sedan dess.',
    'too-few': 'För tidigt att säga om det hjälpte: färre än fem hade svarat före den.',
    low: (theme) => `Låga siffror för ${theme}`,
    raised: (theme) => `${theme} tas upp`,
    compared: (topic, before, since) => `${topic}: före ${before}, efter ${since}.`,
    span: (share, interval, from, to) => `${share} (${interval}; ${from === to ? from : `${from}–${to}`})`,
    difference: (points, low, high) => `Skillnad ${points} procentenheter (${low} till ${high})`,
    turns: {
      less: 'färre än förut, och slumpen räcker inte som förklaring. Annat kan också ha ändrats.',
      more: 'fler än förut, och slumpen räcker inte som förklaring. Annat kan också ha ändrats.',
      neither: 'det kan vara slumpen.',
    },
  },
  report: {
    title: 'Vad vi har gjort',
    done: (day) => `klart ${day}`,
    more: (count, where) =>
      where === 'screen' ? `${count} till med --full.` : `${count} till i den fullständiga rapporten.`,
    decided: (open, watched, putOff) =>
      `Beslutat i övrigt: ${open} ${open === 1 ? 'åtgärd' : 'åtgärder'} på gång, ${watched} bevakas, ${putOff} inte nu. Se exit-talk action list --all`,
    overdue: (count, day) =>
      count === 1
        ? `Försenat: en åtgärd skulle ha varit klar ${day}. Se exit-talk action list --overdue`
        : `Försenat: ${count} åtgärder skulle ha varit klara, den första ${day}. Se exit-talk action list --overdue`,
  },
};

export const actionProblems: typeof english = {
  'action-not-found': ({ id }) => `Det finns ingen åtgärd ${id}. exit-talk action list --all visar dem som finns.`,
  'action-ambiguous': ({ id, ids }) => `${id} passar på flera åtgärder: ${ids.join(', ')}. Skriv ett tecken till.`,
  'action-ended': ({ id, status, on }) =>
    `${id} är ${status} sedan ${on}. Inget ändrades. exit-talk action show ${id} visar den.`,
  'nothing-to-do': ({ id }) =>
    `${id} är ett beslut att inte agera, så det finns inget att göra klart. Blev något gjort ändå, skriv vad: exit-talk action update ${id} --decided act --title "…". Sedan går den att göra klar.`,
  'action-overdue': ({ count, day }) =>
    count === 1
      ? `En åtgärd är försenad sedan ${day}. Se den med exit-talk action list --overdue.`
      : `${count} åtgärder är försenade, den första sedan ${day}. Se dem med exit-talk action list --overdue.`,
};
