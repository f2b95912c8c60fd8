import { describe, expect, it } from 'vitest';
import { languages } from '../../src/core/language.ts';
import { banks } from '../../src/demo/notes/banks.ts';

const lines = (key: string) => languages.map((language) => banks[language][key]?.length ?? 0);

describe('the notes of made-up interviews', () => {
  it('are about the same things in both languages', () => {
    const [first, ...others] = languages.map((language) => Object.keys(banks[language]).toSorted());
    for (const other of others) expect(other).toEqual(first);
  });

  it.each(['role', 'workload', 'manager', 'leadership', 'team', 'culture', 'growth', 'pay'])(
    'are many, good and bad, about %s',
    (theme) => {
      for (const mood of ['good', 'bad']) expect(Math.min(...lines(`${theme} ${mood}`))).toBeGreaterThanOrEqual(11);
    },
  );

  it.each(['why', 'stay', 'change', 'takeover', 'queues', 'attraction', 'enps', 'turning-point', 'anything-else'])(
    'are many that begin with %s',
    (word) => {
      for (const language of languages) {
        const keys = Object.keys(banks[language]).filter((key) => key.startsWith(word));
        expect(keys.flatMap((key) => banks[language][key] ?? []).length).toBeGreaterThanOrEqual(16);
      }
    },
  );

  it.each(languages)('say each thing once under each heading, and promise nobody too much: %s', (language) => {
    for (const [key, under] of Object.entries(banks[language])) {
      expect(new Set(under).size, key).toBe(under.length);
      expect(under.filter((line) => /anonym/iu.test(line))).toEqual([]);
    }
  });

  it.each(languages)('use no mark that nobody reads, and close every one: %s', (language) => {
    const filled = Object.values(banks[language])
      .flat()
      .map((line) =>
        line
          .replaceAll(/\[[^[\]|]+(\|[^[\]|]+)+\]/gu, 'x')
          .replaceAll(/\{(manager|season)\}/gu, 'x')
          .replace(/^"(.*)"$/u, '$1'),
      );
    expect(filled.filter((line) => /[[\]{}|]|^"|^\s|\s$|^$/u.test(line))).toEqual([]);
  });
});
