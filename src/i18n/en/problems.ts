import type { Problem, UsageDetail } from '../../core/problem.ts';
import { listed } from '../listed.ts';
import { afterProblems } from './after.ts';
import { actionProblems } from './actions.ts';
import { importProblems } from './importing.ts';
import { planProblems } from './plan.ts';

export type ProblemSentences = {
  readonly [C in Problem['code']]: (problem: Extract<Problem, { code: C }>) => string;
};

const meantOr = (meant: string | undefined, otherwise: string): string =>
  meant === undefined ? otherwise : `Did you mean ${meant}?`;

function usage(detail: UsageDetail): string {
  switch (detail.kind) {
    case 'unknown-command':
      return `There is no command ${detail.found}. ${meantOr(detail.meant, 'exit-talk --help lists what there is.')}`;
    case 'unknown-option':
      return `There is no option ${detail.found}. ${meantOr(detail.meant, 'Add --help to see the options.')}`;
    case 'missing-argument':
      return `${detail.name} is missing. Add --help to see how the command is written.`;
    case 'missing-value':
      return `${detail.option} needs a value after it. Add --help to see which.`;
    case 'too-many':
      return `${detail.command} takes fewer arguments. Put text with spaces in quotes, or add --help.`;
    case 'bad-value':
      return `${detail.option} cannot be ${detail.found}. Write one of: ${detail.known.join(', ')}.`;
    case 'bad-form':
      return `${detail.option} cannot be ${detail.found}. Write for example ${detail.such.slice(0, -1).join(', ')} or ${detail.such.at(-1) ?? ''}.`;
    case 'filled-in':
      return `${detail.option} is read outside the interview too, where ${detail.found} is not filled in. Say it in words instead.`;
    case 'own-name':
      return `${detail.found} is who the extract is about, and is not covered. Write the names of others after --cover.`;
    case 'not-named':
      return `The extract names nobody called ${detail.found}; nothing was written. ${meantOr(detail.meant, detail.known.length === 0 ? 'It names nobody else; leave out --cover.' : `Those it names: ${listed(detail.known)}.`)}`;
    case 'needs':
      return `${detail.option} goes into a file. Say which, for example: ${detail.other}`;
    case 'conflict':
      return `${detail.first} and ${detail.second} cannot be used together. Leave one of them out.`;
    case 'beside':
      return `${detail.option} says something only together with ${detail.other}: exit-talk report ${detail.other} 2026 ${detail.option}.`;
    case 'overlap':
      return `${detail.first} and ${detail.second} have days in common, so they cannot be compared. Write two periods of which one ends before the other begins.`;
    case 'open-period':
      return `${detail.period} is open at one end, so there is no period of the same length before it. Write one after ${detail.option}, for example ${detail.option} 2025.`;
    case 'either':
      return `Add ${detail.first} FILE, or ${detail.second} to have one proposed.`;
  }
}

/** How a command that asks does without. */
const withoutAsking: Readonly<Record<string, string>> = {
  'exit-talk import': ', or add --yes',
  'exit-talk plan': ', or say it all with options, beginning with --name',
  'exit-talk template new': ', or say it all: a name, --purpose, --minutes, --asked-by and --themes',
};

