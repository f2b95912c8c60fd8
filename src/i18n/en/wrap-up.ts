/** The five minutes alone. */
export const wrapUp = {
  title: (name: string): string => `Wrap-up · ${name}`,
  quotes: 'Which lines are word for word what was said?',
  department: 'Which department?',
  manager: "Who was the leaver's immediate manager?",
  role: 'Which role?',
  startedOn: 'First day of employment?',
  lastDay: 'Last day of employment?',
  mode: 'How was it held?',
  interviewer: 'Who held the conversation?',
  remark: 'A remark of your own on some question? Pick it, or go on with Enter.',
  theme: 'A theme on some line? Each says what it counts under. Pick one to change it, or go on with Enter.',
  themesOf: 'Which themes?',
  close: 'Close the interview?',
  closeBody: 'What should not be kept is then erased for good, and nothing can be changed any more.',
  checklist: 'Before you leave it, see to this:',
  notAsked: 'This was not asked. Pick a question for a remark on it, or go on with Enter.',
  parked: 'parked',
  replying: (day: string): string => `The leaver has a copy and may reply until ${day}. After that it is closed.`,
  choices: {
    close: 'Close now',
    closeAnyway: 'Close now all the same',
    copy: (day: string): string => `Give the leaver a copy first (reply by ${day})`,
    copyAgain: 'Write the copy once more',
    again: 'Go through what is missing once more',
  },
  replyOver: (day: string): string => `The time to reply ended on ${day}, so the interview is closed.`,
  erased: (count: number): string =>
    count === 0
      ? 'There was nothing in it to erase.'
      : count === 1
        ? 'One thing that was not to be kept is erased.'
        : `${count} things that were not to be kept are erased.`,
  review: {
    title: (name: string): string => `Correct · ${name}`,
    ask: 'What is to be corrected?',
    replying: (day: string): string => `The leaver may reply until ${day}.`,
    hint: 'one key picks · Enter leaves',
    answer: 'Answer a question, or write more',
    which: 'Which question?',
    change: 'Change a line',
    strike: 'Strike a line',
    share: 'Change what may go further',
    themes: 'Themes',
    quotes: 'Quotes',
    close: 'Close the interview',
    left: (id: string): string => `Everything is saved. Go on with: exit-talk review ${id}`,
  },
  theName: 'THE-NAME',
  passOn: (name: string, command: string): string => `What is to be passed on to ${name}: ${command}`,
};

/** Every language has exactly these. */
export type WrapUpWords = typeof wrapUp;
