/** `Leavers` inside a sentence; what is short for something stays. */
const inside = (word: string): string => (word === 'HR' ? word : word.toLowerCase());

const was = (before: string | undefined): string => (before === undefined ? '' : ` (before: ${before})`);

/** Whether it could have been prevented, as each of them sees it. */
export const views = {
  ask: {
    interviewer: 'Could we have done something to keep them, as you see it?',
    hr: 'Could we have done something to keep them, as HR sees it?',
    regretted: 'Would you have wanted to keep them?',
  },
  additions: {
    title: (name: string): string => `HR · ${name}`,
    closed: 'The interview is closed. What is written in it stays as it is.',
    ask: 'What do you want to add?',
    preventable: 'HR: could it have been prevented?',
    regretted: 'HR: would you have kept them?',
  },
  /** `before`: an earlier judgement that this one replaces. */
  judged: (id: string, label: string | undefined, before: string | undefined): string =>
    label === undefined
      ? `${id}: HR has not judged whether it could have been prevented${was(before)}.`
      : `${id}: preventable, as HR sees it: ${label}${was(before)}`,
  kept: (id: string, label: string | undefined, before: string | undefined): string =>
    label === undefined
      ? `${id}: HR has not judged whether you would have kept them${was(before)}.`
      : `${id}: would have kept, as HR sees it: ${label}${was(before)}`,
  /** In a report. `kappa`, Cohen's, is how far two views agree beyond chance. */
  report: {
    title: 'Preventable',
    row: 'In the view of',
    interviews: 'n',
    viewers: { leaver: 'Leavers', interviewer: 'Interviewers', hr: 'HR' },
    /** `who`: two of the viewers; `share` is in how many interviews they agree. */
    agreement: ([one, other]: readonly [string, string], share: string, kappa: string, strength: string): string =>
      `${one} and ${inside(other)} see it alike in ${share} (kappa ${kappa}, ${strength}).`,
    agreementHidden:
      'How far the others agree is not shown: too few interviews were judged by both, or answers could be looked for.',
    kappa: (kappa: number): string => kappa.toFixed(2).replace('-', '−'),
    kappaInterval: (low: number, high: number): string =>
      `, ${low.toFixed(2).replace('-', '−')} to ${high.toFixed(2).replace('-', '−')}`,
    strengths: {
      none: 'no more than by chance',
      slight: 'slight',
      fair: 'fair',
      moderate: 'moderate',
      substantial: 'substantial',
      'almost-perfect': 'almost perfect',
    },
    stay: 'Would have kept them',
  },
  talk: {
    title: 'The conversations themselves',
    by: { mode: 'Format', template: 'Template', 'own-manager': 'Held by' },
    heldBy: { own: 'Their own manager', other: 'Somebody else' },
    heads: { minutes: 'minutes', refused: 'refused', reason: 'reason', lines: 'notes', enps: 'eNPS' },
    differs: {
      minutes: 'minutes',
      refused: 'share of questions refused',
      reason: 'share who gave a reason',
      lines: 'notes per conversation',
      enps: 'eNPS',
    },
    gap: (what: string, higher: string, lower: string): string =>
      `Clearest difference, ${what}: ${higher}, ${lower}. It may be how it was held, or who it was held like that with.`,
  },
  shown: { interviewer: 'preventable, interviewer', hr: 'preventable, HR', regretted: 'would have kept, HR' },
};

export type ViewsWords = typeof views;
