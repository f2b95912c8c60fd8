/** The comments of a proposed mapping. */
export const proposal = {
  top: (rows: number): readonly string[] => [
    `A proposal, made from ${rows} rows: a guess by names and values. Look through every line.`,
    'A column becomes { field: … }, { reason: … }, { question: … }, or ignore.',
    'Fields: name, department, role, manager, started_on, last_day, held_on, separation, regretted,',
    'interviewer, mode, minutes, language. The ids of questions: exit-talk template show standard --yaml.',
    'For a value that says nothing, write not-stated.',
  ],
  source: 'what the rows are called; under the same name none is taken in twice',
  template: 'whose questions they answer; or the file of one of your own',
  noKey: 'the column with a number of its own for each row, if there is one',
  dates: 'a month counts as its first day, a year as January 1',
  check: 'right?',
  times: (count: number): string => `${count} times`,
  words: "people's own words: may they be kept?",
  looks: {
    key: 'tells the rows apart',
    reason: 'a reason? { reason: CODE }',
    scale: 'a scale? { question: ID, values: … }',
    other: '',
  },
};
