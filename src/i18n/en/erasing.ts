import type { Access, Purpose } from '../../core/upkeep.ts';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const interviews = (count: number): string => counted(count, 'interview', 'interviews');

const accesses: Readonly<Record<Access, string>> = {
  show: 'read',
  start: 'went on',
  review: 'to correct',
  prepare: 'preparation',
  report: 'report',
  export: 'export',
  import: 'taken in',
  'disclosure-show': 'read, serious',
  'leaver-export': 'extract',
  'leaver-correct': 'correction',
  'leaver-hold': 'held',
  'leaver-release': 'released',
  'leaver-erase': 'erased',
  'leaver-pass-on': 'passed on',
  'leaver-contact': 'address',
  'leaver-thank': 'thanks',
  'leaver-follow-up': 'planned',
  'action-tell': 'told what came',
  'group-join': 'groups joined',
  purge: 'purged',
  backup: 'backup',
  restore: 'restored',
};

const purposes: Readonly<Record<Purpose, string>> = {
  'follow-up': 'follow-up',
  figures: 'figures',
  request: 'asked to',
  case: 'a case',
  upkeep: 'upkeep',
};

/** Erasing, keeping, backing up, and who saw what. */
export const erasing = {
  accesses,
  purposes,
  confirmTitle: 'Before it is done',
  confirmAsk: (wanted: string): string => `To go ahead, type ${wanted}`,
  confirmHint: 'Enter confirms · Ctrl-C leaves everything as it is',
  nothingChanged: 'Nothing was changed.',
  goAhead: 'To go ahead:',
  erase: {
    person: (name: string, startedOn: string | undefined): string =>
      startedOn === undefined ? name : `${name} · first day ${startedOn}`,
    goes: 'Goes for good, and nothing of it stays in the file of the database:',
    interviews: (count: number, days: string): string => `${interviews(count)}${days === '' ? '' : ` (${days})`}`,
    parts: (answers: number, lines: number, drafts: number): string =>
      [
        counted(answers, 'answer', 'answers'),
        counted(lines, 'line', 'lines'),
        ...(drafts === 0 ? [] : [`${drafts} not entered`]),
      ].join(', '),
    serious: (count: number): string =>
      `${counted(count, 'thing', 'things')} marked as serious that somebody has received`,
    templates: (names: string): string => `the name in the template it was held by (${names})`,
    actions: (count: number): string => `the name in ${counted(count, 'decision', 'decisions')} of yours`,
    files: (count: number): string => `where ${count === 1 ? 'a copy' : `${count} copies`} went, as the log has it`,
    backups: (count: number): string =>
      count === 0 ? 'No backup has it.' : `It is taken out of ${counted(count, 'backup', 'backups')} too.`,
    copies: 'exit-talk cannot reach these; remove them where they are:',
  },
  receipt: {
    title: (moment: string, id: string): string => `Erased ${moment}. Receipt ${id}`,
    counts: (people: number, count: number, lines: number): string =>
      `${counted(people, 'person', 'people')}, ${interviews(count)}, ${counted(lines, 'line', 'lines')}.`,
    purged: (count: number, log: number): string =>
      [
        ...(count === 0 ? [] : [`${interviews(count)} purged.`]),
        ...(log === 0 ? [] : [`${counted(log, 'line', 'lines')} of the log removed.`]),
      ].join(' '),
    decision: (decision: string): string => `By decision: ${decision}`,
    backups: 'No backup within reach has it either.',
    kept: (file: string, day: string): string =>
      `It could not be taken out of ${file}, which is removed after ${day}. Remove it yourself, or make it writable and start exit-talk again.`,
    gone: (file: string): string =>
      `${file} is not where it was made. If somebody has moved it, it still holds what was erased: remove it.`,
    copies: (count: number): string =>
      count === 1
        ? 'One copy was written outside the database, and exit-talk cannot reach it. The plan above says where.'
        : `${count} copies were written outside the database, and exit-talk cannot reach them. The plan above says where.`,
  },
  hold: {
    held: (id: string, reference: string): string =>
      `${id} is held because of ${reference}. Nothing of it is erased until: exit-talk leaver hold ${id} --release`,
    released: (id: string): string => `${id} is not held any more.`,
  },
  purge: {
    none: 'Nothing is due.',
    next: (day: string): string => `Nothing is due. Next in turn: ${day}.`,
    due: (count: number): string =>
      `${interviews(count)} due. Names, words and exact days go; codes, counts and the month stay, so the figures of reports do too.`,
    head: ['id', 'held', 'name', 'due'],
    heldBack: (count: number): string =>
      `${interviews(count)} held back, by a hold or by something serious that nobody has received.`,
    log: (count: number, months: number): string =>
      `${counted(count, 'line', 'lines')} of the log, older than ${counted(months, 'month', 'months')}.`,
    backup: 'A backup is made first. What is purged is then taken out of it and of every other backup in reach.',
    oldBackups: (count: number): string =>
      count === 1 ? 'A backup whose time is over was removed.' : `${count} backups whose time is over were removed.`,
  },
  backup: {
    made: (file: string, day: string): string => `Copied and read back: ${file}. It is removed after ${day}.`,
    confidential: 'It holds everything the database holds. Keep it as safe.',
    none: 'There are no backups. Make one with: exit-talk database backup',
    head: ['made', 'why', 'removed after', 'file'],
    reasons: { asked: 'by hand', migration: 'a newer version', purge: 'a purge', restore: 'a restore' },
    missing: 'not there any more',
    restoreWith: 'exit-talk database restore FILE puts one back.',
  },
  restore: {
    has: (count: number, newest: string | undefined): string =>
      newest === undefined
        ? `The backup has ${interviews(count)}.`
        : `The backup has ${interviews(count)}, and is from ${newest}. What was written, corrected or closed later will be gone.`,
    now: (count: number, lost: number): string =>
      `The database has ${interviews(count)}; ${lost === 0 ? 'all of them are in the backup' : `${lost} of them ${lost === 1 ? 'is' : 'are'} not in the backup and will be gone`}. It is copied first.`,
    instead: {
      nothing:
        'There is no database in its place. Erasures that no backup in the same folder knows of are not known: do those again.',
      unreadable:
        'The database cannot be read. It is kept beside it as it is, with everything that was in it: remove that file when nobody needs it. Erasures that no backup in the same folder knows of are not known: do those again.',
    },
    erasedAgain: 'What was erased since the backup was made is erased from it first.',
    done: (count: number): string => `Restored: ${interviews(count)}.`,
    from: (file: string): string =>
      `If somebody has moved or copied ${file}, it still holds what was erased since: remove it when it is not needed.`,
  },
  log: {
    none: 'Nobody has read anything yet.',
    head: ['when', 'who', 'what', 'which', 'why'],
    all: 'all',
  },
};

export type ErasingWords = typeof erasing;
