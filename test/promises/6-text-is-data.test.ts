import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Interview } from '../../src/core/interview/interview.ts';
import type { Page, Span } from '../../src/core/page.ts';
import { openStore } from '../../src/store/open.ts';
import { aLine, anAnswer, anInterview, aQuestion, aSection } from '../support/builders.ts';
import { readCsv } from '../support/csv.ts';
import { exitTalk, temporaryFolder, type World } from '../support/harness.ts';

/** What a terminal, a spreadsheet, a browser or a page of Markdown would obey. */
const instructions = [
  '\u001B[2J',
  '\u001B]8;;http://evil.example\u0007here\u001B]8;;\u0007',
  '\u009B31m',
  '\u202Eright to left',
  '\r',
  '\u0008\u0008',
  '=HYPERLINK("http://evil.example")',
  '+1',
  '@SUM(A1)',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[a link](http://evil.example)',
  '![](http://evil.example/x.png)',
  '\n# A heading',
  '| a | b |',
] as const;

const hostile = fc
  .array(fc.oneof(fc.constantFrom(...instructions), fc.constantFrom('Lager', ' ', 'å', '"', ';', ',', "'")), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => parts.join(''));

interface Words {
  readonly name: string;
  readonly department: string;
  readonly person: string;
  readonly line: string;
  readonly to: string;
}

const words: fc.Arbitrary<Words> = fc.record({
  name: hostile,
  department: hostile,
  person: hostile,
  line: hostile,
  to: hostile,
});

const sections = [
  aSection({ id: 's', questions: [aQuestion({ id: 'why' }), aQuestion({ id: 'rate', type: 'scale' })] }),
];

/** Enough of them for a report to show their department. */
function interviewsWith({ name, department, person, line, to }: Words): readonly Interview[] {
  return Array.from({ length: 6 }, (_, at) =>
    anInterview(
      sections,
      [
        anAnswer({
          questionId: 'why',
          state: 'answered',
          lines: [
            aLine({ text: line }),
            aLine({ text: line, kind: 'quote', share: { label: 'with-name', to } }),
            aLine({ text: line, kind: 'remark' }),
            aLine({ text: line, disclosure: `d0000000000${at}` }),
          ],
          drafts: [{ seq: 0, text: line }],
        }),
        anAnswer({ questionId: 'rate', state: 'answered', value: 4 }),
      ],
      {
        id: `00000000000${at}`,
        status: 'held',
        leaver: { id: `leaver00000${at}`, name },
        facts: {
          department,
          role: person,
          manager: person,
          interviewer: person,
          companion: person,
          others: person,
          contribution: line,
          heldOn: '2026-08-20',
        },
        information: { how: 'shown', text: line, at: '2026-08-20T07:00:00.000Z' },
        disclosures: [
          {
            id: `d0000000000${at}`,
            kind: 'danger',
            questionId: 'why',
            receiver: person,
            dueOn: '2026-08-21',
            raisedAt: '2026-08-20T07:00:00.000Z',
            receivedBy: person,
            receivedAt: '2026-08-21T07:00:00.000Z',
          },
        ],
      },
    ),
  );
}

/** Every command that shows or writes what people wrote. */
const commandsFor = ({ to }: Words): readonly (readonly string[])[] => [
  ['show', '000000000000', '--for', 'leaver'],
  ['show', '000000000000', '--for', 'leaver', '--output', 'copy.html'],
  ['show', '000000000000', '--for', 'leaver', '--output', 'copy.txt'],
  ...(to.trim() === '' ? [] : [['leaver', 'pass-on', '000000000000', '--for', to]]),
  ['disclosure', 'list'],
  ['disclosure', 'list', '--json'],
  ['disclosure', 'show', 'd00000000000'],
  ['disclosure', 'show', 'd00000000000', '--json'],
  ['disclosure', 'show', 'd00000000000', '--output', 'page.txt'],
  ['list'],
  ['list', '--json'],
  ['show', '000000000000'],
  ['show', '000000000000', '--json'],
  ['report', '--by', 'department', '--full'],
  ['report', '--by', 'department', '--format', 'md'],
  ['report', '--by', 'department', '--full', '--format', 'html'],
  ['report', '--by', 'department', '--format', 'csv'],
  ['report', '--by', 'department', '--format', 'json'],
  ['export', 'out', '--with-remarks'],
  ['export', 'excel', '--excel', '--with-remarks'],
];

interface Written {
  readonly where: string;
  readonly text: string;
}

/** Everything the commands say and write about interviews with these words. */
async function outputs(said: Words, more: Partial<World> = {}): Promise<readonly Written[]> {
  const world: World = { folder: temporaryFolder(), ...more };
  const store = await openStore({ file: join(world.folder, 'exit-talk.db') });
  await store.interviews.createAll(interviewsWith(said));
  await store.close();
  const written: Written[] = [];
  for (const args of commandsFor(said)) {
    const { stdout, stderr, exitCode } = await exitTalk(args, world);
    expect([args, exitCode, stderr]).toEqual([args, 0, expect.any(String)]);
    written.push({ where: args.join(' '), text: stdout + stderr });
  }
  for (const file of filesIn(world.folder)) written.push({ where: file, text: readFileSync(file, 'utf8') });
  return written;
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesIn(path) : path.endsWith('.db') ? [] : [path]));

