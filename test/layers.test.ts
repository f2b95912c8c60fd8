import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectFolder } from '../.config/project.ts';

/** A file as somebody might write it, the line at fault last, and what the linter must say about it. */
type Planted = readonly [file: string, lines: string, says: string];

const onlyCore = 'core is the domain and imports only core';
const pure = 'Pure code is handed the time';

const planted: readonly Planted[] = [
  ['src/core/static.ts', `import { a } from '../store/open.ts';\nexport const b = a;`, onlyCore],
  ['src/core/deep/dynamic.ts', `export const open = () => import('../../store/open.ts');`, onlyCore],
  ['src/core/type.ts', `import type { A } from '../i18n/messages.ts';\nexport type B = A;`, onlyCore],
  ['src/core/inline-type.ts', `export type B = import('../store/open.ts').A;`, 'type annotations are forbidden'],
  ['src/core/again.ts', `export { a } from '../render/csv.ts';`, onlyCore],
  ['src/core/again-all.ts', `export * from '../terminal/output.ts';`, onlyCore],
  ['src/core/again-type.ts', `export type { A } from '../templates/read.ts';`, onlyCore],
  ['src/core/command.ts', `import { a } from '../commands/list.ts';\nexport const b = a;`, onlyCore],
  ['src/core/context.ts', `import type { A } from '../context.ts';\nexport type B = A;`, onlyCore],
  ['src/core/package.ts', `import { parse } from 'yaml';\nexport const b = parse;`, 'core is pure'],
  ['src/core/whole-zod.ts', `import * as z from 'zod';\nexport const b = z;`, 'core is pure'],
  ['src/core/node.ts', `import { join } from 'node:path';\nexport const b = join;`, 'core is pure'],
  ['src/core/bare-node.ts', `export const files = () => import('fs');`, 'core is pure'],
  ['src/core/any-module.ts', `export const load = (name: string): unknown => import(name);`, 'literal string'],
  ['src/core/date.ts', `export const now = (): number => Date.now();`, pure],
  ['src/core/new-date.ts', `export const now = (): unknown => new Date();`, pure],
  ['src/core/hidden-date.ts', `export const now = (): unknown => new globalThis.Date();`, pure],
  ['src/core/process.ts', `export const home = process.env['HOME'];`, pure],
  ['src/core/timer.ts', `export const later = (done: () => void): unknown => setTimeout(done, 1);`, pure],
  ['src/core/console.ts', `export const say = (): void => console.log('a');`, pure],
  ['src/core/random.ts', `export const id = (): number => Math.random();`, pure],

  ['src/store/other-room.ts', `import { a } from '../templates/read.ts';\nexport const b = a;`, 'never another room'],
  ['src/store/command.ts', `import { a } from '../commands/list.ts';\nexport const b = a;`, 'never another room'],
  ['src/store/main.ts', `import { a } from '../main.ts';\nexport const b = a;`, 'built by main'],
  ['src/store/library.ts', `import { parse } from 'yaml';\nexport const b = parse;`, 'imported in one room'],
  ['src/templates/other-room.ts', `export const a = () => import('../store/open.ts');`, 'never another room'],
  ['src/templates/library.ts', `import * as z from 'zod/mini';\nexport const b = z;`, 'imported in one room'],
  [
    'src/terminal/other-room.ts',
    `import type { A } from '../i18n/messages.ts';\nexport type B = A;`,
    'never another room',
  ],
  [
    'src/terminal/library.ts',
    `import { Command } from 'commander';\nexport const b = Command;`,
    'imported in one room',
  ],
  ['src/files/other-room.ts', `import { a } from '../store/open.ts';\nexport const b = a;`, 'never another room'],
  ['src/files/library.ts', `import { parse } from 'yaml';\nexport const b = parse;`, 'imported in one room'],
  ['src/tables/other-room.ts', `import { a } from '../store/open.ts';\nexport const b = a;`, 'never another room'],
  ['src/tables/library.ts', `import { parse } from 'yaml';\nexport const b = parse;`, 'imported in one room'],
  ['src/render/table.ts', `import { parse } from 'csv-parse';\nexport const b = parse;`, 'imported in one room'],
  ['src/render/other-room.ts', `import { a } from '../terminal/output.ts';\nexport const b = a;`, 'never another room'],
  ['src/render/sentence.ts', `import { a } from '../i18n/messages.ts';\nexport const b = a;`, 'types of i18n only'],
  ['src/render/library.ts', `import chalk from 'chalk';\nexport const b = chalk;`, 'imported in one room'],
  ['src/render/node.ts', `import { join } from 'node:path';\nexport const b = join;`, 'imported in one room'],
  ['src/render/process.ts', `export const width = process.stdout.columns;`, pure],
  ['src/i18n/other-room.ts', `import { a } from '../render/csv.ts';\nexport const b = a;`, 'never another room'],
  ['src/i18n/library.ts', `import { parse } from 'yaml';\nexport const b = parse;`, 'i18n imports core only'],
  ['src/i18n/process.ts', `export const language = process.env['LANG'];`, pure],

  ['src/demo/other-room.ts', `import { a } from '../i18n/codes.ts';\nexport const b = a;`, 'from core alone'],
  ['src/demo/library.ts', `import { join } from 'node:path';\nexport const b = join;`, 'demo imports core only'],
  ['src/demo/date.ts', `export const now = (): number => Date.now();`, pure],
  ['src/demo/random.ts', `export const id = (): number => Math.random();`, pure],
  ['src/render/demo.ts', `import { a } from '../demo/interviews.ts';\nexport const b = a;`, 'never another room'],

  ['src/commands/list/room.ts', `import { a } from '../../store/open.ts';\nexport const b = a;`, 'Commands see ports'],
  [
    'src/commands/list/type.ts',
    `import type { A } from '../../store/open.ts';\nexport type B = A;`,
    'Commands see ports',
  ],
  ['src/commands/sentence.ts', `import { a } from '../i18n/messages.ts';\nexport const b = a;`, 'types of i18n only'],
  ['src/commands/node.ts', `import { readFileSync } from 'node:fs';\nexport const b = readFileSync;`, 'no Node'],
  [
    'src/commands/library.ts',
    `import { input } from '@inquirer/prompts';\nexport const b = input;`,
    'no other library',
  ],
  ['src/commands/main.ts', `import { a } from '../main.ts';\nexport const b = a;`, 'main imports the commands'],
  ['src/commands/clock.ts', `export const today = (): string => new Date().toISOString();`, 'only through its Context'],
  ['src/commands/process.ts', `export const args = process.argv;`, 'only through its Context'],
  ['src/program.ts', `export const a = () => import('./store/open.ts');`, 'Commands see ports'],
  ['src/context.ts', `import type { A } from './store/open.ts';\nexport type B = A;`, 'knows nobody'],
  ['src/settings.ts', `import { a } from './store/open.ts';\nexport const b = a;`, 'knows nobody'],
  ['src/exit-code.ts', `import type { Command } from 'commander';\nexport type A = Command;`, 'No library here'],
  ['src/usage.ts', `import { a } from './terminal/output.ts';\nexport const b = a;`, 'Commands see ports'],
  ['src/main.ts', `import { parse } from 'yaml';\nexport const b = parse;`, 'imported in its own room'],

  [
    'src/store/forgotten.ts',
    `const save = async (): Promise<void> => {};\nexport const go = (): void => { save(); };`,
    'Promises must be awaited',
  ],
  [
    'src/store/handler.ts',
    `export const go = (ids: string[]): void => { ids.forEach(async () => {}); };`,
    'Promise returned',
  ],
  [
    'src/store/missing-case.ts',
    `export function go(a: 'x' | 'y'): number { switch (a) { case 'x': return 1; } return 2; }`,
    'not exhaustive',
  ],
  ['src/store/any.ts', `export const a = (b: any): unknown => b;`, 'Unexpected `any`'],
  ['src/store/sure.ts', `export const a = (b?: string): string => b!;`, 'non-null'],
  ['src/store/narrowed.ts', `export const a = (b: unknown): string => b as string;`, 'type assertion'],
  ['src/store/default.ts', `const a = 1;\nexport default a;`, 'default'],
  ['src/store/exit.ts', `export const stop = (): void => process.exit(1);`, 'process.exit'],
  ['src/store/later.ts', `// TODO: later\nexport const a = 1;`, 'todo'],
  [
    'src/store/silenced.ts',
    `// oxlint-disable-next-line no-console -- nothing to silence\nexport const a = 1;`,
    'Unused',
  ],
  ['src/store/loud.ts', `export const say = (): void => console.log('a');`, 'console'],
  ['src/store/BadName.ts', `export const a = 1;`, 'kebab'],
  ['src/store/long.ts', 'export {};\n'.repeat(201), 'too many lines'],
  ['src/store/long-function.ts', `export function a(): void {\n${'void 0;\n'.repeat(60)}}`, 'too many lines'],
  ['src/store/tangled.ts', `export const a = (b: number): number => ${'b === 1 ? 1 : '.repeat(12)}0;`, 'complexity'],
  ['src/store/circle-a.ts', `import { b } from './circle-b.ts';\nexport const a = (): unknown => b;`, 'cycle'],
  [
    'test/focused.test.ts',
    `import { expect, it } from 'vitest';\nit.only('is alone', () => { expect(1).toBe(1); });`,
    'focused',
  ],
  [
    'test/skipped.test.ts',
    `import { expect, it } from 'vitest';\nit.skip('is left out', () => { expect(1).toBe(1); });`,
    'disabled',
  ],
  ['test/empty.test.ts', `import { it } from 'vitest';\nit('could not fail', () => {});`, 'no assertions'],
];

