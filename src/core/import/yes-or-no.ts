/** How a cross in a column of reasons is usually written, as texts are compared (folded). */
export const yesWords: ReadonlySet<string> = new Set(['true', 'yes', 'ja', 'sant', 'x', '1']);

/** And how that there is none. */
export const noWords: ReadonlySet<string> = new Set(['false', 'no', 'nej', 'falskt', '0', '-', '–', '—']);
