import { join } from 'node:path';
import { expect, it } from 'vitest';
import { languages, textIn } from '../../../src/core/language.ts';
import { findingsIn } from '../../../src/core/lint/wording/find.ts';
import { readBankFile, readCodebookFile } from '../../../src/templates/reading.ts';
import { projectRoot } from '../../support/harness.ts';
import { rulesIn } from '../../support/linting.ts';

/** What the rules find, and why it is fine: one answer holds for both, and leads to the same. */
const weighed = ['get-in-touch double-barrelled'];

const file = (name: string): string => join(projectRoot, 'templates', name);

it('the wordings of the shipped bank were weighed: the rules find no more in them than is known', async () => {
  const bank = await readBankFile(file('bank.yaml'), await readCodebookFile(file('codebook.yaml')));
  const found = bank.flatMap(({ id, ask, type = 'open' }) =>
    languages.flatMap((language) =>
      findingsIn({ ask: textIn(ask, language), type }, language).map(({ rule }) => `${id} ${rule}`),
    ),
  );
  expect([...new Set(found)]).toEqual(weighed);
});

it('a wording of the bank is left alone, taken or copied, and looked at once it is changed', async () => {
  const template = (question: string): string =>
    `purpose: { sv: x, en: x }\ntime_budget: 20 min\nquestions:\n  - ${question}\n  - { ask: { sv: Hur var det?, en: How was it? } }\n`;
  const copied = (en: string): string => template(`{ type: yes-no, ask: { sv: Får vi höra av oss?, en: "${en}" } }`);
  expect(await rulesIn(template('bank: get-in-touch'))).not.toContain('double-barrelled');
  const asked = 'May we get in touch later, about a job or working together?';
  expect(await rulesIn(copied(asked))).not.toContain('double-barrelled');
  expect(await rulesIn(copied('How were your pay and your manager?'))).toContain('double-barrelled');
});