const clean: readonly (readonly [file: string, lines: string])[] = [
  [
    'src/core/template/clean.ts',
    `import * as z from 'zod/mini';\nimport { Refusal } from '../problem.ts';\nexport const a = [z, Refusal];`,
  ],
  ['src/core/problem.ts', `export class Refusal extends Error {}`],
  [
    'src/store/open.ts',
    `import { join } from 'node:path';\nimport { setTimeout } from 'node:timers/promises';\nimport Database from 'better-sqlite3';\nimport { Migrator } from 'kysely/migration';\nimport { Refusal } from '../core/problem.ts';\nexport type A = string;\nexport const a = [join, setTimeout, Database, Migrator, Refusal, process.platform];`,
  ],
  ['src/store/circle-b.ts', `import { a } from './circle-a.ts';\nexport const b = (): unknown => a;`],
  ['src/templates/read.ts', `import { parse } from 'yaml';\nexport type A = string;\nexport const a = parse;`],
  [
    'src/terminal/output.ts',
    `import { useState } from '@inquirer/core';\nimport chalk from 'chalk';\nexport const a = [useState, chalk];`,
  ],
  [
    'src/render/csv.ts',
    `import { stringify } from 'csv-stringify/sync';\nimport type { A } from '../i18n/messages.ts';\nexport const a = (b: A): unknown => [stringify, b];`,
  ],
  [
    'src/i18n/messages.ts',
    `import { Refusal } from '../core/problem.ts';\nexport type A = string;\nexport const a = Refusal;`,
  ],
  [
    'src/commands/list.ts',
    `import type { Command } from 'commander';\nimport type { A } from '../i18n/messages.ts';\nimport { a as csv } from '../render/csv.ts';\nexport const a = (b: Command, c: A): unknown => [b, c, csv];`,
  ],
];

