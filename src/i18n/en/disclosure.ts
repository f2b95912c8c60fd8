import type { DisclosureKind } from '../../core/interview/interview.ts';

type OfKind = Readonly<Record<DisclosureKind, string>>;

const kinds: OfKind = {
  harassment: 'Harassment or degrading treatment',
  danger: 'Danger, an accident or the work environment',
  wrongdoing: 'Wrongdoing (something of public interest)',
};

/** In a table. */
const short: OfKind = { harassment: 'harassment', danger: 'danger', wrongdoing: 'wrongdoing' };

/** The employer's duty and the next step, for whoever receives it. */
const duty: Readonly<Record<DisclosureKind, readonly string[]>> = {
  harassment: [
    'The employer has to find out what happened and see that it does not go on, whether or not whoever told it wants that.',
    'Next: talk to whoever told it, and decide today who looks into it.',
  ],
  danger: [
    'The employer has to prevent accidents and ill health.',
    'Next: judge the risk today, remove it or protect those it concerns, and bring in the safety representative.',
  ],
  wrongdoing: [
    'It belongs in the channel for reporting wrongdoing, not here, and so nothing is written of what it is about.',
    'Next: see that whoever told it knows how to report. Do not question them, and do not pass on who it is.',
  ],
};

/** What must be acted on: marked in the room, handed over, received by name. */
export const disclosure = {
  title: 'Serious: must be followed up',
  kinds,
  short,
  duty,
  ask: 'What is it about?',
  back: 'None of these, go back',
  pickHint: 'one key picks · Enter goes back',
  offer: 'Must this be followed up now?',
  offerChoices: { yes: 'It must be followed up now', no: 'Not now' },
  unmarked: (question: string): string => `The answer to “${question}” was yes, but it isn’t marked as serious.`,
  say: 'Say:',
  goesTo: (to: string, day: string): string => `To be handed over to ${to} by ${day}.`,
  factGoesTo: (to: string, day: string): string =>
    `${to} is to hear by ${day} that something was brought up, but not what.`,
  inRoom: {
    harassment: 'The duty to look into it began when you heard it, whatever anybody wishes.',
    danger: 'Could somebody be hurt before that? Break off and tell someone now.',
    wrongdoing: "Don't write it here: the notes cannot protect whoever tells it as the channel can.",
  } satisfies OfKind,
  whichLines: 'Which lines is it about?',
  undo: 'Undo: it was not serious',
  undoHint: 'Enter goes on · Tab undo',
  goesAlong: 'This goes along:',
  elsewhere: 'That line is already handed over for something else. Write a new line about this.',
  nothingYet: 'Nothing is written about it yet.',
  addLater: 'If you write more about it, pick the same in the menu after, and the line goes along.',
  addsItself: 'What you write on this question goes along.',
  mustGo: 'serious, is handed over anyway',
  held: (count: number, to: string, day: string): string =>
    count === 1
      ? `Serious: 1 to hand over to ${to} by ${day}:`
      : `Serious: ${count} to hand over, the first by ${day}:`,
  /** First in a report. */
  overdue: (count: number, day: string): string =>
    `Overdue: ${count === 1 ? 'a serious matter has' : `${count} serious matters have`} been waiting to be received since ${day}. See exit-talk disclosure list`,
  list: {
    none: 'Nothing has been marked as serious.',
    head: ['id', 'by', 'about', 'interview with', 'to', 'received'],
    overdue: 'overdue',
  },
  page: {
    title: 'Hand-over',
    confidential: 'Confidential',
    of: 'interview with',
    department: 'department',
    heard: 'heard',
    by: (day: string, who: string): string => `${day}, by ${who}`,
    nobody: '________________',
    question: 'asked',
    to: 'goes to',
    due: 'by',
    overdue: 'overdue',
    said: 'What was said',
    nothingSaid: 'Nothing was written down.',
    notHere: 'It is not told here.',
    meaning: 'What has to be done',
    whole:
      'The lines are handed over whatever the leaver said about sharing: the duty comes first. Nothing else of the interview is here.',
    received: (who: string, when: string): string => `Received by ${who}, ${when}.`,
    sign: 'Received by ______________________________   date ________________',
    enterIt: (id: string): string => `Then enter it: exit-talk disclosure receive ${id} --by NAME`,
    written: (file: string): string => `${file} is written. It is confidential: give it only to the recipient.`,
  },
  received: (who: string): string => `Received by ${who}. From here on it lives in your own routine.`,
};

/** Every language has exactly these. */
export type DisclosureWords = typeof disclosure;
