import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { bundle } from '../.config/bundle.ts';
import { softwareBill, thirdPartyNotices } from '../.config/notices.ts';
import { deliveredPackages } from '../.config/packages.ts';
import { projectFolder } from '../.config/project.ts';
import { replaceFolder } from '../.config/replace-folder.ts';

let metafile: Metafile;

beforeAll(async () => {
  metafile = await bundle('dist', false);
});

interface Bill {
  readonly components: readonly { readonly purl: string; readonly hashes: readonly { readonly content: string }[] }[];
}

const inDist = (file: string): string => readFileSync(join(projectFolder, 'dist', file), 'utf8');

/** Packages that the bundle holds code of and that the notices or the bill do not name. */
function unnamed({ outputs }: Metafile, notices: string, bill: string): readonly string[] {
  const { components }: Bill = JSON.parse(bill);
  const names = Object.values(outputs).flatMap(({ inputs }) =>
    Object.keys(inputs).flatMap(
      (file) =>
        file
          .split('node_modules/')
          .slice(1)
          .at(-1)
          ?.match(/^(?:@[^/]+\/)?[^/]+/u) ?? [],
    ),
  );
  return [...new Set(names)].filter((name) => {
    const listed = components.some(({ purl }) => purl.startsWith(`pkg:npm/${name.replace('@', '%40')}@`));
    return !listed || !notices.includes(`\n${name} `);
  });
}

describe('what is passed on', () => {
  it('is named in the notices and in the bill that the build wrote', () => {
    expect(unnamed(metafile, inDist('THIRD-PARTY.txt'), inDist('sbom.cdx.json'))).toEqual([]);
  });

  it('would be missed if it were not named', () => {
    const outputs = {
      'main.js': output({ 'node_modules/@left/pad/index.js': 7, 'node_modules/zod/v4/mini/index.js': 7 }),
    };
    expect(unnamed({ inputs: {}, outputs }, inDist('THIRD-PARTY.txt'), inDist('sbom.cdx.json'))).toEqual(['@left/pad']);
  });

  it('is what the bundle really holds, and what is installed beside it', () => {
    const outputs = {
      'main.js': output({ 'node_modules/zod/index.js': 7, 'node_modules/yaml/index.js': 0, 'src/main.ts': 7 }),
    };
    expect(deliveredPackages({ inputs: {}, outputs }).map(({ name, delivery }) => `${name} ${delivery}`)).toEqual([
      'better-sqlite3 installed',
      'node-addon-api installed',
      'zod bundled',
    ]);
  });

  it('has its licence, its version and the checksum of the lockfile', () => {
    const zod = deliveredPackages({
      inputs: {},
      outputs: { 'main.js': output({ 'node_modules/zod/index.js': 7 }) },
    }).at(-1);
    const { packages } = JSON.parse(readFileSync(join(projectFolder, 'package-lock.json'), 'utf8'));
    expect(zod).toMatchObject({ license: 'MIT', version: packages['node_modules/zod'].version });
    expect(zod?.licenseText).toContain('Permission is hereby granted, free of charge');
    expect(zod?.integrity).toBe(packages['node_modules/zod'].integrity);
  });

  it('is written the same way every time, with no date and no serial number', () => {
    const packages = deliveredPackages(metafile);
    expect(inDist('THIRD-PARTY.txt')).toBe(thirdPartyNotices(packages));
    expect(inDist('sbom.cdx.json')).toBe(softwareBill(packages));
    expect(inDist('sbom.cdx.json')).not.toMatch(/timestamp|serialNumber/u);
  });

  it('is a bill that programs for CycloneDX 1.6 can read', () => {
    const bill: Bill = JSON.parse(inDist('sbom.cdx.json'));
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 });
    for (const { hashes } of bill.components) expect(hashes[0]?.content).toMatch(/^[0-9a-f]{128}$/u);
    expect(new Set(bill.components.map(({ purl }) => purl)).size).toBe(bill.components.length);
  });
});

describe('the bundle', () => {
  it('holds no native code and names no folder of the machine', () => {
    const files = readdirSync(join(projectFolder, 'dist'), { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => /\.(?:node|map)$/u.test(file))).toEqual([]);
    for (const file of files.filter((name) => name.endsWith('.js'))) expect(inDist(file)).not.toContain(projectFolder);
  });

  it.each([
    ['src/render/report/text.ts', []],
    ['src/render/report/html/document.ts', ['d3-scale', 'd3-shape']],
    ['src/render/report/xlsx/workbook.ts', ['fflate', 'write-excel-file']],
  ])('loads what charts and workbooks are made with only for them: %s', (part, libraries) => {
    const loaded = filesLoadedBy(part, metafile).join('\n');
    const known = ['d3-scale', 'd3-shape', 'fflate', 'write-excel-file'];
    expect(known.filter((name) => loaded.includes(`node_modules/${name}/`))).toEqual(libraries);
    expect(loaded).toContain('src/main.ts');
  });

  it('reads nothing of what checks a shape, or of YAML, at a start', () => {
    const loaded = filesLoadedBy('src/main.ts', metafile);
    expect(loaded.filter((file) => /node_modules\/(?:zod|yaml|kysely)\//u.test(file))).toEqual([]);
  });

  it('holds the small part of zod', () => {
    const zod = Object.values(metafile.outputs).flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (file.includes('/zod/') ? bytesInOutput : [])),
    );
    // `import { z }` takes all of it, 540 kB; `import * as z` only what is used.
    expect(zod.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(100_000);
  });
});

describe('a new build', () => {
  it('takes the place of the old one file by file and leaves nothing of it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'exit-talk-build-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    plant(folder, { 'old/main.js': 'old', 'old/chunk-a.js': 'a', 'old/templates/gone.json': '{}' });
    plant(folder, { 'new/main.js': 'new', 'new/chunk-b.js': 'b', 'new/templates/standard.json': '{}' });
    replaceFolder(join(folder, 'new'), join(folder, 'old'), 'main.js');
    const files = readdirSync(join(folder, 'old'), { recursive: true, encoding: 'utf8' });
    expect(files.toSorted()).toEqual(['chunk-b.js', 'main.js', 'templates', 'templates/standard.json']);
    expect(readFileSync(join(folder, 'old/main.js'), 'utf8')).toBe('new');
  });
});

/** The files whose code is read once this part is called: its own, and what is imported with it without being called. */
function filesLoadedBy(part: string, { outputs }: Metafile): readonly string[] {
  const seen = new Set<string>();
  const follow = (path: string): void => {
    if (seen.has(path) || outputs[path] === undefined) return;
    seen.add(path);
    for (const { path: next, kind } of outputs[path].imports) if (kind === 'import-statement') follow(next);
  };
  const [chunk = ''] = Object.entries(outputs).flatMap(([path, { entryPoint = '' }]) =>
    entryPoint.endsWith(part) ? [path] : [],
  );
  follow(chunk);
  return [...seen].flatMap((path) => Object.keys(outputs[path]?.inputs ?? {}));
}

function output(bytes: Readonly<Record<string, number>>): Metafile['outputs'][string] {
  const inputs = Object.fromEntries(Object.entries(bytes).map(([file, bytesInOutput]) => [file, { bytesInOutput }]));
  return { bytes: 0, inputs, imports: [], exports: [] };
}

function plant(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}
