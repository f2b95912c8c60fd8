import type { AfterWords, afterProblems as english } from '../en/after.ts';

export const afterProblems: typeof english = {
  'already-passed-on': ({ to, when, command }) =>
    `Det som skulle framföras till ${to} lämnades ${when}. Inget skrevs. Kom det aldrig fram: ${command} --again`,
  'may-still-change': ({ id, day }) =>
    `Den som slutar har fått löfte om att kunna ändra vad som får gå vidare till och med ${day}, så inget framförs före dess. Vänta, eller stäng samtalet när svaret har kommit: exit-talk start ${id}`,
  'not-the-leaver': ({ id, name }) =>
    `Här kan --for bara vara leaver. Det som ska sägas till ${name} framförs med: exit-talk leaver pass-on ${id}`,
  'no-contact': ({ id, about }) =>
    about === 'anything'
      ? `Här finns ingen egen adress. Skriv in en med: exit-talk leaver contact ${id} --address "..."`
      : `Personen har inte sagt ja till ett samtal längre fram. När någon har frågat: exit-talk leaver contact ${id} --for follow-up. Är det överenskommet på annat sätt, lägg till --anyway.`,
  'contact-over': ({ id, until }) =>
    `Personens ja gällde till och med ${until}. Inget ändrades. Om personen säger ja igen, ange också hur länge: exit-talk leaver contact ${id} --address "..." --until ÅÅÅÅ-MM-DD`,
  'followed-up': ({ id, by }) => `${id} har redan ett uppföljande samtal, ${by}. Läs det med: exit-talk show ${by}`,
  'itself-a-follow-up': ({ id }) => `${id} är självt ett uppföljande samtal och följs inte upp en gång till.`,
  'nobody-to-tell': ({ id, unreachable }) =>
    unreachable === 0
      ? `Ingen är kvar att berätta för om ${id}: de som har bett om det har fått veta, eller så har ingen bett om det.`
      : `${unreachable === 1 ? 'En har' : `${unreachable} har`} bett om att få veta vad ${id} ledde till, men ingen egen adress är känd. Skriv in den med exit-talk leaver contact.`,
  'not-done-yet': ({ id }) =>
    `${id} är inte klar, så det har inte blivit något av den än. När den är det: exit-talk action done ${id}`,
};

export const after: AfterWords = {
  passOn: {
    waiting: 'väntar',
    done: (when) => `lämnat ${when}`,
    none: 'Den som slutar har inte bett om att något ska framföras.',
    how: (id) => `Lämna det med: exit-talk leaver pass-on ${id} --for NAMN --output FIL.txt`,
    looked:
      'Det här är bara för att titta på. Det räknas som lämnat när det skrivs med --output FIL.txt eller FIL.eml.',
    written: (file, to) =>
      `Finns i ${file}. Det är till ${to} och ingen annan. Att det är lämnat är noterat, så att det görs en enda gång.`,
    label: 'framfört',
    labelWaiting: 'att framföra',
  },
  contact: {
    title: (name) => `Hålla kontakten · ${name}`,
    ask: 'Var når man personen när jobbadressen har slutat gälla? En egen e-postadress eller ett nummer.',
    askPurposes: 'Vad har personen sagt ja till att få höra om?',
    badAddress: 'Skriv en e-postadress eller ett telefonnummer, till exempel alva@example.com eller 070-123 45 67.',
    none: (name) => `Ingen adress finns sparad för ${name}.`,
    kept: (name, address, until) => `${name}: ${address}, till och med ${until}.`,
    about: (purposes) => `Får höra om: ${purposes}.`,
    consent:
      'Adressen är sparad för att personen har sagt ja, skild från samtalet, och tas bort efter den dagen eller så snart personen vill.',
    over: 'Den dagen har passerat: skriv inte till adressen.',
    withdrawn: (name) => `Adressen till ${name} är borttagen, även ur de säkerhetskopior programmet kommer åt.`,
    notFromBackup: (file, day) => `Den finns kvar i ${file}, som tas bort efter ${day}.`,
    rows: { address: 'adress', until: 'sparas till och med' },
  },
  returning: {
    head: ['namn', 'adress', 'om', 'till och med', 'roll', 'avdelning'],
    none: 'Ingen har sagt ja till att vi hör av oss om det.',
  },
  due: (count) =>
    `${count} ${count === 1 ? 'adress' : 'adresser'} till dem som har slutat: tiden för deras ja är ute, eller så fanns bara samtalet som nu gallras att höra av sig om.`,
  gone: (count) =>
    `${count} ${count === 1 ? 'adress' : 'adresser'} att nå någon på är ${count === 1 ? 'borttagen' : 'borttagna'}.`,
  goes: (count) => (count === 1 ? 'adressen som personen gav' : `${count} adresser som personen gav`),
  thank: {
    fileName: 'tack',
    written: (files) => `Finns i ${files}. Läs igenom, gör det till ditt eget och skicka från din e-post.`,
    notHere: 'Ingen egen adress är känd. Fyll i en innan du skickar.',
  },
  followUp: {
    planned: (id) => `Ett samtal är planerat, med id ${id}.`,
    about: (day) => `Omkring ${day} vore bra: 30 till 90 dagar efter sista dagen. När tiden är bestämd:`,
    late: 'Det har gått mer än 90 dagar, eller gör det snart. Kom överens om en tid med personen, och sedan:',
    same: (reason) => `Orsaken är densamma då som nu: ${reason}.`,
    differs: (then, now) => `Orsaken vid exitsamtalet: ${then}. Nu: ${now}.`,
  },
  tell: {
    fileName: 'vad-det-ledde-till',
    written: (count, folder) =>
      `${count === 1 ? 'Ett utkast' : `${count} utkast`} finns i ${folder}. Läs igenom innan du skickar.`,
    covered: 'Någon nämns i det som gjordes. Namnet är övertäckt i utkasten (▇▇▇): skriv om det innan du skickar dem.',
    unreachable: (count) =>
      `${count === 1 ? 'En till har' : `${count} till har`} bett om att få veta, men ingen egen adress är känd.`,
  },
};
