/** The five minutes alone. */
export const wrapUp = {
  title: (name: string): string => `Wrap-up · ${name}`,
  department: 'Which department?',
  manager: "Who was the leaver's immediate manager?",
  role: 'Which role?',
  startedOn: 'First day of employment?',
  lastDay: 'Last day of employment?',
  mode: 'How was it held?',
  interviewer: 'Who held the conversation?',
  remark: 'A remark of your own on some question? Pick it, or go on with Enter.',
  theme: 'A theme on some line? Pick it, or go on with Enter.',
  themesOf: 'Which themes?',
  close: 'Close the interview?',
  closeBody: 'What should not be kept is then erased for good. You can close it later too.',
};

/** Every language has exactly these. */
export type WrapUpWords = typeof wrapUp;
