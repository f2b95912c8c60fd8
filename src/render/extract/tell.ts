import { spokenDay } from '../day.ts';
import { tellInterview } from './interview.ts';
import type { ExtractSheet, Part } from './sheet.ts';
import { plain, type Telling } from './telling.ts';

/** An extract in words, in one language, whatever the language of the talks. */
export function tellExtract(telling: Telling): ExtractSheet {
  const { extract, language, messages } = telling;
  const words = messages.extract[language];
  const { name } = extract.person;
  return {
    language,
    title: words.title(name === '' ? words.nameless : name),
    lead: [words.made(spokenDay(extract.madeAt.slice(0, 10), words.locale)), words.lead],
    draft: words.draft,
    sections: [
      { title: words.person.title, parts: [personPart(telling)] },
      ...extract.interviews.map((interview) => ({
        title: words.interview.title(interview.facts.heldOn && spokenDay(interview.facts.heldOn, words.locale)),
        parts: tellInterview(interview, telling),
      })),
      { title: words.log.title, parts: [logPart(telling)] },
      { title: words.backups.title, parts: backupParts(telling) },
    ],
  };
}

function personPart({ extract, language, messages }: Telling): Part {
  const { person: words } = messages.extract[language];
  const { id, name, startedOn, hold } = extract.person;
  const { find } = extract;
  return {
    kind: 'pairs',
    rows: [
      [words.name, plain(name)],
      ...(startedOn === undefined ? [] : [[words.startedOn, plain(startedOn)] as const]),
      ...(hold === undefined ? [] : [[words.hold, find(words.heldSince(hold.reference, hold.since), false)] as const]),
      [words.id, plain(id)],
    ],
  };
}

function logPart({ extract, language, messages, local }: Telling): Part {
  const { log: words } = messages.extract[language];
  const { log, find } = extract;
  if (log.length === 0) return { kind: 'sentence', text: words.none };
  const rows = log.map(({ at, what, why, about, file }) => [
    plain(local(at)),
    plain(words.accesses[what]),
    plain(words.purposes[why]),
    plain(about ?? words.everybody),
    find(file ?? '', false),
  ]);
  return { kind: 'table', head: words.head, rows };
}

function backupParts({ extract, language, messages, local }: Telling): readonly Part[] {
  const { backups: words } = messages.extract[language];
  const { backups, find } = extract;
  if (backups.length === 0) return [{ kind: 'sentence', text: words.none }];
  const rows = backups.map(({ madeAt, reason, file }) => [
    plain(local(madeAt)),
    plain(words.reasons[reason]),
    find(file, false),
  ]);
  return [
    { kind: 'sentence', text: words.lead },
    { kind: 'table', head: words.head, rows },
  ];
}
