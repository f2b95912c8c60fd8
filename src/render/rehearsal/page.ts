import { textIn } from '../../core/language.ts';
import { blank, paragraph, quiet, strong, warn, type Block, type Page, type Span } from '../../core/page.ts';
import type { Place } from '../../core/ports.ts';
import type { Audience } from '../../core/template/rehearsal/audience.ts';
import type { Rehearsal } from '../../core/template/rehearsal/rehearsal.ts';
import { asksAbout, type Template } from '../../core/template/template.ts';
import type { RehearsalWords } from '../../i18n/rehearsal.ts';
import type { Messages } from '../../i18n/messages.ts';
import { labelOf } from '../codes.ts';

/** What is shown of a rehearsal, and with which words. */
export interface Rehearsed {
  readonly template: Template;
  readonly rehearsal: Rehearsal;
  /** Where each of its troubles stands. */
  readonly places: readonly Place[];
  readonly words: RehearsalWords;
  readonly messages: Messages;
}

/** A rehearsal on one screen: the time, section by section, who gets what, and what to look at. */
export function rehearsalPage(rehearsed: Rehearsed): Page {
  const { template, rehearsal, words, messages } = rehearsed;
  const { gated, questions } = rehearsal;
  return [
    paragraph([
      strong(words.title(textIn(template.title, messages.language), questions)),
      quiet(`  ${template.id} ${template.version}`),
    ]),
    ...(gated === 0 ? [] : [paragraph(words.gated(gated))]),
    blank,
    timeTable(rehearsed),
    blank,
    sectionTable(rehearsed),
    blank,
    ...audienceBlocks(rehearsed),
    blank,
    ...troubleBlocks(rehearsed),
  ];
}

function timeTable({ template, rehearsal, words }: Rehearsed): Block {
  const { times, budget, exact } = rehearsal;
  const spare = budget - times.typical;
  const usual = asksAbout(template, 'leaver.separation') ? 'typical' : 'typicalOfAll';
  const shown = (which: 'shortest' | 'longest'): string => {
    const minutes = words.number(times[which]);
    return exact[which] ? minutes : words.bound[which](minutes);
  };
  const rows: readonly (readonly Span[])[] = [
    [words.times.shortest, shown('shortest'), quiet(words.counts.shortest)],
    [words.times.typical, words.number(times.typical), quiet(words.counts[usual])],
    [words.times.longest, shown('longest'), quiet(words.counts.longest)],
    [
      words.times.budget,
      words.number(budget),
      spare < 0 ? warn(words.over(words.number(-spare))) : quiet(words.spare(words.number(spare))),
    ],
  ];
  return { kind: 'table', rows, right: [1] };
}

function sectionTable({ template, rehearsal, words, messages }: Rehearsed): Block {
  const titles = new Map(template.sections.map(({ id, title }) => [id, textIn(title, messages.language)]));
  const cell = (minutes: number): Span => (minutes === 0 ? quiet('–') : words.number(minutes));
  const rows = rehearsal.sections.map(({ id, budget = 0, shortest, typical, longest }): readonly Span[] => [
    titles.get(id) ?? id,
    cell(budget),
    cell(shortest),
    budget > 0 && typical > budget ? warn(words.number(typical)) : cell(typical),
    cell(longest),
  ]);
  return { kind: 'table', head: words.head.map(quiet), rows, right: [1, 2, 3, 4] };
}

function audienceBlocks(rehearsed: Rehearsed): Page {
  const { rehearsal, words } = rehearsed;
  if (rehearsal.audiences.length === 0) return [paragraph(words.everybody)];
  return [
    paragraph(strong(words.audiencesTitle)),
    ...rehearsal.audiences.flatMap((audience) => [
      paragraph(`${audienceText(audience, rehearsed)}:`, 0, 2),
      paragraph(audience.gets.map(({ id }) => id).join(', '), 2),
    ]),
  ];
}

/** A group of leavers in words. */
export function audienceText({ limits }: Audience, { words, messages }: Pick<Rehearsed, 'words' | 'messages'>): string {
  const { codes, language } = messages;
  const lists = { ...codes.separation, ...codes.mode, ...codes.yesNo };
  const label = (code: string): string => (code === 'dont-know' ? words.unsaid : labelOf(lists, code, language));
  return limits.map((limit) => words.limit(limit, label)).join('; ');
}

function troubleBlocks({ rehearsal, places, words }: Rehearsed): Page {
  const { troubles } = rehearsal;
  if (troubles.length === 0) return [paragraph(words.noTroubles)];
  return [
    paragraph(strong(words.troublesTitle(troubles.length))),
    ...troubles.flatMap((trouble, index) => {
      const place = places[index];
      const sentence = words.trouble(trouble);
      if (place === undefined) return [blank, paragraph(sentence)];
      const { file, line, column, frame } = place;
      const rows = frame === '' ? [] : frame.split('\n');
      return [blank, paragraph(`${file}:${line}:${column}: ${sentence}`), ...rows.map((row) => paragraph(quiet(row)))];
    }),
  ];
}