export const problems: ProblemSentences = {
  ...actionProblems,
  ...importProblems,
  ...planProblems,
  ...afterProblems,
  usage: ({ detail }) => usage(detail),
  'no-terminal': ({ command }) =>
    command === 'exit-talk start'
      ? `${command} needs a terminal to ask in. Run it in one, or hand in a file: exit-talk start --answers FILE.`
      : `${command} needs a terminal to ask in. Run it in one${withoutAsking[command] ?? ''}.`,
  'interview-not-found': ({ id }) => `There is no interview ${id}. exit-talk list shows those there are.`,
  'interview-ambiguous': ({ id, ids }) => `${id} fits several interviews: ${ids.join(', ')}. Write one more character.`,
  'id-too-short': ({ id, of }) =>
    `${id} is too short. Write at least four characters of the id; exit-talk ${of === undefined ? '' : `${of} `}list shows them.`,
  'disclosure-not-found': ({ id }) =>
    `Nothing marked as serious has the id ${id}. exit-talk disclosure list shows what there is.`,
  'disclosure-ambiguous': ({ id, ids }) => `${id} fits several: ${ids.join(', ')}. Write one more character.`,
  'disclosure-received': ({ id, by, when }) =>
    `${id} has been received already, by ${by}, ${when}. Nothing was changed; exit-talk disclosure show ${id} shows it.`,
  'question-not-found': ({ id, known }) =>
    id === ''
      ? `Say which question it is about with --question. Those there are: ${listed(known)}.`
      : `Nothing is kept of a question with the id ${id}. Those there are: ${listed(known)}.`,
  'interview-closed': ({ id, status }) =>
    `Interview ${id} cannot be continued (${status}). Read it with exit-talk show ${id}.`,
  'template-advice': ({ count }) =>
    `${count === 1 ? 'One thing' : `${count} things`} in the template could be done better.`,
  'rehearsal-troubles': ({ count }) =>
    `${count === 1 ? 'There is 1 thing' : `There are ${count} things`} to look at in the template.`,
  'waiting-overdue': ({ count }) => `${count} ${count === 1 ? 'thing is' : 'things are'} overdue.`,
  'one-document': ({ file, found }) =>
    `${file} has answers for ${found} interviews, and an id takes those of one. Leave the others out of the file.`,
  'interview-begun': ({ id, status }) =>
    `Interview ${id} is not planned any more (${status}). Only a planned one takes answers from a file: leave the id out, and they become a new interview.`,
  'interview-not-held': ({ id, status }) =>
    `Interview ${id} has not been held yet (${status}). Hold it with exit-talk start ${id}.`,
  'nothing-to-prepare': ({ id, status }) =>
    `Interview ${id} needs no preparing (${status}). Read it with exit-talk show ${id}; those to come are in exit-talk list.`,
  'no-message': ({ id, name, known }) =>
    known.length === 0
      ? `Nobody has been given a message in interview ${id}. Read it with exit-talk show ${id}.`
      : `There is no message for ${name} in interview ${id}. There is one for: ${listed(known)}.`,
  'no-other-version': ({ name, id }) =>
    `There is no other version of “${id}” to compare ${name} with. Copy the file before you change it, then name both: exit-talk template diff EARLIER LATER.`,
  'template-not-found': ({ name, meant, known }) =>
    `There is no template ${name}. ${meantOr(meant, `Those there are: ${known.join(', ')}.`)}`,
  'not-in-bank': ({ found, meant, known }) =>
    `The question bank has no theme and no question ${found}. ${meantOr(meant, `Its themes: ${known.join(', ')}.`)}`,
  'file-not-found': ({ file }) => `${file} does not exist. Check the name and the folder.`,
  'file-unreadable': ({ file, detail }) => `${file} cannot be read (${detail}). Check that it is a file you may read.`,
  'file-too-large': ({ file, bytes, limit }) =>
    `${file} is too large: ${Math.ceil(bytes / 1024)} KiB, at most ${Math.floor(limit / 1024)} KiB are read. Divide it into several files.`,
  'file-encoding': ({ file, encoding, offset }) =>
    encoding === 'utf-16'
      ? `${file} is saved as UTF-16. Save it as UTF-8 and try again.`
      : `${file} is not UTF-8${offset === undefined ? '' : ` (byte ${offset})`}. Save it as UTF-8 and try again.`,
  'invalid-file': ({ file, faults, checked }) =>
    `${file}: ${faults.length === 1 ? 'one thing is wrong' : `${faults.length} things are wrong`}. ${checked === true ? 'Fix' : 'Nothing was changed; fix'} it and try again.`,
  'group-not-found': ({ by, found, meant, known }) => {
    const none = known.length === 0 ? 'No interview names one.' : `Those there are: ${listed(known)}.`;
    return `There is no ${by} ${found}. ${meantOr(meant, none)}`;
  },
  'folder-in-use': ({ folder, names }) =>
    `${folder} already holds ${names.join(', ')}. Choose another folder, or add --overwrite to replace them.`,
  'file-in-use': ({ file, kept }) =>
    `${file} is already there. Choose another name${kept === true ? '' : ', or add --overwrite to replace it'}.`,
  'file-is-database': ({ file }) => `${file} is a database and is not replaced. Choose another name for the file.`,
  'file-is-source': ({ file }) =>
    `${file} is being read, and is not replaced. Choose another name for what is written.`,
  'not-written': ({ file, reason, detail }) => {
    if (reason === 'full') return `${file} was not written: the disk is full. Free some space and try again.`;
    if (reason === 'read-only') return `${file} was not written: you may not write there. Choose another place.`;
    return `${file} was not written (${detail}). Choose another place or try again.`;
  },
  'database-not-found': ({ file }) =>
    `There is no database ${file}. Check the name; exit-talk start makes a new one there.`,
  'database-newer': ({ file, found, known }) =>
    `${file} was made by a newer exit-talk (version ${found} of the file, this one knows ${known}). Nothing was changed; install the newer program.`,
  'database-foreign': ({ file }) =>
    `${file} is no exit-talk database, or somebody has changed how it is built. Choose another file with --db.`,
  'database-empty': ({ file }) =>
    `${file} is empty, so it is not used. Put a copy back from your backups, or remove the empty file to begin anew.`,
  'not-made-up': ({ file }) =>
    `${file} is not a database of made-up interviews, so it is left as it is. Choose another file: exit-talk demo FILE.`,
  'database-damaged': ({ file, detail }) =>
    `${file} is damaged (${detail}). Nothing was changed; put a copy back from your backups.`,
  'database-busy': ({ file }) =>
    `${file} is in use by another program and did not become free. Close the other window and try again.`,
  'database-read-only': ({ file }) =>
    `Nothing can be saved in ${file}: it is read-only. Change its permissions, or choose another file with --db.`,
  'database-full': ({ file }) =>
    `NOT SAVED: the disk that holds ${file} is full. Free some space and go on; everything before this is saved.`,
  'database-failed': ({ file, detail }) =>
    `NOT SAVED: ${file} could not be written (${detail}). Check the disk; everything before this is saved.`,
  'driver-failed': ({ detail }) =>
    `The database cannot be loaded on this machine (${detail}). Install exit-talk again with npm, on 64-bit Linux, macOS or Windows.`,
  'not-erased': ({ file, reason, detail, pending }) => {
    const why = {
      full: `the disk that holds ${file} is full. Free some space`,
      'read-only': `${file} is read-only. Change its permissions`,
      busy: `${file} is in use by another program. Close the other window`,
      other: `${file} could not be written (${detail}). Check the disk`,
    }[reason];
    const then = pending
      ? 'and start exit-talk again: the plan is kept, and is finished when the database is next opened.'
      : 'and try again: nothing was changed.';
    return `NOT ERASED: ${why}, ${then}`;
  },
  'leaver-not-found': ({ id }) => `There is no leaver ${id}. exit-talk leaver list shows those there are.`,
  'leaver-ambiguous': ({ id, ids }) => `${id} fits several leavers: ${ids.join(', ')}. Write one more character.`,
  'interview-purged': ({ id, on }) =>
    `Interview ${id} was purged on ${on}: its names and words are gone for good. There is nothing about anybody left to show or correct.`,
  'nothing-to-judge': ({ id, separation }) =>
    `Nothing was changed: whether it could have been prevented is not judged when the employment ended like this (${separation}). Read interview ${id} with exit-talk show ${id}.`,
  'held-back': ({ id, by }) =>
    by.kind === 'reference'
      ? `Nothing was erased: ${id} is held since ${by.since} because of ${by.reference}. When that is settled: exit-talk leaver hold ${id} --release.`
      : `Nothing was erased: something marked as serious has not been received yet. See it with exit-talk disclosure show ${by.id}.`,
  'already-held': ({ id, reference, since }) =>
    `${id} is held already, since ${since}, because of ${reference}. To have it held for both: exit-talk leaver hold ${id} --release, and then hold it again with both in --reference.`,
  'no-decision': () =>
    'Nothing was erased: a public employer erases only by a decision. Name it with --decision, or as decision in config.yaml.',
  'clock-suspicious': ({ today, newest }) =>
    `Nothing was erased: the clock says ${today}, but the newest entry is from ${newest}. Set the clock right; if it is right, add --today ${today}.`,
  'not-confirmed': ({ wanted, option = `--confirm ${wanted}` }) =>
    `Nothing was changed. To go ahead, type what is asked for, or add ${option}.`,
  'same-group': ({ name }) => `Both are ${name}. Write the name they have now, and then the one they are to have.`,
  'not-a-backup': ({ file }) => `${file} is no backup that can be put back. Choose another file.`,
};
