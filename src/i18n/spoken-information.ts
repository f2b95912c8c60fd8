import type { Language } from '../core/language.ts';
import type { Said, Told } from '../core/privacy/told.ts';
import { spokenWhole, type SpokenWhole } from './spoken-whole.ts';

/** What the leaver is told before the first question, in the language of the talk. */
export interface SpokenInformation {
  /** Said aloud. `eraseDay`: the day until which it is kept, as a person writes it. */
  readonly script: Readonly<Record<Said, (told: Told, eraseDay: string) => string>>;
  readonly whole: SpokenWhole;
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
      'public-record': () => 'Det kan bli en allmän handling, som andra får be att läsa.',
      floor: ({ floor, sector }) =>
        sector === 'public'
          ? `Sammanställningar görs av minst ${floor} samtal.`
          : `Andra ser bara sammanställningar av minst ${floor} samtal.`,
      'small-group': () => 'I en liten grupp kan någon ändå förstå vem som sagt något.',
      labels: () => 'På slutet säger du vad som inte ska gå vidare.',
      erased: (_, eraseDay) => `Namn och anteckningar raderas senast ${eraseDay}.`,
      duty: () =>
        'En sak kan jag inte lova: om någon har blivit illa behandlad, eller något är farligt, måste vi ta tag i det.',
      questions: () => 'Undrar du något?',
    },
    whole: spokenWhole.sv,
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
      'public-record': () => 'They may become a public record, which others can ask to read.',
      floor: ({ floor, sector }) =>
        sector === 'public'
          ? `Summaries are made of at least ${floor} interviews.`
          : `Others only see summaries of at least ${floor} interviews.`,
      'small-group': () => 'In a small group, somebody may still work out who said what.',
      labels: () => 'At the end you tell me what should go no further.',
      erased: (_, eraseDay) => `Names and notes are erased by ${eraseDay}.`,
      duty: () =>
        "One thing I can't promise: if someone has been mistreated, or something is dangerous, we have to act on it.",
      questions: () => 'Any questions?',
    },
    whole: spokenWhole.en,
  },
};
