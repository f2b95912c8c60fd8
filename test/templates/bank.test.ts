import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages, textIn, type Text } from '../../src/core/language.ts';
import { bankOf, type BankQuestion } from '../../src/core/template/bank.ts';
import { questionsOf, type Question } from '../../src/core/template/template.ts';
import { bankSource } from '../../src/templates/bank-source.ts';
import { readBankFile, readCodebookFile, readTemplateFile } from '../../src/templates/reading.ts';
import { faultsText } from '../support/faults-text.ts';
import { projectRoot, temporaryFolder } from '../support/harness.ts';
import { refusalOf } from '../support/refusal-of.ts';

const file = (name: string): string => join(projectRoot, 'templates', `${name}.yaml`);
const codebook = await readCodebookFile(file('codebook'));
const questions = await readBankFile(file('bank'), codebook);
const bank = bankOf(questions);

function written(text: string): string {
  const path = join(temporaryFolder(), 'bank.yaml');
  writeFileSync(path, text);
  return path;
}

/** As it comes out of a template that takes it and says nothing of its own. */
async function takenFrom(taken: readonly BankQuestion[]): Promise<ReadonlyMap<string, Question>> {
  const lines = taken.map(({ id }) => `  - bank: ${id}\n`).join('');
  const template = await readTemplateFile(
    written(`purpose: { sv: x, en: x }\ntime_budget: 10 h\nquestions:\n${lines}`),
    codebook,
    async () => bank,
  );
  return new Map(questionsOf(template).map(({ question }) => [question.id, question]));
}

describe('the shipped bank', () => {
  it('is at least the questions of every shipped template, and many more', () => {
    expect(questions.length).toBeGreaterThan(90);
  });

  it.each(['standard', 'short', 'follow-up'])(
    'asks what %s asks in the same words: all but time and priority',
    async (name) => {
      const template = await readTemplateFile(file(name), codebook, async () => bank);
      for (const { question } of questionsOf(template)) {
        const own = bank.get(question.id);
        expect(own, question.id).toBeDefined();
        if (own === undefined) continue;
        const needs = own.measure === 'primary-reason' ? questions.filter(({ measure }) => measure === 'reasons') : [];
        const taken = (await takenFrom([...needs.slice(0, 1), own])).get(question.id);
        expect({ ...taken, minutes: 0, priority: 'must' }).toEqual({ ...question, minutes: 0, priority: 'must' });
      }
    },
  );

  it.each(['manager', 'hr', 'remote', 'early', 'retirement'])(
    'asks what %s asks in the same words, with hints and conditions for everybody',
    async (name) => {
      for (const { question } of questionsOf(await readTemplateFile(file(name), codebook, async () => bank)))
        expect(bank.get(question.id)?.ask, question.id).toEqual(question.ask);
    },
  );

  it.each(codebook.themes.map(({ code }) => code))('has a question about %s', (code) => {
    expect(questions.filter(({ theme }) => theme === code)).not.toEqual([]);
  });

  it.each(questions)('has a neutral way on for $id where it is open', ({ type = 'open', probes = [] }) => {
    expect(type === 'open' ? probes.length : 1).toBeGreaterThan(0);
  });

  it.each(questions)('says in both languages, and blames nobody by a why: $id', ({ ask, cue, probes = [] }) => {
    for (const text of [ask, ...probes, ...(cue === undefined ? [] : [cue])])
      expect(Object.keys(text)).toEqual([...languages]);
    for (const text of [ask, ...probes]) {
      expect(textIn(text, 'sv')).not.toMatch(/varför/iu);
      expect(textIn(text, 'en')).not.toMatch(/\bwhy\b/iu);
    }
  });

  it.each(questions)('asks one thing at a time, the same in both languages: $id', ({ id, ask, probes = [] }) => {
    const marks = (text: Text, language: 'sv' | 'en'): number => textIn(text, language).split('?').length - 1;
    for (const text of [ask, ...probes]) {
      expect(marks(text, 'sv')).toBe(marks(text, 'en'));
      expect(marks(text, 'sv')).toBeLessThanOrEqual(id.startsWith('reasons') ? 2 : 1);
    }
  });

  it('writes a statement as one: no question mark, and not as the first person', () => {
    for (const { ask } of questions.filter(({ type }) => type === 'scale')) {
      expect(textIn(ask, 'sv')).toMatch(/^(?!.*\b(?:jag|min|mig)\b).*\.$/iu);
      expect(textIn(ask, 'en')).toMatch(/^(?!.*\b(?:I|my|me)\b).*\.$/u);
    }
  });

  it('can be copied: what is printed of a question is that question', async () => {
    const copied = await readBankFile(
      written(`questions:\n${bankSource(questions).replaceAll(/^(?=.)/gmu, '  ')}`),
      codebook,
    );
    expect(copied).toEqual(questions);
  });

  it('names in its first lines only questions that it has', () => {
    const named = readFileSync(file('bank'), 'utf8').matchAll(/^# .*[-{] bank: ([a-z-]+)/gmu);
    const ids = [...named].map(([, id = '']) => id);
    expect(ids).not.toEqual([]);
    expect(ids.filter((id) => !bank.has(id))).toEqual([]);
  });
});

describe('a bank with faults', () => {
  it.each([
    ['questions: [Why?]\n', '1:13: Here keys with values'],
    ['questions:\n  - ask: Why?\n', '2:5: “id” is missing here'],
    ['questions:\n  - { id: a, ask: Why?, bank: stay }\n', '2:25: “bank” is not used here. What can'],
    ['questions:\n  - { id: a, ask: Why? }\n  - { id: a, ask: So? }\n', '3:11: “a” is used already, on line 2'],
    [
      'questions:\n  - { id: a, ask: Why?, theme: pai }\n',
      '2:32: The codebook has no theme “pai”. Did you mean “pay”?',
    ],
    ['questions:\n  - { id: a, type: choice, ask: Which? }\n', '2:5: '],
    ['questions:\n  - { id: a, ask: Why?, when: { b: yes } }\n  - { id: b, type: yes-no, ask: So? }\n', '2:33: '],
    ['questions:\n  - { id: a, ask: { sv: Hur? } }\n  - { id: b, ask: { en: How? } }\n', '2:19: This text is missing'],
    ['qestions: []\n', '1:1: “qestions” is not used here. Did you mean “questions”?'],
  ])('is refused at its place: %j', async (text, said) => {
    const problem = await refusalOf(readBankFile(written(text), codebook));
    expect(problem).toMatchObject({ code: 'invalid-file', kind: 'bank' });
    expect(await faultsText(problem, 'en')).toContain(`bank.yaml:${said}`);
  });

  it('may have two questions for one measure, as a talk and its follow-up need', async () => {
    const text =
      'questions:\n  - { id: a, type: enps, measure: enps, ask: A }\n  - { id: b, type: enps, measure: enps, ask: B }\n';
    expect((await readBankFile(written(text), codebook)).map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
