import type { Mode } from '../../core/interview/facts.ts';

/** What is to be ready before a talk, by how it is held. */
const checks: Readonly<Record<Mode, readonly string[]>> = {
  'in-person': [
    "A room where nobody hears you or looks in, and not the manager's own.",
    'The door can be closed. Put a note on it.',
    'Water and tissues on the table.',
    'Phones off. No screen between the two of you.',
  ],
  video: [
    'A platform the person who leaves is used to.',
    'The link is tested, with sound and picture, and there is a number to call if it breaks.',
    'Camera at eye level; other programs and notifications are closed.',
    'Begin with a little small talk, as you would have done in a room.',
  ],
  phone: [
    'It is agreed who calls, and on which number: a private one.',
    'A place where nobody hears you. Ask whether they can talk undisturbed too.',
    'A headset, so that your hands are free.',
    'Silence sounds longer on the phone: say that you take notes.',
  ],
  written: [
    'The questions are sent, with a day to answer by.',
    'The answers come to you and nobody else, and not by the work address: it closes on the last day.',
    'Offer to talk instead, or afterwards.',
  ],
};

/** The page before the talk, for HR and for whoever holds it. */
export const prepare = {
  flags: {
    for: 'who is to read it: hr has figures, interviewer has none, leaver has the information and a form',
    output: 'write it to a file; its ending says how: .txt, .md or .html',
  },
  written: (file: string): string => `The page is in ${file}. It is confidential.`,
  writtenForLeaver: (file: string): string => `The sheet is in ${file}. Print it on both sides.`,
  ownManager: (name: string, id: string): string =>
    `${name} is the manager of the person who leaves, so this page is not for them. Give them: exit-talk prepare ${id} --for interviewer`,
  theInterviewer: 'Whoever holds it',

  title: (name: string): string => `Before the interview with ${name}`,
  lead: {
    hr: 'Confidential, for HR only. Read it before the interview, and leave it outside the room.',
    interviewer:
      'Confidential, for you who hold the interview. It has no figures from earlier ones: those come when HR may release them.',
  },

  frameTitle: 'Who it is about',
  frame: {
    when: 'when',
    where: 'where',
    how: 'how',
    tenure: 'how long',
    lastWorkingDay: 'last day at work',
    others: 'also there',
    template: 'template',
    invited: 'invited',
    contribution: 'to thank for',
  },
  at: (day: string, time: string, zone: string | undefined): string =>
    `${day} at ${time}${zone === undefined ? '' : ` (${zone})`}`,
  withLeaver: (name: string): string => `${name} (with the person who leaves)`,

  earlierTitle: 'What earlier interviews say',
  earlier: (place: string, interviews: number, period: string): string =>
    `${place}: ${interviews} interviews, ${period}`,
  everybody: 'Everybody',
  tooFew: {
    department: (name: string): string => `About ${name} nothing can be said: too few earlier interviews, or none.`,
    role: (name: string): string => `About the role ${name} nothing can be said: too few earlier interviews, or none.`,
  },
  unknown: {
    department: 'The department is not known.',
    role: 'The role is not known.',
  },
  why: (reasons: string): string => `Why they left: ${reasons}.`,
  finding: (topic: string, share: string, rest: string | undefined): string =>
    rest === undefined ? `${topic}: ${share}` : `${topic}: ${share}, others ${rest}`,
  /** After a finding: chance does not explain it. */
  sure: 'more than chance',
  source:
    'The figures are those that the report by department and by role shows today. They are what others have said: let this person tell their own story, and say nothing of what the others said.',

  dwellTitle: 'Questions to take time for',
  /** What it is, and where: `low scores on workload`, `in Logistics and in the role Driver`. */
  because: (grounds: readonly string[]): string => `Because of: ${grounds.join('; ')}`,
  both: (one: string, other: string): string => `${one} and ${other}`,
  noDwelling: 'None in particular. Ask as the template says, and let the answers decide.',
  alsoAsked: 'Ask them in their place and in their own words, like all the others.',

  actionsTitle: 'Already being done',
  action: (what: string, owner: string | undefined, due: string | undefined): string =>
    [what, ...(owner === undefined ? [] : [owner]), ...(due === undefined ? [] : [`by ${due}`])].join(', '),
  watched: (theme: string): string => `${theme}: being watched`,
  watchedGroup: 'Being watched',
  actionsWhy: 'Listen for whether it shows. Promise nothing more.',

  questionsTitle: 'What you talk about',
  minutes: (count: number): string => `${count} min`,
  listenFor: (cue: string): string => `Listen for: ${cue}`,

  checksTitle: 'Before you begin',
  checks,
  checksAlways: (minutes: number): readonly string[] => [
    `${minutes} minutes are booked, and nothing right after.`,
    'The person who leaves knows the purpose, and has the information and the questions to think about.',
    'You have read the questions through once, so that you can look up.',
  ],
  howUnknown: 'It is not settled how you meet. Ask what suits them: a room, video or phone.',

  listeningTitle: 'When you listen',
  listening: [
    'Listen more than you talk. After a question, stay silent for five seconds.',
    'Do not question and do not judge. What you are told matters, not what you think of it.',
    'Explain nothing, defend nobody, never argue. Say thank you.',
    'Do not agree either: then you hear more of what you already believe.',
    'Ask for examples instead of interpreting: “tell me more”.',
    'Promise nothing, and not that something stays between you.',
    'Do not tell what others have said.',
  ],
};

export type PrepareWords = typeof prepare;