/** Control characters but line breaks, and those that hide or reorder text; a file for Excel begins with its mark. */
const obeyed = /[^\P{Cc}\n]|[\u2028-\u202E\u2066-\u2069\u200B]/u;

/** What somebody's text has become in an output that would be obeyed; nothing where it stayed text. */
function obeyedIn({ where, text }: Written): readonly string[] {
  const found: string[] = [];
  const lines = where.endsWith('.csv') && text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text;
  if (obeyed.test(lines)) found.push('control');
  if (where.endsWith('csv') && !text.includes('\r\n')) found.push(...formulasIn(lines));
  if (where.includes(' md'))
    found.push(...(/(^|[^\\])(<(script|img)|\]\(|!\[)|^# A heading/mu.test(text) ? ['markup'] : []));
  if (/\bhtml$/u.test(where) && /<(script|img)|javascript:/iu.test(text)) found.push('markup');
  return found.map((what) => `${where}: ${what}`);
}

/** A cell that begins like a formula; a number of our own may be negative. The files for Excel differ only in their marks. */
const formulasIn = (text: string): readonly string[] =>
  readCsv(text.replace('\uFEFF', '')).some((row) => Object.values(row).some((cell) => /^[=+@\t]/u.test(cell)))
    ? ['formula']
    : [];

describe('text from people is data in every output', () => {
  it('whatever it says, nothing obeys it', async () => {
    const property = fc.asyncProperty(words, async (said) => {
      expect((await outputs(said)).flatMap(obeyedIn)).toEqual([]);
    });
    await fc.assert(property, { numRuns: 25 });
  }, 60_000);

  it('would be obeyed in a terminal that showed it as it is', async () => {
    const bare = (page: Page): string => page.map((block) => JSON.parse(JSON.stringify(textOf(block)))).join('\n');
    const said = { name: '\u001B[2J', department: 'Lager', person: 'Bo', line: 'x', to: 'Bo' };
    const found = (await outputs(said, { draw: bare })).flatMap(obeyedIn);
    expect(found).toContain('list: control');
    expect(found).toContain('show 000000000000: control');
  });

  it('would be obeyed in files that held it as it is', () => {
    const cells = (text: string): string => `id,text\n1,"${text.replaceAll('"', '""')}"\n`;
    expect(obeyedIn({ where: 'notes.csv', text: cells(instructions[6]) })).toEqual(['notes.csv: formula']);
    expect(obeyedIn({ where: 'copy.html', text: `<p>${instructions[9]}</p>` })).toEqual(['copy.html: markup']);
    expect(obeyedIn({ where: 'report md', text: instructions[9] })).toEqual(['report md: markup']);
    expect(obeyedIn({ where: 'list --json', text: JSON.stringify('\u009B31m') })).toEqual(['list --json: control']);
  });
});

const spanText = (span: Span): string => (typeof span === 'string' ? span : span.text);

function textOf(block: Page[number]): string {
  if (block.kind === 'blank') return '';
  if (block.kind === 'text') return block.spans.map(spanText).join('');
  return block.rows.flatMap((row) => row.map(spanText)).join(' ');
}
