/** Minutes and questions, without alarm. */
export const time = {
  behind: (minutes: number): string =>
    minutes === 0 ? 'On time.' : minutes > 0 ? `${minutes} min behind the plan.` : `${-minutes} min ahead of the plan.`,
  needed: (minutes: number): string => (minutes > 0 ? `What is left takes about ${minutes} min.` : ''),
  parkingFits: 'There is no time for everything. Without these, what matters most fits in:',
  parkingHelps: (short: number): string =>
    `There is no time for everything. Even without these it runs over by about ${short} min:`,
  tooShort: (short: number): string =>
    `What has to be asked takes about ${short} min more than you have. Take what matters most first, or meet once more.`,
  andMore: (count: number): string => `and ${count} more`,
  park: (questions: number, minutes: number): string =>
    `Park ${questions === 1 ? 'one question' : `${questions} questions`}: saves ${minutes} min`,
  back: 'Back to the conversation',
  here: 'here',
  parked: 'parked',
  skipped: 'skipped',
  spent: (minutes: number): string => `${minutes} min`,
  parkedLeft: (count: number): string =>
    count === 1 ? 'One question is parked (Tab, Overview):' : `${count} questions are parked (Tab, Overview):`,
  clockStopped: 'the clock is stopped',
};

/** Every language has exactly these. */
export type TimeWords = typeof time;
