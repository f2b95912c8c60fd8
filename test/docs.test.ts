import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { usual } from '../src/core/employer.ts';
import { breakdowns, tenureBands } from '../src/core/insight/breakdown.ts';
import { sections } from '../src/core/insight/report.ts';
import { reportColumns } from '../src/core/insight/rows.ts';
import { isMeasure, measures } from '../src/core/template/measure.ts';
import { knownKeys } from '../src/core/template/schema.ts';
import { questionTypes } from '../src/core/template/template.ts';
import { exitCodes, interruptionCodes } from '../src/exit-code.ts';
import { program } from '../src/i18n/en/program.ts';
import { bankOf } from '../src/core/template/bank.ts';
import { readBankFile, readCodebookFile, readConfigFile, readTemplateFile } from '../src/templates/reading.ts';
import { exitTalk, projectRoot, temporaryFolder } from './support/harness.ts';

const read = (file: string): string => readFileSync(join(projectRoot, file), 'utf8');

const documents = readdirSync(join(projectRoot, 'docs'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => join('docs', name));

/** The YAML examples of a document that begin with this comment. */
function examples(file: string, kind: string): readonly string[] {
  const blocks = [...read(file).matchAll(/^```yaml\n(.*?)^```$/gmsu)].map(([, block = '']) => block);
  return blocks.filter((block) => block.startsWith(`# ${kind}\n`));
}

function written(name: string, text: string): string {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, text);
  return file;
}

const templatePages = ['docs/templates.md', 'docs/mallar.md', 'docs/template-keys.md', 'docs/mallnycklar.md'];

describe('the examples of the pages on templates', () => {
  it.each(templatePages.flatMap((page) => examples(page, 'template')))(
    'are templates that can be used: %#',
    async (text) => {
      const codebook = await readCodebookFile(join(projectRoot, 'templates', 'codebook.yaml'));
      const bank = async () => bankOf(await readBankFile(join(projectRoot, 'templates', 'bank.yaml'), codebook));
      const template = await readTemplateFile(written('example.yaml', text), codebook, bank);
      expect(template.sections.flatMap(({ questions }) => questions)).not.toEqual([]);
    },
  );

  it.each(examples('docs/codebook.md', 'codebook'))('are codebooks that can be used: %#', async (text) => {
    const codebook = await readCodebookFile(written('codebook.yaml', text));
    expect(codebook.themes).not.toEqual([]);
  });

  it.each([
    ['docs/templates.md', 'ours.yaml', 'en'],
    ['docs/mallar.md', 'egen.yaml', 'sv'],
  ] as const)('are wrong as the messages below them say: %s', async (page, name, language) => {
    const [text = ''] = examples(page, 'faulty');
    const folder = temporaryFolder();
    writeFileSync(join(folder, name), text);
    const { exitCode, stderr } = await exitTalk(['template', 'check', name], { folder, language });
    const [, shown = ''] = /^```text\n(.*?)^```$/msu.exec(read(page)) ?? [];
    expect({ exitCode, said: stderr.replaceAll(`${folder}/`, '') }).toEqual({ exitCode: 4, said: shown });
  });
});

describe('the example of config.yaml', () => {
  it.each(['docs/hr.md', 'docs/hr.sv.md'])('can be used: %s', async (file) => {
    const [text = ''] = examples(file, 'config');
    expect((await readConfigFile(written('config.yaml', text))).disclosures.wrongdoing.receiver).toBe('Karin Berg');
  });
});

describe('the examples of docs/files.md', () => {
  it.each(examples('docs/files.md', 'answers'))('are interviews that can be handed in: %#', async (text) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'answers.yaml'), text);
    expect(await exitTalk(['start', '--answers', 'answers.yaml'], { folder })).toMatchObject({ exitCode: 0 });
  });
});

describe('the example of a mapping', () => {
  it('takes in a table with its columns', async () => {
    const folder = temporaryFolder();
    const [text = ''] = examples('docs/files.md', 'mapping');
    writeFileSync(join(folder, 'mapping.yaml'), text);
    writeFileSync(
      join(folder, 'rows.csv'),
      'Number,Left,Team,How it ended,Pay,Supervisor,Comments,Gender\n1,08/2025,Lager,Resigned,x,SD,"Too late.",\n',
    );
    const { exitCode, stdout } = await exitTalk(['import', 'rows.csv', '--mapping', 'mapping.yaml', '--yes'], {
      folder,
    });
    expect(exitCode, stdout).toBe(0);
    expect(stdout).toContain('1 interview taken in');
  });
});

