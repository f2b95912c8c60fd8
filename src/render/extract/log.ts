import type { Part } from './sheet.ts';
import { plain, type Telling } from './telling.ts';

/** When somebody saw it and why, line by line; what was done with all interviews is said in one sentence. */
export function tellLog({ extract, language, messages, local }: Telling): readonly Part[] {
  const words = messages.extract[language].log;
  const { log } = extract;
  const own = log.filter(({ about }) => about !== undefined);
  const all = log.filter(({ about }) => about === undefined).map(({ what }) => words.accesses[what]);
  const rows = own.map(({ at, what, why }) => [
    plain(local(at)),
    plain(words.accesses[what]),
    plain(words.purposes[why]),
  ]);
  return [
    own.length === 0 ? { kind: 'sentence', text: words.none } : { kind: 'table', head: words.head, rows },
    ...(all.length === 0 ? [] : [{ kind: 'sentence', text: words.withAll([...new Set(all)]) } as const]),
  ];
}
