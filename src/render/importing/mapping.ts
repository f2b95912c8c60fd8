import type { SeenColumn } from '../../core/import/proposal/seen.ts';
import { statedOf } from '../../core/import/proposal/seen.ts';
import type { ProposedUse, ProposedValue, Proposal } from '../../core/import/proposal/propose.ts';
import type { Messages } from '../../i18n/messages.ts';
import { visible } from '../../core/visible.ts';

/** A proposed mapping with what stands above its columns. */
export interface ProposedMapping extends Proposal {
  readonly source: string;
  readonly template: string;
  readonly rows: number;
}

/** Different values of a column that are named in a comment. */
const mostNamed = 8;

/** The proposal as YAML, each part with a comment that says what to look at. */
export function mappingText(proposal: ProposedMapping, messages: Messages): string {
  const words = messages.importing.proposal;
  const { key, notStated, dates } = proposal;
  return [
    ...words.top(proposal.rows).map((line) => `# ${line}`),
    `source: ${quoted(proposal.source)}  # ${words.source}`,
    `template: ${proposal.template}  # ${words.template}`,
    `language: ${messages.language}`,
    key === undefined ? `# key:  # ${words.noKey}` : `key: ${quoted(key)}`,
    `not_stated: [${['', ...notStated].map(quoted).join(', ')}]`,
    ...(dates.length === 0 ? [] : [`dates: [${dates.map(quoted).join(', ')}]  # ${words.dates}`]),
    'columns:',
    ...proposal.columns.flatMap(({ name, use }) => columnLines(name, use, messages)),
    '',
  ].join('\n');
}

function columnLines(name: string, use: ProposedUse, messages: Messages): readonly string[] {
  const words = messages.importing.proposal;
  const key = `  ${quoted(name)}:`;
  switch (use.kind) {
    case 'ignore':
      return [commented(`${key} ignore`, [words.looks[use.looks], namedIn(use.stated, use.looks, messages)])];
    case 'reason': {
      const when = use.when.map(quoted).join(', ');
      return [`${key} { reason: ${use.code}, when: [${when}] }  # ${words.check} ${words.times(use.count)}`];
    }
    case 'line':
      return [`${key} { question: ${use.question}, as: note }  # ${words.words}`];
    case 'answer':
      return [`${key}  # ${words.check}`, `    question: ${use.question}`, ...valueLines(use.values, messages)];
    case 'field':
      if (use.values === undefined) return [`${key} { field: ${use.field} }`];
      return [`${key}  # ${words.check}`, `    field: ${use.field}`, ...valueLines(use.values, messages)];
  }
}

function valueLines(values: readonly ProposedValue[], { importing }: Messages): readonly string[] {
  if (values.length === 0) return [];
  const times = importing.proposal.times;
  return ['    values:', ...values.map(({ text, code, count }) => `      ${quoted(text)}: ${code}  # ${times(count)}`)];
}

/** What stands in a column that is left out. */
function namedIn(column: SeenColumn, looks: string, { importing }: Messages): string {
  if (looks === 'key') return '';
  const stated = statedOf(column);
  if (column.more || stated.length > mostNamed) return importing.different(stated.length, column.more);
  return stated.map(([text, count]) => `${comment(text)} ${count}`).join(' · ');
}

function commented(line: string, parts: readonly string[]): string {
  const said = parts.filter((part) => part !== '').join(' ');
  return said === '' ? line : `${line}  # ${said}`;
}

/** In double quotes YAML reads what JSON writes; what nobody sees is written out. */
const quoted = (text: string): string =>
  bare.test(text) && !values.includes(text) ? text : JSON.stringify(text).replaceAll(/[\p{Cf}\u2028\u2029]/gu, escaped);

const escaped = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');

/** What YAML reads as text without quotes, but for the words it knows. */
const bare = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;
const values = ['true', 'false', 'null'];

/** A comment ends with its line. */
const comment = (text: string): string => {
  const line = visible(text.replaceAll(/\s+/gu, ' '));
  return line.length > 40 ? `${line.slice(0, 39).toWellFormed()}…` : line;
};
