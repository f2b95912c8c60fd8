import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { anAnswer, anInterview, aQuestion, aSection } from '../support/builders.ts';
import { exitTalk, temporaryFolder } from '../support/harness.ts';

const long = 'å'.repeat(300);
const names = [
  '<script>alert(1)</script>',
  '"><img src=x>',
  "=cmd|' /C calc'!A0",
  '\u202Etxt.exe',
  '\u05D0\u05D1 (Lager)',
  '</style><b>',
  '&amp;',
  long,
  ...Array.from({ length: 32 }, (_, at) => `Avdelning ${at + 1}`),
];

const sections = [aSection({ id: 's', questions: [aQuestion({ id: 'enps', type: 'enps', measure: 'enps' })] })];

/** Forty departments, each large enough to be shown; what would be obeyed comes first. */
const interviews = names.flatMap((department, group) =>
  Array.from({ length: group < 8 ? 7 : 6 }, (_, at) =>
    anInterview(sections, [anAnswer({ questionId: 'enps', state: 'answered', value: at + 4 })], {
      id: `${String(group).padStart(6, '0')}${String(at).padStart(6, '0')}`,
      status: 'held',
      leaver: { id: `p${String(group).padStart(5, '0')}${String(at).padStart(6, '0')}`, name: 'Kim' },
      facts: { department, heldOn: '2026-08-20' },
    }),
  ),
);

async function written(file: string): Promise<string> {
  const folder = temporaryFolder();
  const store = await openStore({ file: join(folder, 'exit-talk.db') });
  await store.interviews.createAll(interviews);
  await store.close();
  const outcome = await exitTalk(['report', '--by', 'department', '--full', '--output', file], {
    folder,
    language: 'sv',
  });
  expect(outcome).toMatchObject({ exitCode: 0 });
  return join(folder, file);
}

describe('forty departments with names that would be obeyed', () => {
  it('are text on a page, in its charts and its tables', async () => {
    const page = readFileSync(await written('report.html'), 'utf8');
    expect(page.match(/<script|<img|<b>|<\/style>/gu)).toEqual(['</style>']);
    expect(page).toContain('<th scope="row">&lt;script&gt;alert(1)&lt;/script&gt;</th>');
    expect(page).toContain('>&quot;&gt;&lt;img src=x&gt;</text>');
    expect(page).toContain('>&lt;U+202E&gt;txt.exe</text>');
    expect(page).not.toMatch(/\u202E/u);
    expect(page).toContain(`<th scope="row">${long}</th>`);
    expect(page).toContain(`>${'å'.repeat(47)}…</text>`);
    const tags = [...page.matchAll(/<(\w+)[^>]*>/gu)].map(([, tag]) => tag);
    expect(new Set(tags).has('script')).toBe(false);
    expect(page.match(/<th scope="row">/gu)?.length).toBeGreaterThanOrEqual(41);
  });

  it('are text in a workbook', async () => {
    const [, figures] = await readWorkbook(await written('report.xlsx'));
    const [heads = [], ...rows] = figures?.data ?? [];
    const column = heads.indexOf('group');
    const groups = new Set(rows.map((row) => row[column]).filter((cell) => cell !== null));
    const shown = names.map((name) => name.replace('\u202E', '<U+202E>'));
    expect([...groups].filter((group) => !shown.includes(String(group)))).toEqual([]);
    expect(groups.size).toBe(names.length);
  });
});
