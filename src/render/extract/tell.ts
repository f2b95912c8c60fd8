import type { ContactPurpose } from '../../core/follow-up/contact.ts';
import { labelOf } from '../codes.ts';
import { spokenDay } from '../day.ts';
import { tellHandling } from './handling.ts';
import { tellInterview } from './interview.ts';
import type { ExtractSheet, Part } from './sheet.ts';
import { tellLog } from './log.ts';
import { plain, type Telling } from './telling.ts';

/** An extract in words, in one language, whatever the language of the talks. @param folder where its pages go */
export function tellExtract(telling: Telling, folder: string): ExtractSheet {
  const { extract, language, messages } = telling;
  const words = messages.extract[language];
  const { person, reading } = extract;
  const { id, name } = person;
  return {
    language,
    title: words.title(name === '' ? words.nameless : name),
    lead: [
      words.made(spokenDay(extract.madeAt.slice(0, 10), words.locale)),
      words.lead,
      ...(reading.cover.length === 0 ? [] : [words.covered]),
    ],
    ...(!reading.checked && { draft: { leaverId: id, folder, cover: reading.cover } }),
    sections: [
      { title: words.person.title, parts: [personPart(telling), ...contactParts(telling)] },
      ...extract.interviews.map((interview) => ({
        title: words.interview.title(interview.facts.heldOn && spokenDay(interview.facts.heldOn, words.locale)),
        parts: tellInterview(interview, telling),
      })),
      { title: words.log.title, parts: tellLog(telling) },
      { title: words.backups.title, parts: backupParts(telling) },
      { title: words.handling.title, parts: tellHandling(telling) },
    ],
  };
}

function personPart({ extract, language, messages }: Telling): Part {
  const { person: words } = messages.extract[language];
  const { name, startedOn, hold } = extract.person;
  const { find } = extract;
  return {
    kind: 'pairs',
    rows: [
      [words.name, plain(name)],
      ...(startedOn === undefined ? [] : [[words.startedOn, plain(startedOn)] as const]),
      ...(hold === undefined ? [] : [[words.hold, find(words.heldSince(hold.reference, hold.since), false)] as const]),
    ],
  };
}

/** Where the person may be reached, in the words of the contact. */
function contactParts({ extract, language, messages }: Telling): readonly Part[] {
  const { contacts: words } = messages.extract[language];
  const { contacts, find } = extract;
  if (contacts.length === 0) return [];
  const about = (purposes: readonly ContactPurpose[]): string =>
    purposes.map((one) => labelOf(messages.purposes, one, language)).join(', ');
  const rows = contacts.map(({ name, address, purposes, givenOn, until }) => [
    plain(name),
    find(address, false),
    plain(about(purposes)),
    plain(givenOn),
    plain(until),
  ]);
  return [{ kind: 'table', title: words.title, head: words.head, rows }];
}

function backupParts({ extract, language, messages, local }: Telling): readonly Part[] {
  const { backups: words } = messages.extract[language];
  const { backups } = extract;
  if (backups.length === 0) return [{ kind: 'sentence', text: words.none }];
  const rows = backups.map(({ madeAt, reason }) => [plain(local(madeAt)), plain(words.reasons[reason])]);
  return [
    { kind: 'sentence', text: words.lead },
    { kind: 'table', head: words.head, rows },
  ];
}
