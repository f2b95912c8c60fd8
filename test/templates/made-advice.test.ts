import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/core/language.ts';
import { make } from '../../src/core/template/make.ts';
import { askers } from '../../src/core/template/material.ts';
import { themesToChoose } from '../../src/core/template/wish.ts';
import { templateNew } from '../../src/i18n/template-new.ts';
import { templateFile } from '../../src/render/template-file.ts';
import { temporaryFolder } from '../support/harness.ts';
import { adviceAt } from '../support/linting.ts';
import { shippedMaterial, type Shipped } from '../support/making.ts';

let shipped: Shipped;
beforeAll(async () => {
  shipped = await shippedMaterial();
});

/** Every theme is in one of them at least: two that follow each other, or four that are far apart. */
function wished(): readonly (readonly string[])[] {
  const codes = themesToChoose(shipped.codebook).map(({ code }) => code);
  const at = (index: number): string => codes[index % codes.length] ?? '';
  const pairs = codes.flatMap((_, index) => (index % 2 === 0 ? [[at(index), at(index + 1)]] : []));
  const fours = [0, 1, 2, 3].map((index) => [0, 4, 8, 12].map((step) => at(index + step)));
  return [...pairs, ...fours, ['workload', 'manager', 'pay']];
}

describe.each(askers)('a template made for %s', (askedBy) => {
  it.each([30, 45, 60, 90])('is one that there is no advice on, at %i minutes', async (minutes) => {
    const file = join(temporaryFolder(), 'mine.yaml');
    for (const [turn, themes] of wished().entries()) {
      const wish = { id: 'mine', title: 'Min mall', purpose: 'Förstå varför de slutar', minutes, askedBy, themes };
      const language = languages[turn % 2] ?? 'sv';
      const writing = { language, both: turn % 3 === 0, words: templateNew[language] };
      writeFileSync(file, templateFile(make(wish, shipped.material, shipped.codebook), writing));
      const advice = (await adviceAt(file, shipped)).filter(({ kind }) => kind === 'advice');
      const found = advice.map(({ rule, line, found: words }) => ({ rule, line, words }));
      expect({ themes, found }).toEqual({ themes, found: [] });
    }
  });
});
