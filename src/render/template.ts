import { blank, paragraph, quiet, strong, warn, type Block, type Page, type Span } from '../core/page.ts';
import { textIn, type Language } from '../core/language.ts';
import type { Offered } from '../core/template/offered.ts';
import type { Question, Section, Template } from '../core/template/template.ts';
import type { Messages } from '../i18n/messages.ts';
import { commandLine, type Given } from './command-line.ts';

/** `template show`: the talk as a person reads it. */
export function templatePage(template: Template, language: Language, messages: Messages): Page {
  const words = messages.program.template;
  return [
    paragraph([
      strong(textIn(template.title, language)),
      quiet(
        `  ${template.id} ${template.version} · ${words.minutes(template.minutes)} · ${template.languages.join(', ')}`,
      ),
    ]),
    paragraph(textIn(template.purpose, language)),
    ...template.sections.flatMap((section) => sectionBlocks(section, language, messages)),
  ];
}

function sectionBlocks(section: Section, language: Language, messages: Messages): readonly Block[] {
  const words = messages.program.template;
  const notes = [
    section.minutes === undefined ? undefined : words.minutes(section.minutes),
    section.record ? undefined : words.notRecorded,
  ].filter((note) => note !== undefined);
  const spoken = [section.say, section.stem].filter((text) => text !== undefined);
  return [
    blank,
    paragraph([strong(textIn(section.title, language)), quiet(`  ${notes.join(' · ')}`)]),
    ...(section.cue === undefined ? [] : [paragraph(quiet(`${words.listenFor} ${textIn(section.cue, language)}`), 2)]),
    ...spoken.map((text) => paragraph([quiet(`${words.readAloud} `), textIn(text, language)], 2)),
    ...section.questions.flatMap((question) => questionBlocks(question, language, messages)),
  ];
}

function questionBlocks(question: Question, language: Language, messages: Messages): readonly Block[] {
  const words = messages.program.template;
  const type = textIn(messages.codes.type[question.type], language);
  const facts = [question.id, type, words.priority[question.priority], words.minutes(question.minutes)];
  const tail: Span = quiet(`  ${facts.join(' · ')}`);
  return [
    paragraph([textIn(question.ask, language), tail], 2, 4),
    ...question.probes.map((probe) => paragraph(quiet(`– ${textIn(probe, language)}`), 4, 6)),
    ...(question.cue === undefined
      ? []
      : [paragraph(quiet(`${words.listenFor} ${textIn(question.cue, language)}`), 4)]),
  ];
}

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