/** The words in code type that stand in the first column of a table. */
function firstColumn(file: string): ReadonlySet<string> {
  const rows = [...read(file).matchAll(/^\| (`[^|]*) \|/gmu)].map(([, cell = '']) => cell);
  return new Set(rows.flatMap((cell) => [...cell.matchAll(/`([^`: ]+)(?:: \w+)?`/gu)].map(([, word = '']) => word)));
}

describe('what the program knows and the documents name', () => {
  const files = firstColumn('docs/files.md');

  describe.each(['docs/template-keys.md', 'docs/mallnycklar.md'])('in %s', (page) => {
    const templates = firstColumn(page);

    it.each(['template', 'section', 'question', 'scale'])('is each key of a %s', (kind) => {
      expect((knownKeys[kind] ?? ['none']).filter((key) => !templates.has(key))).toEqual([]);
    });

    it('is each type and each measure of a question', () => {
      expect([...questionTypes, ...measures].filter((name) => !templates.has(name))).toEqual([]);
      expect(isMeasure('purpose')).toBe(false);
    });
  });

  it.each(['config', 'retention', 'disclosures', 'receiver'])('is each key of %s in config.yaml', (kind) => {
    const [, section = ''] = read('docs/files.md').split('## Settings: `config.yaml`\n');
    const named = (key: string): boolean => section.includes(`\`${key}\``);
    expect((knownKeys[kind] ?? ['none']).filter((key) => !named(key))).toEqual([]);
  });

  it.each(['interviews', 'answers', 'notes', 'actions', 'codebook'])('is each column of %s.csv', async (name) => {
    const folder = temporaryFolder();
    await exitTalk(['export', 'out'], { folder });
    const [header = ''] = readFileSync(join(folder, 'out', `${name}.csv`), 'utf8').split('\n');
    const [, section = ''] = read('docs/files.md').split(`### ${name}.csv\n`);
    const [table = ''] = section.split(/^## |^### /mu);
    expect([...table.matchAll(/^\| `(\w+)` \|/gmu)].map(([, column]) => column)).toEqual(header.split(','));
  });

  it('is each column of a report, with its sections, its groups and the bands of tenure', () => {
    const [, rest = ''] = read('docs/files.md').split('### The columns of report\n');
    const [part = ''] = rest.split(/^## |^### /mu);
    expect([...part.matchAll(/^\| `(\w+)` \|/gmu)].map(([, column]) => column)).toEqual(reportColumns);
    const codes = [...sections, ...breakdowns, ...tenureBands.map(({ code }) => code)];
    expect(codes.filter((code) => !part.includes(`\`${code}\``))).toEqual([]);
  });

  it('is each exit code', () => {
    const codes = new Set([...Object.values(exitCodes), ...Object.values(interruptionCodes)]);
    expect([...codes].filter((code) => !files.has(String(code)))).toEqual([]);
  });

  it('is each variable of the environment', () => {
    const source = ['src/settings.ts', 'src/terminal/paint.ts', 'bin/load.js'].map(read).join('\n');
    const names = [...source.matchAll(/(?:env\['|[{,] )([A-Z][A-Z_]+)/gu)].map(([, name = '']) => name);
    expect(names).toContain('EXIT_TALK_HOME');
    expect(names.filter((name) => !files.has(name))).toEqual([]);
  });
});

describe('the documents', () => {
  it.each(documents)('link only to what is there: %s', (file) => {
    const links = [...read(file).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/gu)].map(([, target = '']) => target);
    expect(links.filter((target) => !existsSync(join(projectRoot, dirname(file), target)))).toEqual([]);
  });

  it('show only pictures that are there and light, each with what it shows in words, and all there are', () => {
    const shown = ['README.md', ...documents].flatMap((file) =>
      [...read(file).matchAll(/!\[([^\]]*)\]\(([^)]+)\)/gu)].map(([, alt = '', target = '']) => ({
        alt,
        path: join(dirname(file), target),
      })),
    );
    expect(shown.filter(({ alt }) => alt.length < 20)).toEqual([]);
    const pictures = readdirSync(join(projectRoot, 'docs', 'images')).map((name) => join('docs', 'images', name));
    expect(new Set(shown.map(({ path }) => path))).toEqual(new Set(pictures));
    for (const picture of pictures) expect(statSync(join(projectRoot, picture)).size).toBeLessThan(150_000);
  });

  it('name only files that are there', () => {
    const names = [
      ...read('docs/architecture.md').matchAll(/`((?:src|test|bin|docs|templates|\.config)\/[\w./-]+)`/gu),
    ];
    expect(names.length).toBeGreaterThan(20);
    expect(names.map(([, name = '']) => name).filter((name) => !existsSync(join(projectRoot, name)))).toEqual([]);
  });

  it.each([
    ['the interviewer', 'docs/samtalsledare.md', 'docs/interviewer.md'],
    ['HR', 'docs/hr.sv.md', 'docs/hr.md'],
    ['whoever writes a template', 'docs/mallar.md', 'docs/templates.md'],
    ['whoever looks up a key of a template', 'docs/mallnycklar.md', 'docs/template-keys.md'],
    ['whoever answers for personal data', 'docs/privacy.sv.md', 'docs/privacy.md'],
  ])('say the same to %s in both languages', (_, swedish, english) => {
    const shape = (file: string): readonly number[] =>
      read(file)
        .split(/^## /mu)
        .map((part) => [...part.matchAll(/^(?:\*|\||\*\*)/gmu)].length);
    expect(shape(swedish)).toEqual(shape(english));
  });
});

describe('the page on personal data', () => {
  const [swedish, english] = [read('docs/privacy.sv.md'), read('docs/privacy.md')];
  const found = (text: string, what: RegExp): readonly string[] => [...text.matchAll(what)].map(([whole]) => whole);

  it('sends to the same commands, settings and sources in both languages', () => {
    for (const what of [/`exit-talk [a-z-]+(?: [a-z]+)?/gu, /\b[a-z]+[._][a-z_]+\b(?=`)/gu, /https?:[^)\s]+/gu])
      expect(found(swedish, what)).toEqual(found(english, what));
  });

  it.each([
    [swedish, '> **Utkast. Ska läsas av någon som kan juridiken innan det används.**'],
    [english, '> **Draft. To be checked by somebody who knows the law before use.**'],
  ])('calls each of its five drafts one: %#', (text, mark) => {
    const [, part = ''] = /^## (?:Drafts|Utkast)\n(.*?)^## /msu.exec(text) ?? [];
    const drafts = part.split(/^### .*\n\n/mu).slice(1);
    expect(drafts.map((draft) => draft.startsWith(`${mark}\n\n`))).toEqual([true, true, true, true, true]);
  });

  it.each([swedish, english])('says how long things are kept when nobody has set it: %#', (text) => {
    const { months, logMonths, backupDays } = usual.retention;
    expect(text).toMatch(new RegExp(`\\b${months} (?:months|månader).*\`retention\\.months\``, 'u'));
    expect(text).toMatch(new RegExp(`\\b${logMonths} (?:months|månader) \\(\`retention\\.log_months\`\\)`, 'u'));
    expect(text).toMatch(new RegExp(`\\b${backupDays} (?:days|dagar) \\(\`retention\\.backup_days\`\\)`, 'u'));
  });

  it('names only commands that there are', () => {
    const named = found(english, /(?<=`exit-talk )[a-z]+(?: [a-z]+)?/gu);
    const known = Object.keys(program.commands);
    expect(named).not.toEqual([]);
    expect(named.filter((name) => !known.includes(name) && !known.includes(name.split(' ')[0] ?? ''))).toEqual([]);
  });

  it.each([swedish, english])('has settings of a public employer that can be used: %#', async (text) => {
    const [, example = ''] = /^```yaml\n(.*?)^```$/msu.exec(text) ?? [];
    const employer = await readConfigFile(written('config.yaml', example));
    expect(employer).toMatchObject({ sector: 'public', decision: 'Dnr 2026-114' });
  });
});
