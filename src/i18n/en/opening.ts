import type { Language } from '../../core/language.ts';

/** Before the talk begins, and its first screen. */
export const opening = {
  meetAsk: 'How do you meet?',
  meetings: {
    'in-person': 'In the same room',
    video: 'On video',
    phone: 'On the phone',
    'not-yet': "We haven't begun yet",
  },
  waitTitle: 'Before you begin',
  wait: 'Take the time you need. The clock is not running.',
  contributionAsk: (name: string): string =>
    `What has ${name} contributed? You are reminded of it at the end, when you say thank you.`,
  contributed: (name: string): string => `Thank them, and say what ${name} has contributed:`,
  checks: {
    video: [
      'Is the link tested, and a phone number at hand if the picture goes?',
      'Ask who else is in the room, and say who is in yours.',
      'Say that you take notes: it can be heard, but not seen.',
    ],
    phone: [
      'Is the number to call back at hand if you are cut off?',
      'Ask who else can hear, and say who can hear you.',
      'Say that you take notes: it is why you go quiet.',
    ],
  },
  readOnPaper: 'The leaver has read it all on paper. Ask whether anything is unclear.',
  wholeHint: 'arrows scroll · Enter goes back',
  menu: {
    whole: 'The whole information',
    onPaper: 'Read on paper',
    aloud: 'Not read on paper: read it aloud',
    language: { sv: 'Hold it in Swedish', en: 'Hold it in English' } satisfies Record<Language, string>,
    somebody: 'Someone else is here',
  },
  somebodyAsk: 'Who else is here?',
  companion: 'The leaver has brought somebody',
  others: 'Somebody more from the employer',
  whoAsk: 'A name, and their role if you like.',
  fitTitle: 'Before you begin',
  guidance: {
    'own-manager': 'It is hard to be frank with your own manager. If you can, let somebody else hold it.',
    several: 'It is easier to be frank with one person than with two. If you can, be just the two of you.',
    late: 'The last day is here, or has been. A week or two earlier is better, while something can still be done.',
  },
  fitAsk: 'Why hold it like this all the same?',
  fitReasons: {
    leaver: 'The leaver prefers it',
    'nobody-else': 'We have nobody else',
    other: 'Another reason',
  },
  informedAsk: 'How had the leaver been told who reads it and what cannot be promised?',
  informedBy: {
    'in-writing': 'On paper, before it',
    shown: 'It was read aloud',
    'not-recorded': "I don't know",
  },
  shown: {
    informed: 'informed',
    how: { shown: 'aloud, before the first question', 'in-writing': 'on paper' },
    byWord: "by the interviewer's word",
    companion: 'with the leaver',
    others: 'also from the employer',
    why: {
      'own-manager': 'why their manager',
      several: 'why several',
      late: 'why so late',
    },
    contribution: 'has contributed',
    keptUntil: 'kept until',
    purged: 'purged',
    purgedOn: (day: string): string => `${day}; names and words are gone`,
  },
};

/** Every language has exactly these. */
export type OpeningWords = typeof opening;
