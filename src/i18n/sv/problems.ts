import type { UsageDetail } from '../../core/problem.ts';
import type { ProblemSentences } from '../en/problems.ts';
import { listed } from '../listed.ts';
import { afterProblems } from './after.ts';
import { actionProblems } from './actions.ts';
import { importProblems } from './importing.ts';
import { planProblems } from './plan.ts';

const meantOr = (meant: string | undefined, otherwise: string): string =>
  meant === undefined ? otherwise : `Menade du ${meant}?`;

const groups = { department: 'avdelning', manager: 'chef', role: 'roll', template: 'mall' } as const;

function usage(detail: UsageDetail): string {
  switch (detail.kind) {
    case 'unknown-command':
      return `Det finns inget kommando ${detail.found}. ${meantOr(detail.meant, 'exit-talk --help visar vilka som finns.')}`;
    case 'unknown-option':
      return `Det finns ingen flagga ${detail.found}. ${meantOr(detail.meant, 'Lägg till --help så visas flaggorna.')}`;
    case 'missing-argument':
      return `${detail.name} saknas. Lägg till --help så visas hur kommandot skrivs.`;
    case 'missing-value':
      return `${detail.option} behöver ett värde efter sig. Lägg till --help så visas vilket.`;
    case 'too-many':
      return `${detail.command} tar inte så många argument. Sätt text med mellanslag inom citattecken, eller lägg till --help.`;
    case 'bad-value':
      return `${detail.option} kan inte vara ${detail.found}. Skriv något av: ${detail.known.join(', ')}.`;
    case 'bad-form':
      return `${detail.option} kan inte vara ${detail.found}. Skriv till exempel ${detail.such.slice(0, -1).join(', ')} eller ${detail.such.at(-1) ?? ''}.`;
    case 'filled-in':
      return `${detail.option} läses också utanför samtalet, där ${detail.found} inte fylls i. Skriv det i ord i stället.`;
    case 'own-name':
      return `Utdraget handlar om ${detail.found}, och det namnet täcks inte över. Skriv andras namn efter --cover.`;
    case 'not-named':
      return `Utdraget nämner ingen ${detail.found}. Inget skrevs. ${meantOr(detail.meant, detail.known.length === 0 ? 'Det nämner ingen annan, så utelämna --cover.' : `De som nämns: ${listed(detail.known)}.`)}`;
    case 'needs':
      return `${detail.option} skrivs till en fil. Säg vilken, till exempel: ${detail.other}`;
    case 'conflict':
      return `${detail.first} och ${detail.second} går inte att använda tillsammans. Ta bort en av dem.`;
    case 'beside':
      return `${detail.option} säger något bara tillsammans med ${detail.other}: exit-talk report ${detail.other} 2026 ${detail.option}.`;
    case 'overlap':
      return `${detail.first} och ${detail.second} har dagar gemensamt och går inte att jämföra. Skriv två perioder där den ena slutar innan den andra börjar.`;
    case 'open-period':
      return `${detail.period} är öppen i ena änden, så det finns ingen lika lång period före den. Skriv en efter ${detail.option}, till exempel ${detail.option} 2025.`;
    case 'either':
      return `Lägg till ${detail.first} FIL, eller ${detail.second} för att få ett förslag.`;
  }
}

const withoutAsking: Readonly<Record<string, string>> = {
  'exit-talk import': ', eller lägg till --yes',
  'exit-talk plan': ', eller säg allt med flaggor, först --name',
  'exit-talk template new': ', eller säg allt: ett namn, --purpose, --minutes, --asked-by och --themes',
};

