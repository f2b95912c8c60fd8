import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { languages } from '../../../src/core/language.ts';
import { describedSchema } from '../../../src/core/template/described.ts';
import { knownKeys } from '../../../src/core/template/schema.ts';
import { schema } from '../../../src/i18n/schema.ts';
import { projectRoot } from '../../support/harness.ts';

const folder = join(projectRoot, 'templates');
const shipped = readdirSync(folder).filter((file) => file.endsWith('.yaml') && !/codebook|bank/u.test(file));
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

describe.each(languages)('the words of the schema for editors in %s', (language) => {
  const words = schema[language];

  it('say of every key of every map what it does', () => {
    const missing = new Set<string>();
    let keys = 0;
    for (const of of ['template', 'bank'] as const)
      describedSchema(of, words, (kind, key, isDescribed) => {
        keys += 1;
        if (!isDescribed) missing.add(`${kind}.${key}`);
      });
    expect([...missing]).toEqual([]);
    expect(keys).toBeGreaterThan(50);
  });

  it.each(Object.keys(words))('say nothing of a key that %s does not have', (kind) => {
    expect(Object.keys(words[kind]?.keys ?? {}).toSorted()).toEqual((knownKeys[kind] ?? ['none']).toSorted());
  });

  it('name the template, the bank and every map in them', () => {
    expect(describedSchema('template', words)).toMatchObject({ title: words['template']?.title });
    expect(describedSchema('bank', words)).toMatchObject({ title: words['bank']?.title });
    expect(Object.values(words).filter(({ title }) => title === '')).toEqual([]);
  });
});

describe('the words of the schema for editors', () => {
  it('are written in each language, not left in the other', () => {
    const said = languages.map((language) =>
      Object.entries(schema[language]).flatMap(([kind, { keys }]) =>
        Object.entries(keys).map(([key, text]) => [`${kind}.${key}`, text] as const),
      ),
    );
    const [sv = [], en = []] = said;
    expect(sv.map(([key]) => key).toSorted()).toEqual(en.map(([key]) => key).toSorted());
    const english = new Map(en);
    expect(sv.filter(([key, text]) => english.get(key) === text)).toEqual([]);
  });
});

describe('the schema for editors', () => {
  const described = describedSchema('template', schema.en);
  const fits = new Ajv({ strict: false }).compile(described);

  it('knows what a template needs and what it may have', () => {
    expect(described).toMatchObject({
      type: 'object',
      required: ['purpose', 'time_budget'],
      additionalProperties: false,
      properties: { sections: { type: 'array' }, questions: {} },
    });
    expect(JSON.stringify(described)).toMatch(/"required":\["bank"\]/u);
  });

  it.each(shipped)('is fitted by a shipped template: %s', (file) => {
    expect(fits(parse(read(file))), JSON.stringify(fits.errors)).toBe(true);
  });

  it.each([
    ['a key that is misspelt', 'purpose: x\ntime_budget: 45 min\nquestions: [{ aks: Why? }]'],
    ['a type there is not', 'purpose: x\ntime_budget: 45 min\nquestions: [{ ask: Why?, type: rating }]'],
    ['no purpose', 'time_budget: 45 min\nquestions: [Why?]'],
  ])('is not fitted by a template with %s', (_, text) => {
    expect(fits(parse(text))).toBe(false);
  });
});

describe('the schema of a bank for editors', () => {
  const fits = new Ajv({ strict: false }).compile(describedSchema('bank', schema.en));

  it('is fitted by the shipped bank', () => {
    expect(fits(parse(read('bank.yaml'))), JSON.stringify(fits.errors)).toBe(true);
  });

  it.each([
    ['a question without an id', 'questions: [{ ask: Why? }]'],
    ['a key that is misspelt', 'questions: [{ id: why, ask: Why?, tpye: open }]'],
    ['a purpose', 'purpose: x\nquestions: [{ id: why, ask: Why? }]'],
  ])('is not fitted by one with %s', (_, text) => {
    expect(fits(parse(text))).toBe(false);
  });
});
