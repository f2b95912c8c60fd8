import { flags } from './flags.ts';

/** What stands in the help for a value, where it is called something else than in the code. */
const names: Readonly<Record<string, string>> = {};

/** The words of the commands: help, lists, confirmations. */
export const program = {
  summary: 'Structured exit interviews: the tool holds the structure, you hold the conversation.',
  commands: {
    start: 'hold an interview: a new one, or one that waits',
    review: 'correct an interview that was held, and add what HR thinks of it',
    list: 'find interviews',
    show: 'read one interview',
    prepare: 'the page to prepare an interview with, and the sheet for the leaver',
    report: 'what the interviews say together',
    group: 'departments, managers and roles as they are written',
    'group list': 'the groups there are, and those that look alike',
    'group join': 'put every interview of one group under the name of another',
    demo: 'make a database of made-up interviews to try things on',
    export: 'interviews, answers and notes as CSV files in a folder',
    import: 'take in interviews held elsewhere: a table in CSV or XLSX',
    disclosure: 'hand over what must be acted on',
    'disclosure list': 'what was marked as serious, and who has received it',
    'disclosure show': 'the page to hand over',
    'disclosure receive': 'say by name that it has been received',
    leaver: "one person's answers: see, copy, correct, erase",
    'leaver list': 'the leavers, and the interviews with each',
    'leaver export': 'everything kept about one person, for that person',
    'leaver correct': 'the words of the one who left beside what is noted; a name written wrong',
    'leaver erase': 'erase everything about one person, after showing what goes',
    'leaver hold': 'keep one person from being erased as long as a case needs it',
    database: 'back up, purge, and see who read what',
    'database purge': 'purge what is due: names and words go, figures stay',
    'database backup': 'copy the database and read the copy back',
    'database restore': 'put a backup back, without what was erased since',
    'database log': 'who read what, when and why',
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
  flags,
  demo: {
    madeUp: 'These interviews are made up.',
    replaced: 'Enter nothing real: the next demo takes the place of this file.',
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
    `config.yaml is looked for in ${places.home}`,
  ],
  waiting: 'Waiting for the database; another window is using it.',
  menu: {
    title: 'exit-talk',
    hint: 'a digit or the arrows pick · Enter',
    start: 'Begin an interview',
    resume: (count: number): string => `Go on with an interview (${count} waiting)`,
    review: 'Correct an interview that was held',
    show: 'Read an interview',
    list: 'List interviews',
    afterwards: 'Type in an interview held on paper',
    help: 'Help',
    quit: 'Quit',
    which: 'Which interview?',
    replyOver: (count: number): string =>
      `The time to reply has ended for ${count === 1 ? 'one interview' : `${count} interviews`}. Go on with it, and it is closed.`,
    replyOverNote: 'time to reply has ended',
  },
  list: {
    none: 'There are no interviews yet. Begin one with: exit-talk start',
    noMatch: 'No interview fits. exit-talk list shows them all.',
    head: ['id', 'date', 'name', 'department', 'status', 'min'],
    nameless: '(no name)',
    purged: '(purged)',
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
    remarks: 'Own remarks',
    confidential: 'Confidential',
  },
  export: {
    done: (count: number, folder: string): string =>
      `${count} ${count === 1 ? 'interview' : 'interviews'} exported to ${folder}`,
    confidential:
      'The files hold what people have said in confidence. Keep them with HR, and remove them when you are done.',
  },
  log: {
    notWritten: 'Nothing can be saved here now, so nothing was entered in the log.',
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
