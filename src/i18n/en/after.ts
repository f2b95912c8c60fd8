import type { AfterProblem } from '../../core/follow-up/problem.ts';

export const afterProblems: {
  readonly [C in AfterProblem['code']]: (problem: Extract<AfterProblem, { code: C }>) => string;
} = {
  'already-passed-on': ({ to, when, command }) =>
    `What was to be said to ${to} was handed over ${when}. Nothing was written. If it never arrived: ${command} --again`,
  'may-still-change': ({ id, day }) =>
    `The leaver has been promised to change what goes further until ${day}, so nothing is passed on before that. Wait, or close the interview when the leaver has replied: exit-talk start ${id}`,
  'not-the-leaver': ({ id, name }) =>
    `--for can only be leaver here. What is to be said to ${name} is passed on with: exit-talk leaver pass-on ${id}`,
  'no-contact': ({ id, about }) =>
    about === 'anything'
      ? `Nobody has given an address to be reached at here. Enter one with: exit-talk leaver contact ${id} --address "..."`
      : `The person has not said yes to a talk later on. When somebody has asked: exit-talk leaver contact ${id} --for follow-up. If it is agreed otherwise, add --anyway.`,
  'contact-over': ({ id, until }) =>
    `The yes to be reached ended ${until}. Nothing was changed. If the person says yes again, say until when too: exit-talk leaver contact ${id} --address "..." --until YYYY-MM-DD`,
  'followed-up': ({ id, by }) => `${id} is followed up already, by interview ${by}. See it with: exit-talk show ${by}`,
  'itself-a-follow-up': ({ id }) => `${id} is a follow-up itself, and is not followed up once more.`,
  'nobody-to-tell': ({ id, unreachable }) =>
    unreachable === 0
      ? `Nobody is left to tell of ${id}: whoever asked has been told, or nobody did.`
      : `${unreachable === 1 ? 'One asked' : `${unreachable} asked`} to hear of ${id}, and no address of their own is known. Enter it with exit-talk leaver contact.`,
  'not-done-yet': ({ id }) =>
    `${id} is not done, so nothing has come of it yet. When it is: exit-talk action done ${id}`,
};

/** What comes after the talk: passing on, thanking, keeping in touch, following up. */
export const after = {
  passOn: {
    waiting: 'waits',
    done: (when: string): string => `handed over ${when}`,
    none: 'The leaver has not asked to have anything passed on.',
    how: (id: string): string => `Hand it over with: exit-talk leaver pass-on ${id} --for NAME --output FILE.txt`,
    looked: 'This is only to look at: it counts as handed over once it is written with --output FILE.txt or FILE.eml.',
    written: (file: string, to: string): string =>
      `Written to ${file}. It is for ${to} and nobody else; that it has been handed over is kept, so that it is done once.`,
    label: 'passed on',
    labelWaiting: 'to pass on',
  },
  contact: {
    title: (name: string): string => `Keeping in touch · ${name}`,
    ask: 'Where can the person be reached when the work address is gone? An e-mail address or a number of their own.',
    askPurposes: 'What has the person said yes to hearing about?',
    badAddress: 'Write an e-mail address or a telephone number, such as alva@example.com or 070-123 45 67.',
    none: (name: string): string => `No address is kept for ${name}.`,
    kept: (name: string, address: string, until: string): string => `${name}: ${address}, until ${until}.`,
    about: (purposes: string): string => `May be written to about: ${purposes}.`,
    consent:
      'The address is kept by the yes of the person, apart from the interview, and goes by that day or as soon as they want.',
    over: 'The yes ended that day: do not write to it.',
    withdrawn: (name: string): string =>
      `The address of ${name} is removed, also from the backups the program can reach.`,
    notFromBackup: (file: string, day: string): string => `It is still in ${file}, which is removed after ${day}.`,
    rows: { address: 'address', until: 'kept until' },
  },
  returning: {
    head: ['name', 'address', 'about', 'until', 'role', 'department'],
    none: 'Nobody has said yes to being written to about this.',
  },
  due: (count: number): string =>
    `${count} ${count === 1 ? 'address' : 'addresses'} of people who have left: their yes has ended, or only the talk that goes now was a reason to keep ${count === 1 ? 'it' : 'them'}.`,
  gone: (count: number): string => `${count} ${count === 1 ? 'address' : 'addresses'} to reach somebody at removed.`,
  goes: (count: number): string => `${count === 1 ? 'the address' : `${count} addresses`} they gave to be reached at`,
  thank: {
    fileName: 'thank-you',
    written: (files: string): string =>
      `Written: ${files}. Look it through, make it your own, and send it from your mail.`,
    notHere: 'No address of their own is known: put one in before you send it.',
  },
  followUp: {
    planned: (id: string): string => `A talk is planned, with the id ${id}.`,
    about: (day: string): string =>
      `About ${day} would be good: 30 to 90 days after the last day. When the time is agreed:`,
    late: 'More than 90 days have gone by, or soon will. Agree on a time with the person, and then:',
    same: (reason: string): string => `The reason is the same then and now: ${reason}.`,
    differs: (then: string, now: string): string => `The reason given in the exit interview: ${then}. Now: ${now}.`,
  },
  tell: {
    fileName: 'what-came-of-it',
    written: (count: number, folder: string): string =>
      `${count === 1 ? 'A draft is' : `${count} drafts are`} in ${folder}. Look ${count === 1 ? 'it' : 'them'} through before you send ${count === 1 ? 'it' : 'them'}.`,
    covered:
      'Somebody is named in what was done. The name is covered in the drafts (▇▇▇): write it in other words before you send them.',
    unreachable: (count: number): string =>
      `${count === 1 ? 'One more asked' : `${count} more asked`} to hear of it, and no address of theirs is known.`,
  },
};

/** Every language has exactly these. */
export type AfterWords = typeof after;
