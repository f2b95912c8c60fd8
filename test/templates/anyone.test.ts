import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FileFault, Issue } from '../../src/core/fault.ts';
import { Refusal } from '../../src/core/problem.ts';
import { readCodebook } from '../../src/core/template/codebook-check.ts';
import { bankOf, type Bank } from '../../src/core/template/bank.ts';
import { readBank } from '../../src/core/template/bank-check.ts';
import { withBank } from '../../src/core/template/bank-filling.ts';
import type { Codebook } from '../../src/core/template/codebook.ts';
import { readTemplate } from '../../src/core/template/check.ts';
import type { Template } from '../../src/core/template/template.ts';
import { readBankFile, readCodebookFile, readTemplateFile } from '../../src/templates/reading.ts';
import { readDocuments } from '../../src/templates/yaml.ts';
import { sentenceFor } from '../support/faults-text.ts';
import { projectRoot, temporaryFolder } from '../support/harness.ts';

let codebook: Codebook;
let bank: Bank;
beforeAll(async () => {
  codebook = await readCodebookFile(join(projectRoot, 'templates', 'codebook.yaml'));
  bank = bankOf(await readBankFile(join(projectRoot, 'templates', 'bank.yaml'), codebook));
});

/** Every fault can be said, in both languages, to its end. */
function expectSentences(faults: readonly FileFault[]): void {
  for (const fault of faults)
    for (const language of ['sv', 'en'] as const) {
      const sentence = sentenceFor(fault, language);
      expect(sentence).toMatch(/[.?]$/u);
      expect(sentence.replaceAll(/[“”].*?”/gu, '')).not.toMatch(/undefined|\[object/u);
    }
}

const words = [
  'id',
  'version',
  'title',
  'purpose',
  'time_budget',
  'sections',
  'questions',
  'record',
  'cue',
  'say',
  'stem',
  'when',
];
const questionWords = [
  'type',
  'ask',
  'priority',
  'minutes',
  'probes',
  'share',
  'measure',
  'theme',
  'choices',
  'equivalent_to',
  'then',
  'bank',
];
const key = fc.oneof(
  fc.constantFrom(...words, ...questionWords, 'sv', 'en', 'code', 'label', 'from', 'to', 'under', 'themes', 'reasons'),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'leaver.tenure', 'interviewer.is-manager', 'a', 'b', ''),
  fc.string(),
);
const leaf = fc.oneof(
  fc.constantFrom(
    'a',
    'b',
    'open',
    'scale',
    'choice',
    'must',
    '$reasons',
    'reasons',
    'primary-reason',
    'manager',
    '90 min',
    'refused',
    'yes',
  ),
  fc.string(),
  fc.double(),
  fc.integer({ min: -2, max: 12 }),
  fc.constantFrom(true, false, null, undefined),
);
const { value: anyValue } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    leaf,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie('value')), { maxLength: 6 }).map((entries) => Object.fromEntries(entries)),
  ),
}));
const question = fc.oneof(
  fc.string(),
  fc.record(
    { ask: leaf, id: leaf, type: leaf, when: anyValue, choices: anyValue, measure: leaf, minutes: leaf },
    { requiredKeys: ['ask'] },
  ),
);
const almost = fc.record(
  {
    purpose: leaf,
    time_budget: fc.constantFrom('90 min', 45, 'soon'),
    questions: fc.array(question),
    sections: fc.array(anyValue),
  },
  { requiredKeys: ['purpose', 'time_budget'] },
);

/** With what it takes from the bank, and its faults where their author finds them. */
function taking(value: unknown): { readonly issues: readonly Issue[] } | { readonly template: Template } {
  const filled = withBank(value, bank);
  const read = readTemplate(filled.value, codebook, 'mine');
  const issues = [...filled.issues, ...('issues' in read ? read.issues.map(filled.placed) : [])];
  return 'template' in read && issues.length === 0 ? read : { issues };
}

describe('a template by anyone', () => {
  it('is a template or faults that can be said, whatever its structure', () => {
    fc.assert(
      fc.property(fc.oneof(anyValue, almost, fc.anything()), (value) => {
        const reads = [
          readTemplate(value, codebook, 'mine'),
          taking(value),
          readCodebook(value),
          readBank(value, codebook),
        ];
        for (const read of reads) {
          const issues: readonly Issue[] = 'issues' in read ? read.issues : [];
          expect('issues' in read).toBe(issues.length > 0);
          expectSentences(issues.map(({ fault }) => fault));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is a template or a refusal at places that exist, whatever its text', async () => {
    const file = join(temporaryFolder(), 'any.yaml');
    const scrap = fc.oneof(
      key,
      fc.constantFrom(
        '\n',
        '\n  ',
        '\n  - ',
        ': ',
        '- ',
        '{ ',
        ' }',
        '[',
        ']',
        ', ',
        '"',
        "'",
        '|\n',
        '>-\n',
        '#',
        '\t',
        '---\n',
        '...\n',
        '\r\n',
      ),
      fc.constantFrom(
        '&a ',
        '*a',
        '!!str ',
        '!<x> ',
        '%YAML 1.1\n',
        '? ',
        '<<',
        '~',
        '012',
        '.inf',
        '0x1F',
        '\u{0}',
        '\u{feff}',
        '\u{85}',
      ),
      fc.constantFrom(
        '\npurpose: x\n',
        '\ntime_budget: 45 min\n',
        '\nquestions:\n',
        '  - ask: Why?\n',
        '    type: choice\n',
        '  - bank: stay\n',
        '    bank: sta\n',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(scrap, { maxLength: 40 }), async (scraps) => {
        const text = scraps.join('');
        await writeFile(file, text);
        for (const read of [
          () => readTemplateFile(file, codebook, async () => bank),
          () => readBankFile(file, codebook),
          () => readCodebookFile(file),
          () => readDocuments(file),
        ]) {
          const problem = await read().then(
            () => undefined,
            (error: unknown) => {
              if (error instanceof Refusal) return error.problem;
              throw error;
            },
          );
          if (problem?.code !== 'invalid-file') continue;
          expect(problem.faults.length).toBeGreaterThan(0);
          expectSentences(problem.faults.map(({ fault }) => fault));
          const lines = text.split('\n').length;
          for (const { place } of problem.faults) {
            expect(place.line).toBeLessThanOrEqual(lines);
            expect(place.frame).toContain('^');
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('never changes what other objects have', () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