interface Diagnostic {
  readonly message: string;
  readonly help?: string;
  readonly code: string;
  readonly filename: string;
}

let folder: string;
let found: readonly Diagnostic[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'exit-talk-layers-'));
  for (const file of ['.oxlintrc.json', 'tsconfig.json']) copyFileSync(join(projectFolder, file), join(folder, file));
  symlinkSync(join(projectFolder, 'node_modules'), join(folder, 'node_modules'));
  for (const [file, lines] of [...planted, ...clean]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${lines}\n`);
  }
  const oxlint = join(projectFolder, 'node_modules/oxlint/bin/oxlint');
  const { stdout } = spawnSync(process.execPath, [oxlint, '--type-aware', '--format', 'json'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const report: { readonly diagnostics: readonly Diagnostic[] } = JSON.parse(stdout);
  found = report.diagnostics;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const saidOf = (file: string): string =>
  found
    .filter(({ filename }) => filename === file)
    .map(({ code, message, help }) => `${code}: ${message} ${help ?? ''}`)
    .join('\n');

describe('the linter', () => {
  it.each(planted)('reports what %s does', (file, _lines, says) => {
    expect(saidOf(file)).toContain(says);
  });

  it.each(clean.filter(([file]) => !file.includes('circle')))('has nothing against %s', (file) => {
    expect(saidOf(file)).toBe('');
  });
});
