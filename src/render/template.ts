import { paragraph, quiet, strong, warn, type Block, type Page, type Span } from '../core/page.ts';
import { textIn } from '../core/language.ts';
import type { Offered } from '../core/template/offered.ts';
import type { Messages } from '../i18n/messages.ts';
import { commandLine, type Given } from './command-line.ts';

/** How `template list` was asked for. */
interface Listing {
  readonly all: boolean;
  readonly given: readonly Given[];
}

/** `template list`: a table of what is wanted, and what else there is by name. */
export function templatesPage({ first, more }: Offered, { all, given }: Listing, messages: Messages): Page {
  const words = messages.program.template;
  const entries = all ? [...first, ...more] : first;
  const rows = entries.map((entry): readonly Span[] => [
    strong(entry.name),
    textIn(entry.title, messages.language),
    ...(entry.broken === true
      ? ['', '', '']
      : [String(entry.minutes), String(entry.questions), entry.languages.join(', ')]),
    entry.broken === true ? warn(words.faulty) : quiet(entry.file ?? words.shipped),
  ]);
  const table: Block = { kind: 'table', head: words.head.map(quiet), rows };
  const names = more.map(({ name }) => name).join(', ');
  const command = commandLine({ name: 'template list', given: [['--all', true], ...given] });
  // Under the table, where the command is not cut.
  const broken = entries.filter((entry) => entry.broken === true);
  return [
    table,
    ...broken.map(({ name, file }) => paragraph(words.broken(file ?? name))),
    ...(all || more.length === 0 ? [] : [paragraph(words.moreNamed(names)), paragraph(command, 2)]),
  ];
}
