import type { Label } from '../core/interview/share.ts';
import type { Language } from '../core/language.ts';
import type { Said, Told, Written } from '../core/privacy/told.ts';

/** What the leaver is told before the first question, in the language of the talk. */
export interface SpokenInformation {
  readonly script: Readonly<Record<Said, (told: Told) => string>>;
  readonly wholeTitle: (employer: string | undefined) => string;
  readonly whole: Readonly<Record<Written, WholePart>>;
  /** What each label means, under `labels` of the whole. */
  readonly labels: Readonly<Record<Label, string>>;
}

interface WholePart {
  readonly heading: string;
  /** `purpose` is the template's. */
  readonly text: (told: Told, purpose: string) => string;
}

export const spokenInformation: Readonly<Record<Language, SpokenInformation>> = {
  sv: {
    script: {
      'own-manager': () =>
        'Jag är ju din chef och hör allt du säger. Vill du hellre prata med någon annan så ordnar vi det.',
      thanks: () => 'Tack för att du tar dig tid. Jag vill förstå hur du har haft det och vad vi kan göra bättre.',
      voluntary: () => 'Det är frivilligt: hoppa över det du vill.',
      noting: () => 'Jag skriver medan vi pratar.',
      readers: ({ readers }) => `Det läses av mig och ${readers}.`,
      floor: ({ floor }) => `Andra ser bara sammanställningar av minst ${floor} samtal.`,
      'small-group': () => 'I en liten grupp kan någon ändå förstå vem som sagt något.',
      labels: () => 'På slutet säger du vad som inte ska gå vidare.',
      duty: () =>
        'En sak kan jag inte lova: om någon har blivit illa behandlad, eller något är farligt, måste vi ta tag i det.',
      questions: () => 'Undrar du något?',
    },
    wholeTitle: (employer) => (employer === undefined ? 'Inför exitsamtalet' : `Inför exitsamtalet · ${employer}`),
    whole: {
      purpose: { heading: 'Vad samtalet är till för', text: (_, purpose) => purpose },
      voluntary: {
        heading: 'Du väljer själv',
        text: () => 'Samtalet är frivilligt. Du kan hoppa över en fråga, låta bli att svara eller sluta när du vill.',
      },
      readers: {
        heading: 'Vem som läser',
        text: ({ readers }) =>
          `Samtalet är konfidentiellt. Den som håller det skriver medan ni pratar, och ditt namn står vid det du säger. Det läses av den som håller samtalet, och av ${readers}.`,
      },
      'own-manager': {
        heading: 'Om det är din chef',
        text: () =>
          'Är det din egen chef som håller samtalet hör chefen allt du säger. Vill du hellre prata med någon annan, säg det, så ordnar vi det.',
      },
      floor: {
        heading: 'Vad andra får se',
        text: ({ floor }) =>
          `Andra ser bara sammanställningar av minst ${floor} samtal. I en liten grupp kan någon ändå förstå vem som sagt något.`,
      },
      labels: {
        heading: 'Vad som får gå vidare',
        text: () => 'På slutet bestämmer du det, för allt eller för en enda rad:',
      },
      duty: {
        heading: 'Vad ingen kan lova',
        text: () =>
          'Har någon blivit illa behandlad, eller är något farligt, måste arbetsgivaren ta tag i det, även om du hellre vill att det stannar i rummet.',
      },
      channel: {
        heading: 'Allvarliga missförhållanden',
        text: ({ channel }) => `Dem rapporterar du här: ${channel ?? ''}`,
      },
      access: {
        heading: 'Din rätt att läsa',
        text: () =>
          'Du har rätt att få läsa det som står om dig, också de egna reflektioner som den som håller samtalet har skrivit.',
      },
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
    script: {
      'own-manager': () =>
        "I am your manager, so I hear everything you say. If you'd rather talk to somebody else, we'll arrange it.",
      thanks: () =>
        "Thank you for making time. I'd like to understand what it has been like here and what we can do better.",
      voluntary: () => 'This is voluntary: skip anything you like.',
      noting: () => "I'll take notes as we talk.",
      readers: ({ readers }) => `They are read by me and ${readers}.`,
      floor: ({ floor }) => `Others only see summaries of at least ${floor} interviews.`,
      'small-group': () => 'In a small group, somebody may still work out who said what.',
      labels: () => 'At the end you tell me what should go no further.',
      duty: () =>
        "One thing I can't promise: if someone has been mistreated, or something is dangerous, we have to act on it.",
      questions: () => 'Any questions?',
    },
    wholeTitle: (employer) =>
      employer === undefined ? 'Before the exit interview' : `Before the exit interview · ${employer}`,
    whole: {
      purpose: { heading: 'What it is for', text: (_, purpose) => purpose },
      voluntary: {
        heading: 'You choose',
        text: () =>
          'The interview is voluntary. You can skip a question, decline to answer, or stop whenever you like.',
      },
      readers: {
        heading: 'Who reads it',
        text: ({ readers }) =>
          `The interview is confidential. The interviewer takes notes as you talk, and your name is kept with what you say. It is read by the interviewer, and by ${readers}.`,
      },
      'own-manager': {
        heading: 'If it is your manager',
        text: () =>
          "If the interviewer is your own manager, your manager hears everything you say. If you'd rather talk to somebody else, say so, and we'll arrange it.",
      },
      floor: {
        heading: 'What others see',
        text: ({ floor }) =>
          `Others only see summaries of at least ${floor} interviews. In a small group, somebody may still work out who said what.`,
      },
      labels: {
        heading: 'What may go further',
        text: () => 'At the end you decide, for everything or for a single line:',
      },
      duty: {
        heading: 'What nobody can promise',
        text: () =>
          "If someone has been mistreated, or something is dangerous, the employer has to act on it, even if you'd rather it stayed in the room.",
      },
      channel: {
        heading: 'Serious wrongdoing',
        text: ({ channel }) => `Report it here: ${channel ?? ''}`,
      },
      access: {
        heading: 'Your right to read it',
        text: () => "You have a right to read what is written about you, including the interviewer's own remarks.",
      },
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
