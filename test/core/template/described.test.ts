import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { describedSchema } from '../../../src/core/template/described.ts';
import { descriptions } from '../../../src/core/template/descriptions.ts';
import { knownKeys } from '../../../src/core/template/schema.ts';
import { projectRoot } from '../../support/harness.ts';

const folder = join(projectRoot, 'templates');
const shipped = readdirSync(folder).filter((file) => file.endsWith('.yaml') && !/codebook|bank/u.test(file));
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

describe('the schema for editors', () => {
  let fits: ValidateFunction;
  beforeAll(() => {
    fits = new Ajv({ strict: false }).compile(describedSchema());
  });

  it('says of every key of every map what it does', () => {
    const missing = new Set<string>();
    let keys = 0;
    describedSchema((kind, key, isDescribed) => {
      keys += 1;
      if (!isDescribed) missing.add(`${kind}.${key}`);
    });
    expect([...missing]).toEqual([]);
    expect(keys).toBeGreaterThan(50);
  });

  it.each(Object.keys(descriptions))('says nothing of a key that %s does not have', (kind) => {
    expect(Object.keys(descriptions[kind]?.keys ?? {}).toSorted()).toEqual((knownKeys[kind] ?? []).toSorted());
  });

  it('names every map', () => {
    expect(Object.keys(knownKeys)).toEqual(expect.arrayContaining(Object.keys(descriptions)));
    expect(describedSchema()).toMatchObject({ title: descriptions['template']?.title });
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