export const problems: ProblemSentences = {
  ...actionProblems,
  ...importProblems,
  ...planProblems,
  ...afterProblems,
  usage: ({ detail }) => usage(detail),
  'no-terminal': ({ command }) =>
    command === 'exit-talk start'
      ? `${command} behöver en terminal att fråga i. Kör det i en terminal, eller lämna in en fil: exit-talk start --answers FIL.`
      : `${command} behöver en terminal att fråga i. Kör det i en terminal${withoutAsking[command] ?? ''}.`,
  'interview-not-found': ({ id }) => `Det finns inget samtal ${id}. exit-talk list visar vilka som finns.`,
  'interview-ambiguous': ({ id, ids }) => `${id} passar på flera samtal: ${ids.join(', ')}. Skriv ett tecken till.`,
  'id-too-short': ({ id, of }) =>
    `${id} är för kort. Skriv minst fyra tecken av id:t, exit-talk ${of === undefined ? '' : `${of} `}list visar dem.`,
  'disclosure-not-found': ({ id }) =>
    `Inget som är markerat som allvarligt har id ${id}. exit-talk disclosure list visar vad som finns.`,
  'disclosure-ambiguous': ({ id, ids }) => `${id} passar på flera: ${ids.join(', ')}. Skriv ett tecken till.`,
  'disclosure-received': ({ id, by, when }) =>
    `${id} är redan mottaget av ${by}, ${when}. Inget ändrades. exit-talk disclosure show ${id} visar det.`,
  'question-not-found': ({ id, known }) =>
    id === ''
      ? `Säg vilken fråga det gäller med --question. De som finns: ${listed(known)}.`
      : `Inget är sparat på någon fråga med id ${id}. De som finns: ${listed(known)}.`,
  'interview-closed': ({ id, status }) =>
    `Samtalet ${id} går inte att fortsätta (${status}). Läs det med exit-talk show ${id}.`,
  'template-advice': ({ count }) => `${count === 1 ? 'En sak' : `${count} saker`} i mallen kan göras bättre.`,
  'rehearsal-troubles': ({ count }) => `${count === 1 ? 'En sak' : `${count} saker`} i mallen behöver ses över.`,
  'waiting-overdue': ({ count }) => `${count === 1 ? 'En sak är försenad' : `${count} saker är försenade`}.`,
  'one-document': ({ file, found }) =>
    `${file} har svar för ${found} samtal, men med ett id hör svaren till ett enda. Ta bort de andra ur filen.`,
  'interview-begun': ({ id, status }) =>
    `Samtalet ${id} är inte längre planerat (${status}). Bara ett planerat samtal tar svar ur en fil: utelämna id, så blir de ett nytt samtal.`,
  'interview-not-held': ({ id, status }) =>
    `Samtalet ${id} är inte genomfört än (${status}). Håll det med exit-talk start ${id}.`,
  'nothing-to-prepare': ({ id, status }) =>
    `Samtalet ${id} behöver inte förberedas (${status}). Läs det med exit-talk show ${id}, de som återstår finns i exit-talk list.`,
  'no-message': ({ id, name, known }) =>
    known.length === 0
      ? `I samtalet ${id} finns inget som ska framföras till någon. Läs det med exit-talk show ${id}.`
      : `I samtalet ${id} finns inget som ska framföras till ${name}. Det finns till: ${listed(known)}.`,
  'no-other-version': ({ name, id }) =>
    `Det finns ingen annan version av ”${id}” att jämföra ${name} med. Kopiera filen innan du ändrar den, och ange sedan båda: exit-talk template diff TIDIGARE SENARE.`,
  'template-not-found': ({ name, meant, known }) =>
    `Det finns ingen mall ${name}. ${meantOr(meant, `De som finns: ${known.join(', ')}.`)}`,
  'not-in-bank': ({ found, meant, known }) =>
    `Frågebanken har inget tema och ingen fråga ${found}. ${meantOr(meant, `Teman som finns: ${known.join(', ')}.`)}`,
  'file-not-found': ({ file }) => `${file} finns inte. Kontrollera namnet och mappen.`,
  'file-unreadable': ({ file, detail }) =>
    `${file} går inte att läsa (${detail}). Kontrollera att det är en fil som du får läsa.`,
  'file-too-large': ({ file, bytes, limit }) =>
    `${file} är för stor: ${Math.ceil(bytes / 1024)} KiB, högst ${Math.floor(limit / 1024)} KiB läses. Dela upp den i flera filer.`,
  'file-encoding': ({ file, encoding, offset }) =>
    encoding === 'utf-16'
      ? `${file} är sparad som UTF-16. Spara den som UTF-8 och försök igen.`
      : `${file} är inte UTF-8${offset === undefined ? '' : ` (byte ${offset})`}. Spara den som UTF-8 och försök igen.`,
  'invalid-file': ({ file, faults, checked }) =>
    `${file}: ${faults.length === 1 ? 'en sak är fel' : `${faults.length} saker är fel`}. ${checked === true ? '' : 'Inget har ändrats. '}Rätta filen och försök igen.`,
  'group-not-found': ({ by, found, meant, known }) => {
    const none = known.length === 0 ? 'Inget samtal anger någon.' : `De som finns: ${listed(known)}.`;
    return `Det finns ingen ${groups[by]} ${found}. ${meantOr(meant, none)}`;
  },
  'folder-in-use': ({ folder, names }) =>
    `I ${folder} finns redan ${names.join(', ')}. Välj en annan mapp, eller lägg till --overwrite för att ersätta dem.`,
  'file-in-use': ({ file, kept }) =>
    `${file} finns redan. Välj ett annat namn${kept === true ? '' : ', eller lägg till --overwrite för att ersätta den'}.`,
  'file-is-database': ({ file }) => `${file} är en databas och ersätts inte. Välj ett annat namn på filen.`,
  'file-is-source': ({ file }) =>
    `${file} är en av filerna som läses och ersätts inte. Välj ett annat namn på filen som skrivs.`,
  'not-written': ({ file, reason, detail }) => {
    if (reason === 'full') return `${file} skrevs inte: disken är full. Frigör utrymme och försök igen.`;
    if (reason === 'read-only') return `${file} skrevs inte: du får inte skriva där. Välj en annan plats.`;
    return `${file} skrevs inte (${detail}). Välj en annan plats eller försök igen.`;
  },
  'database-not-found': ({ file }) =>
    `Det finns ingen databas ${file}. Kontrollera namnet, eller gör en ny där med exit-talk start.`,
  'database-newer': ({ file, found, known }) =>
    `${file} är gjord av en nyare exit-talk (filens version är ${found}, den här kan ${known}). Inget har ändrats. Installera det nyare programmet.`,
  'database-foreign': ({ file }) =>
    `${file} är ingen exit-talk-databas, eller så har någon ändrat hur den är byggd. Välj en annan fil med --db.`,
  'database-empty': ({ file }) =>
    `${file} är tom och används därför inte. Lägg tillbaka en säkerhetskopia, eller ta bort den tomma filen för att börja om.`,
  'not-made-up': ({ file }) =>
    `${file} är ingen databas med påhittade samtal och lämnas därför orörd. Välj en annan fil: exit-talk demo FIL.`,
  'database-damaged': ({ file, detail }) =>
    `${file} är skadad (${detail}). Inget har ändrats. Lägg tillbaka en säkerhetskopia.`,
  'database-busy': ({ file }) =>
    `${file} används av ett annat program och blev inte ledig. Stäng det andra fönstret och försök igen.`,
  'database-read-only': ({ file }) =>
    `Det går inte att spara i ${file}: filen är skrivskyddad. Ändra behörigheten, eller välj en annan fil med --db.`,
  'database-full': ({ file }) =>
    `INTE SPARAT: disken där ${file} ligger är full. Frigör utrymme och fortsätt. Allt före det här är sparat.`,
  'database-failed': ({ file, detail }) =>
    `INTE SPARAT: ${file} gick inte att skriva (${detail}). Kontrollera disken. Allt före det här är sparat.`,
  'driver-failed': ({ detail }) =>
    `Databasen går inte att ladda på den här datorn (${detail}). Installera exit-talk igen med npm, på 64-bitars Linux, macOS eller Windows.`,
  'not-erased': ({ file, reason, detail, pending }) => {
    const why = {
      full: `disken där ${file} ligger är full. Frigör plats`,
      'read-only': `${file} är skrivskyddad. Ändra rättigheterna`,
      busy: `${file} används av ett annat program. Stäng det andra fönstret`,
      other: `${file} kunde inte skrivas (${detail}). Kontrollera disken`,
    }[reason];
    const then = pending
      ? 'och starta exit-talk igen: planen ligger kvar och slutförs nästa gång databasen öppnas.'
      : 'och försök igen: inget har ändrats.';
    return `INTE RADERAT: ${why} ${then}`;
  },
  'leaver-not-found': ({ id }) =>
    `Det finns ingen som slutar med id ${id}. exit-talk leaver list visar vilka som finns.`,
  'leaver-ambiguous': ({ id, ids }) => `${id} passar på flera: ${ids.join(', ')}. Skriv ett tecken till.`,
  'interview-purged': ({ id, on }) =>
    `Samtalet ${id} gallrades ${on}: namn och ord är borta för gott. Det finns inget om någon att visa eller rätta längre.`,
  'nothing-to-judge': ({ id, separation }) =>
    `Inget har ändrats: om det gick att påverka bedöms inte när anställningen slutade så här (${separation}). Läs samtalet ${id} med exit-talk show ${id}.`,
  'held-back': ({ id, by }) =>
    by.kind === 'reference'
      ? `Inget raderades: ${id} är spärrad sedan ${by.since} på grund av ${by.reference}. När det är klart: exit-talk leaver hold ${id} --release.`
      : `Inget raderades: något allvarligt har ingen tagit emot än. Se det med exit-talk disclosure show ${by.id}.`,
  'already-held': ({ id, reference, since }) =>
    `${id} är redan spärrad, sedan ${since}, på grund av ${reference}. För att spärra för båda: exit-talk leaver hold ${id} --release, och spärra sedan igen med båda i --reference.`,
  'no-decision': () =>
    'Inget raderades: en offentlig arbetsgivare raderar bara med stöd av ett beslut. Ange det med --decision eller som decision i config.yaml.',
  'clock-suspicious': ({ today, newest }) =>
    `Inget raderades: klockan säger ${today}, men det senaste som skrevs in är från ${newest}. Ställ klockan; går den rätt, lägg till --today ${today}.`,
  'not-confirmed': ({ wanted, option = `--confirm ${wanted}` }) =>
    `Inget har ändrats. Skriv det som efterfrågas för att gå vidare, eller lägg till ${option}.`,
  'same-group': ({ name }) => `Båda är ${name}. Skriv namnet de har nu, och sedan det de ska ha.`,
  'not-a-backup': ({ file }) => `${file} är ingen säkerhetskopia som går att återställa. Välj en annan fil.`,
};
