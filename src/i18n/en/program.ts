/** What stands in the help for a value, where it is called something else than in the code. */
const names: Readonly<Record<string, string>> = {};

/** The words of the commands: help, lists, confirmations. */
export const program = {
  summary: 'Structured exit interviews: the tool holds the structure, you hold the conversation.',
  commands: {
    start: 'hold an interview: a new one, or one that waits',
    list: 'find interviews',
    show: 'read one interview',
    demo: 'make a database of made-up interviews to try things on',
    export: 'interviews, answers and notes as CSV files in a folder',
    template: 'list, show and check templates',
    'template list': 'the templates there are',
    'template show': 'a template as a person reads it',
    'template check': 'check a template you have written',
  },
  groups: { talk: 'In the conversation', hr: 'For HR', templates: 'Templates' },
  usage: 'Usage:',
  names,
  arguments: 'Arguments:',
  options: 'Options:',
  commandsTitle: 'Commands:',
  globalOptions: 'Everywhere:',
  help: 'show this help',
  version: 'show the version',
  defaultsTo: 'default:',
  oneOf: 'one of:',
  flags: {
    lang: 'language',
    db: 'the database to use',
    plain: 'line by line, without redrawing (screen readers)',
    json: 'for other programs',
    template: 'the template to hold it by: a name or a file',
    answers: 'take the answers from a file, without asking',
    afterwards: 'type in an interview that was held on paper',
    interview: 'the id of an interview that waits (its first four characters will do)',
    id: 'the id of an interview (its first four characters will do)',
    status: 'only those with this status',
    search: 'part of a name, department, role or manager',
    folder: 'where the files go',
    excel: 'semicolons, decimal comma and BOM, as a Swedish Excel opens right',
    withRemarks: "the interviewer's own remarks too",
    overwrite: 'replace files that are already there',
    templateName: 'the name of a template, or a file',
    yaml: 'as it was written',
    demoFile: 'where to put it',
  },
  demo: {
    madeUp: 'These interviews are made up.',
    done: (count: number, file: string): string => `${count} made-up interviews are in ${file}. Look at them with:`,
    tries: (file: string): readonly string[] => [
      `exit-talk report --db ${file}`,
      `exit-talk report --by department --db ${file}`,
      `exit-talk list --db ${file}`,
    ],
  },
  places: (places: { database: string; home: string; templates: readonly string[] }): readonly string[] => [
    `Interviews are kept in ${places.database}`,
    `Own templates are looked for in ${places.templates.join(' and ')}`,
  ],
  waiting: 'Waiting for the database; another window is using it.',
  menu: {
    title: 'exit-talk',
    hint: 'a digit or the arrows pick · Enter',
    start: 'Begin an interview',
    resume: (count: number): string => `Go on with an interview (${count} ${count === 1 ? 'waits' : 'wait'})`,
    show: 'Read an interview',
    list: 'List interviews',
    afterwards: 'Type in an interview held on paper',
    help: 'Help',
    quit: 'Quit',
    which: 'Which interview?',
  },
  list: {
    none: 'There are no interviews yet. Begin one with: exit-talk start',
    noMatch: 'No interview fits. exit-talk list shows them all.',
    head: ['id', 'date', 'name', 'department', 'status', 'min'],
    nameless: '(no name yet)',
  },
  show: {
    with: 'Interview with',
    heldBy: 'interviewer',
    template: 'template',
    minutes: (count: number): string => `${count} min`,
    tenure: (months: number): string => {
      const [years, rest] = [Math.floor(months / 12), months % 12];
      const parts = [years > 0 ? `${years} y` : '', rest > 0 || years === 0 ? `${rest} mo` : ''];
      return `${parts.filter((part) => part !== '').join(' ')} employed`;
    },
    department: 'department',
    role: 'role',
    manager: 'manager',
    started: 'first day',
    lastDay: 'last day',
    separation: 'end of employment',
    ownManager: "held by the leaver's own manager",
    draft: 'half a line, not entered:',
    notAsked: (count: number): string =>
      count === 1 ? '1 question was not asked.' : `${count} questions were not asked.`,
    confidential: 'Confidential',
  },
  export: {
    done: (count: number, folder: string): string =>
      `${count} ${count === 1 ? 'interview' : 'interviews'} exported to ${folder}`,
    confidential:
      'The files hold what people have said in confidence. Keep them with HR, and remove them when you are done.',
  },
  template: {
    none: 'There are no templates. The shipped ones are missing: install exit-talk again.',
    head: ['name', 'title', 'min', 'questions', 'languages', 'where'],
    shipped: 'shipped',
    faulty: 'has faults',
    broken: (file: string): string => `See what is wrong with: exit-talk template check ${file}`,
    fine: (file: string, questions: number, minutes: number): string =>
      `${file} is fine: ${questions} ${questions === 1 ? 'question' : 'questions'}, ${minutes} min.`,
    minutes: (count: number): string => `${count} min`,
    readAloud: 'Read aloud:',
    probes: 'Probes:',
    listenFor: 'Listen for:',
    notRecorded: 'nothing is noted',
    priority: { must: 'must', should: 'should', could: 'could' },
  },
  moreFaults: (count: number): string => `and ${count} more`,
  /** Standard output, as a file that could not be written is named. */
  stdout: 'The result',
  crash: 'This is a fault in exit-talk itself. Everything entered is saved. Please report it with the lines below.',
};

export type ProgramWords = typeof program;
