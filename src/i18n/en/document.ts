/** What a report says of itself where it is a document to keep: as a page and as a workbook. */
export const document = {
  confidential: "Confidential: HR's own working material. Do not pass it on, not even to the managers it is about.",
  madeUp: 'Nobody in this report is real: the interviews are made up.',
  intervals:
    'The thin line across a bar or a dot, and the numbers in brackets, show how far the figure may be off by chance alone (95% interval). Where the lines of two overlap by much, chance is explanation enough.',
  small: 'Of fewer than 20 answers a share is written as it is: 6 of 9.',
  curves: 'In a curve a gap is a quarter without answers, and a dashed ring one that is not shown.',
  /** Of a chart, to be read aloud. */
  bars: 'A bar for each row, with a line across it for its interval. The table below has the same figures.',
  curve: 'A line from quarter to quarter, with gaps where there is no figure. The table below has the same figures.',
  /** A chart that has not all rows of its table. */
  first: (count: number): string => `The first ${count}`,
  workbook: {
    about: 'About',
    figures: 'Figures',
    from: 'From',
    to: 'To',
    how: [
      'The sheet Figures has a row for each figure. Columns named as in report --format csv hold codes for other programs; the column to the right of each says the same in words.',
      'n is how many could show it, count how many of them do. The value is a share, a mean from 1 to 5 or the eNPS from −100 to 100, with its 95% interval beside it.',
      'A row that says "not shown" has no figures: too few answers, or it would give another group away. Nothing is hidden in the sheet itself.',
    ],
    heads: {
      section_label: 'Section',
      measure_label: 'Measure',
      code_label: 'Answer',
      group_by_label: 'Broken down by',
      group_label: 'Group',
      period_label: 'Period',
      period_from: 'Quarter begins',
      n: 'n',
      count: 'Count',
      value: 'Value',
      low: 'Low (95%)',
      high: 'High (95%)',
      hidden: 'Not shown',
    },
    all: 'all interviews',
    sections: {
      coverage: 'Interviews',
      reasons: 'Why they leave',
      preventable: 'Preventable',
      themes: 'Themes',
      recommendation: 'Recommendation and return',
      more: 'More of what they said',
    },
    measures: {
      status: 'what became of the interviews',
      reason: 'whether the reason is known',
      reasons: 'reasons',
      'primary-reason': 'main reason',
      direction: 'what weighed most',
      score: 'mean of the statements, 1 to 5',
      raised: 'raised in notes',
      enps: 'eNPS',
    },
    codes: {
      held: 'held',
      'not-held': 'did not take place',
      unfinished: 'unfinished',
      planned: 'planned',
      unknown: 'unknown',
    },
  },
};

export type DocumentWords = typeof document;
