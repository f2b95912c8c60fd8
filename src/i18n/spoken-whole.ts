import type { Label } from '../core/interview/share.ts';
import type { Language } from '../core/language.ts';
import type { Part, Told, Written } from '../core/privacy/told.ts';

/** The whole of what the leaver is told, to be read: sentences under headings, in the language of the talk. */
export interface SpokenWhole {
  readonly title: (employer: string | undefined) => string;
  readonly headings: Readonly<Record<Part, string>>;
  /** `purpose` is the template's. */
  readonly sentences: Readonly<Record<Written, (told: Told, purpose: string) => string>>;
  /** What each label means, under `labels`. */
  readonly labels: Readonly<Record<Label, string>>;
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const oneOf = (names: readonly string[], language: Language): string =>
  new Intl.ListFormat(language, { type: 'disjunction' }).format(names);

export const spokenWhole: Readonly<Record<Language, SpokenWhole>> = {
  sv: {
    title: (employer) => (employer === undefined ? 'Inför exitsamtalet' : `Inför exitsamtalet · ${employer}`),
    headings: {
      purpose: 'Vad samtalet är till för',
      voluntary: 'Du väljer själv',
      readers: 'Vem som läser',
      'own-manager': 'Om det är din chef',
      floor: 'Vad andra får se',
      labels: 'Vad som får gå vidare',
      duty: 'Vad ingen kan lova',
      channel: 'Allvarliga missförhållanden',
      kept: 'Hur länge det sparas',
      employer: 'Vem som ansvarar',
      rights: 'Vad du har rätt till',
    },
    sentences: {
      purpose: (_, purpose) => purpose,
      voluntary: () =>
        'Samtalet är frivilligt. Du kan hoppa över en fråga, låta bli att svara eller sluta när du vill.',
      readers: ({ readers }) =>
        `Samtalet är konfidentiellt. Den som håller det skriver medan ni pratar, och ditt namn står vid det du säger. Det läses av den som håller samtalet, och av ${readers}.`,
      logged: () => 'Programmet för logg över vem som läser det efteråt, när och varför.',
      'log-end': ({ retention: { logMonths } }) => `Loggen sparas i ${counted(logMonths, 'månad', 'månader')}.`,
      'own-manager': () =>
        'Är det din egen chef som håller samtalet hör chefen allt du säger. Vill du hellre prata med någon annan, säg det, så ordnar vi det.',
      floor: ({ floor, sector }) =>
        sector === 'public'
          ? `Sammanställningar görs av minst ${floor} samtal.`
          : `Andra ser bara sammanställningar av minst ${floor} samtal.`,
      'small-group': () => 'I en liten grupp kan någon ändå förstå vem som sagt något.',
      labels: () => 'På slutet bestämmer du det, för allt eller för en enda rad:',
      duty: () =>
        'Har någon blivit illa behandlad, eller är något farligt, måste arbetsgivaren ta tag i det, även om du hellre vill att det stannar i rummet.',
      receivers: ({ receivers }) => `Då lämnas det över till ${oneOf(receivers, 'sv')}.`,
      channel: ({ channel }) => `Dem rapporterar du här: ${channel ?? ''}`,
      'public-record': () =>
        'Arbetsgivaren är offentlig. Därför kan det som antecknas bli en allmän handling, och den som ber om den får läsa det som inte omfattas av sekretess.',
      erased: ({ retention: { months } }) =>
        `Ditt namn och det som är antecknat raderas senast ${counted(months, 'månad', 'månader')} efter samtalet.`,
      'erased-by-decision': ({ retention: { months }, decision }) =>
        `Ditt namn och det som är antecknat raderas senast ${counted(months, 'månad', 'månader')} efter samtalet. Det sker enligt ett beslut om gallring: ${decision ?? ''}.`,
      'no-decision': () =>
        'Utom det du inte vill ha kvar får det bara raderas efter ett beslut om gallring. Något sådant finns inte, så det sparas.',
      'counts-stay': ({ floor }) =>
        `Det som räknas finns kvar utan ditt namn och utan exakta dagar: siffror, val ur listor, teman, och till exempel avdelningen om minst ${floor} samtal kommer därifrån.`,
      holds: () => 'Är något inte följt upp än, eller behövs det i ett ärende, sparas det så länge.',
      backups: ({ retention: { backupDays } }) =>
        `Säkerhetskopior kan ha kvar det i högst ${counted(backupDays, 'dag', 'dagar')} till.`,
      'own-address': () =>
        'Vill du att vi hör av oss längre fram kan du ge en egen adress. Den och ditt namn sparas då för sig, längst till den dag du säger ja till, också om resten raderas tidigare. Du kan ta tillbaka det när du vill.',
      employer: ({ employer }) => `${employer ?? 'Din arbetsgivare'} ansvarar för det som skrivs om dig.`,
      'legitimate-interest': () =>
        'Den rättsliga grunden är en intresseavvägning: arbetsgivaren har ett berättigat intresse av att förstå varför människor slutar och vad som kan bli bättre.',
      'public-interest': () =>
        'Den rättsliga grunden är att det behövs för en uppgift av allmänt intresse: att sköta verksamheten väl och förstå varför människor slutar.',
      access: () =>
        'Du har rätt att få läsa det som står om dig, också de egna reflektioner som den som håller samtalet har skrivit.',
      copy: () => 'Du kan få en kopia av alltihop.',
      correct: () => 'Stämmer något inte skrivs dina egna ord in bredvid.',
      erase: () =>
        'Vill du att det raderas tidigare så görs det, om det inte måste följas upp eller behövs i ett ärende.',
      archive: () => 'Det raderas enligt reglerna för allmänna handlingar, inte på begäran.',
      object: () => 'Du får invända mot att det sparas, och medan det utreds kan du begära att det inte används.',
      contact: ({ contact }) => `Vänd dig till ${contact} om du undrar eller vill något.`,
      complain: () => 'Tycker du att något sköts fel kan du klaga hos Integritetsskyddsmyndigheten: imy.se.',
    },
    labels: {
      share: 'Får delas, även med dina egna ord.',
      'no-quote': 'Får delas, men inte ordagrant.',
      'hr-only': 'Bara HR: det räknas inte ens med i det som andra ser.',
      'with-name': 'Med ditt namn: det förs vidare till den du vill.',
      'not-kept': 'Skrivs inte ner: det raderas när samtalet stängs.',
    },
  },
  en: {
    title: (employer) =>
      employer === undefined ? 'Before the exit interview' : `Before the exit interview · ${employer}`,
    headings: {
      purpose: 'What it is for',
      voluntary: 'You choose',
      readers: 'Who reads it',
      'own-manager': 'If it is your manager',
      floor: 'What others see',
      labels: 'What may go further',
      duty: 'What nobody can promise',
      channel: 'Serious wrongdoing',
      kept: 'How long it is kept',
      employer: 'Who is responsible',
      rights: 'Your rights',
    },
    sentences: {
      purpose: (_, purpose) => purpose,
      voluntary: () =>
        'The interview is voluntary. You can skip a question, decline to answer, or stop whenever you like.',
      readers: ({ readers }) =>
        `The interview is confidential. The interviewer takes notes as you talk, and your name is kept with what you say. It is read by the interviewer, and by ${readers}.`,
      logged: () => 'The program keeps a log of who reads it afterwards, when and why.',
      'log-end': ({ retention: { logMonths } }) => `The log is kept for ${counted(logMonths, 'month', 'months')}.`,
      'own-manager': () =>
        "If the interviewer is your own manager, your manager hears everything you say. If you'd rather talk to somebody else, say so, and we'll arrange it.",
      floor: ({ floor, sector }) =>
        sector === 'public'
          ? `Summaries are made of at least ${floor} interviews.`
          : `Others only see summaries of at least ${floor} interviews.`,
      'small-group': () => 'In a small group, somebody may still work out who said what.',
      labels: () => 'At the end you decide, for everything or for a single line:',
      duty: () =>
        "If someone has been mistreated, or something is dangerous, the employer has to act on it, even if you'd rather it stayed in the room.",
      receivers: ({ receivers }) => `Then it is handed to ${oneOf(receivers, 'en')}.`,
      channel: ({ channel }) => `Report it here: ${channel ?? ''}`,
      'public-record': () =>
        'The employer is a public body. What is noted may therefore become a public record, and whoever asks for it may read what is not covered by secrecy.',
      erased: ({ retention: { months } }) =>
        `Your name and the notes are erased within ${counted(months, 'month', 'months')} of the interview.`,
      'erased-by-decision': ({ retention: { months }, decision }) =>
        `Your name and the notes are erased within ${counted(months, 'month', 'months')} of the interview, by a decision on disposal: ${decision ?? ''}.`,
      'no-decision': () =>
        'Apart from what you do not want kept, it may only be erased by a decision on disposal. There is none, so it is kept.',
      'counts-stay': ({ floor }) =>
        `What is counted stays, without your name and without exact dates: ratings, picks from lists, themes, and for instance the department if at least ${floor} interviews come from it.`,
      holds: () => 'What has not been followed up yet, or is needed in a case, is kept for as long as that takes.',
      backups: ({ retention: { backupDays } }) =>
        `Backups may still hold it for at most ${counted(backupDays, 'day', 'days')} more.`,
      'own-address': () =>
        'If you want to hear from us later on, you can give an address of your own. It is then kept apart with your name, at most until the day you say yes to, also when the rest is erased before that. You can take it back whenever you like.',
      employer: ({ employer }) => `${employer ?? 'Your employer'} is responsible for what is written about you.`,
      'legitimate-interest': () =>
        'The legal basis is a legitimate interest: the employer needs to understand why people leave, and what could be better.',
      'public-interest': () =>
        'The legal basis is a task in the public interest: running public services well, and understanding why people leave.',
      access: () => "You have a right to read what is written about you, including the interviewer's own remarks.",
      copy: () => 'You can have a copy of all of it.',
      correct: () => 'If something is not right, your own words are put beside it.',
      erase: () => 'If you want it erased sooner, it is, unless it has to be followed up or is needed in a case.',
      archive: () => 'It is erased by the rules for public records, not on request.',
      object: () => 'You may object to its being kept, and ask that it is not used while that is looked into.',
      contact: ({ contact }) => `Turn to ${contact} with any question or wish.`,
      complain: () =>
        'If you think something is handled wrongly, you can complain to the Swedish Authority for Privacy Protection: imy.se.',
    },
    labels: {
      share: 'May be shared, also in your own words.',
      'no-quote': 'May be shared, but not word for word.',
      'hr-only': 'HR only: it is not even counted in what others see.',
      'with-name': 'In your name: it is passed on to the person you choose.',
      'not-kept': 'Not kept: it is erased when the interview is closed.',
    },
  },
};
