/** Themes that are suggested for lines, and the walk through lines without any. */
export const themes = {
  suggested: 'suggested',
  suggestion: (labels: string): string => `suggested: ${labels}`,
  take: 'Themes are suggested for these lines. Mark where they are right, or go on with Enter.',
  takeHint: 'arrows and space mark · Enter takes only what is marked',
  title: (name: string, left: number): string => `Themes · ${name} · ${left} ${left === 1 ? 'line' : 'lines'} left`,
  ask: 'Which themes?',
  untaggedAbout: (label: string): string =>
    `The question is about “${label}”. The line has no theme of its own and counts under none.`,
  /** `about`: the theme of the question. */
  untagged: (about: string | undefined): string =>
    about === undefined ? 'no theme' : `no theme (the question: ${about})`,
  choose: 'Choose themes',
  leave: 'Leave it here',
  hint: 'one key answers · Enter passes the line',
  none: 'Every line has a theme of its own.',
  left: (command: string): string => `Everything is saved. Go on with: ${command}`,
  done: 'That was the last line.',
};

/** Every language has exactly these. */
export type ThemeWords = typeof themes;
