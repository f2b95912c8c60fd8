import type { PrepareWords } from '../en/prepare.ts';

export const prepare: PrepareWords = {
  flags: {
    for: 'vem som ska läsa: hr får siffror, interviewer får inga, leaver får informationen och en lapp att fylla i',
    output: 'skriv den till en fil, ändelsen säger hur: .txt, .md eller .html',
  },
  written: (file) => `Sidan finns i ${file}. Den är konfidentiell.`,
  writtenForLeaver: (file) => `Bladet finns i ${file}. Skriv ut det på båda sidor.`,
  ownManager: (name, id) =>
    `${name} är chef för den som slutar, så den här sidan är inget för ${name}. Lämna i stället: exit-talk prepare ${id} --for interviewer`,
  theInterviewer: 'Den som håller samtalet',

  title: (name) => `Inför samtalet med ${name}`,
  lead: {
    hr: 'Konfidentiellt, bara för HR. Läs sidan före samtalet och lämna den utanför rummet.',
    interviewer:
      'Konfidentiellt, för dig som håller samtalet. Här står inga siffror från tidigare samtal. De kommer när HR får lämna ut dem.',
  },

  frameTitle: 'Vem det gäller',
  frame: {
    when: 'när',
    where: 'var',
    how: 'hur',
    tenure: 'hur länge',
    lastWorkingDay: 'sista dagen på jobbet',
    others: 'också med',
    template: 'mall',
    invited: 'inbjuden',
    contribution: 'att tacka för',
  },
  at: (day, time, zone) => `${day} kl. ${time}${zone === undefined ? '' : ` (${zone})`}`,
  withLeaver: (name) => `${name} (med den som slutar)`,

  earlierTitle: 'Vad tidigare samtal säger',
  earlier: (place, interviews, period) => `${place}: ${interviews} samtal, ${period}`,
  everybody: 'Alla tillsammans',
  tooFew: {
    department: (name) => `Om ${name} går det inte att säga något: de tidigare samtalen är för få, eller inga.`,
    role: (name) => `Om rollen ${name} går det inte att säga något: de tidigare samtalen är för få, eller inga.`,
  },
  unknown: {
    department: 'Avdelningen är inte angiven.',
    role: 'Rollen är inte angiven.',
  },
  why: (reasons) => `Varför de slutade: ${reasons}.`,
  finding: (topic, share, rest) => (rest === undefined ? `${topic}: ${share}` : `${topic}: ${share}, övriga ${rest}`),
  sure: 'mer än slumpen',
  source:
    'Siffrorna är de som rapporten per avdelning och per roll visar i dag. Det är vad andra har sagt: låt den här personen berätta sitt, och säg inget om vad de andra sa.',

  dwellTitle: 'Frågor att stanna vid',
  because: (grounds) => `Därför: ${grounds.join('; ')}`,
  both: (one, other) => `${one} och ${other}`,
  noDwelling: 'Ingen särskild. Fråga som mallen säger och låt svaren avgöra.',
  alsoAsked: 'Ställ dem på sin plats och med sina egna ord, som alla andra.',

  actionsTitle: 'Det som redan görs',
  action: (what, owner, due) =>
    [what, ...(owner === undefined ? [] : [owner]), ...(due === undefined ? [] : [`klart ${due}`])].join(', '),
  watched: (theme) => `${theme}: följs`,
  watchedGroup: 'Följs',
  actionsWhy: 'Lyssna efter om det märks. Lova inget mer.',

  questionsTitle: 'Vad ni pratar om',
  minutes: (count) => `${count} min`,
  listenFor: (cue) => `Lyssna efter: ${cue}`,

  checksTitle: 'Innan ni börjar',
  checks: {
    'in-person': [
      'Ett rum där ingen hör er eller ser in, och inte chefens eget.',
      'Dörren går att stänga. Sätt en lapp på den.',
      'Vatten och näsdukar på bordet.',
      'Telefonerna av. Ingen skärm mellan er.',
    ],
    video: [
      'En plattform som den som slutar är van vid.',
      'Länken är provad, med ljud och bild, och det finns ett nummer att ringa om den bryts.',
      'Kameran i ögonhöjd, andra program och aviseringar stängda.',
      'Börja med att småprata en stund, som ni hade gjort i ett rum.',
    ],
    phone: [
      'Det är sagt vem som ringer och till vilket nummer: ett privat.',
      'En plats där ingen hör dig. Fråga om den andra också kan prata ostört.',
      'Headset, så att du har händerna fria.',
      'Tystnad känns längre i telefon: säg att du antecknar.',
    ],
    written: [
      'Frågorna är skickade, med en dag att svara till.',
      'Svaren kommer till dig och ingen annan, och inte via jobbmejlen: den stängs sista dagen.',
      'Erbjud ett samtal i stället, eller efteråt.',
    ],
  },
  checksAlways: (minutes) => [
    `${minutes} minuter är bokade, och inget direkt efteråt.`,
    'Den som slutar vet vad samtalet är till för och har fått informationen och frågorna att fundera på.',
    'Du har läst igenom frågorna en gång, så att du kan titta upp.',
  ],
  howUnknown: 'Det är inte bestämt hur ni träffas. Fråga vad som passar bäst: ett rum, video eller telefon.',

  listeningTitle: 'När du lyssnar',
  listening: [
    'Lyssna mer än du pratar. Var tyst i fem sekunder efter en fråga.',
    'Ifrågasätt inte och värdera inte. Det viktiga är vad du får höra, inte vad du tycker om det.',
    'Förklara inget, försvara ingen, argumentera aldrig. Tacka.',
    'Håll inte med heller: då får du höra mer av det du redan tror.',
    'Fråga efter exempel i stället för att tolka: ”berätta mer”.',
    'Lova inget, inte heller att något stannar mellan er.',
    'Berätta inte vad andra har sagt.',
  ],
};
