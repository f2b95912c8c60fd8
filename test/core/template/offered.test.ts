import { describe, expect, it } from 'vitest';
import type { TemplateEntry } from '../../../src/core/ports.ts';
import { offered } from '../../../src/core/template/offered.ts';

const entry = (name: string, file?: string): TemplateEntry => ({
  name,
  title: name,
  minutes: 60,
  questions: 10,
  languages: ['sv'],
  ...(file !== undefined && { file }),
});
const names = (entries: readonly TemplateEntry[]): readonly string[] => entries.map(({ name }) => name);

describe('the templates offered first', () => {
  const shipped = ['early', 'follow-up', 'hr', 'manager', 'short', 'standard'].map((name) => entry(name));

  it('are the own ones and the three that are needed most often, standard before the others', () => {
    const { first, more } = offered([entry('warehouse', 'templates/warehouse.yaml'), ...shipped]);
    expect(names(first)).toEqual(['warehouse', 'standard', 'short', 'manager']);
    expect(names(more)).toEqual(['early', 'follow-up', 'hr']);
  });

  it('have an own one that is called as a rarer shipped one', () => {
    const own = entry('hr', 'templates/hr.yaml');
    const { first, more } = offered([own, ...shipped.filter(({ name }) => name !== 'hr')]);
    expect(first[0]).toBe(own);
    expect(names(more)).toEqual(['early', 'follow-up']);
  });
});
