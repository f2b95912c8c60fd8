import { describe, expect, it } from 'vitest';
import { bankOf, type BankQuestion } from '../../../src/core/template/bank.ts';
import { takesFromBank, withBank } from '../../../src/core/template/bank-filling.ts';
import { readTemplate } from '../../../src/core/template/check.ts';
import { questionsOf, type Question } from '../../../src/core/template/template.ts';

const stay: BankQuestion = {
  id: 'stay',
  ask: { sv: 'Vad hade fått dig att stanna?', en: 'What would have made you stay?' },
  probes: [{ sv: 'Hur då?', en: 'In what way?' }],
  priority: 'must',
  minutes: 4,
  measure: 'stay',
};
const back: BankQuestion = { id: 'back', type: 'yes-no', ask: { sv: 'Tillbaka?', en: 'Back?' } };
const bank = bankOf([stay, back]);

const codebook = { themes: [], reasons: [] };
const head = { purpose: 'Why people leave', time_budget: 45 };

function read(template: object) {
  const filled = withBank(template, bank);
  const outcome = readTemplate(filled.value, codebook, 'mine');
  const issues = [...filled.issues, ...('issues' in outcome ? outcome.issues.map(filled.placed) : [])];
  return { issues, ...('template' in outcome && { template: outcome.template }) };
}

function questionsIn(template: object): readonly Question[] {
  const outcome = read(template);
  if (outcome.template === undefined) throw new Error(JSON.stringify(outcome.issues));
  return questionsOf(outcome.template).map(({ question }) => question);
}

const issuesIn = (...questions: readonly unknown[]) =>
  read({ ...head, questions }).issues.map(({ path, at, fault }) => [path.join('.'), at ?? 'value', fault.code]);

it('a question the bank has not keeps its own id, so that nothing is said of what hangs on it', () => {
  const after = { id: 'after', ask: 'So?', when: { ours: 'yes' } };
  expect(issuesIn({ bank: 'stya', id: 'ours' }, after)).toEqual([['questions.0.bank', 'value', 'unknown-bank']]);
});

describe('a question taken from the bank', () => {
  it('is the one of the bank, whole', () => {
    const [question] = questionsIn({ ...head, questions: [{ bank: 'stay' }] });
    expect(question).toEqual({ ...stay, type: 'open', share: 'share' });
  });

  it('has the keys of its own over those of the bank, and keeps the others', () => {
    const [question] = questionsIn({ ...head, questions: [{ bank: 'stay', minutes: 6, id: 'ours', cue: 'Pauses' }] });
    expect(question).toMatchObject({ id: 'ours', minutes: 6, cue: 'Pauses', priority: 'must', measure: 'stay' });
  });

  it('that is asked of some is asked of everybody with an empty when', () => {
    const some = bankOf([{ ...back, when: { 'leaver.separation': 'resign' } }]);
    const { value } = withBank({ ...head, questions: [{ bank: 'back', when: {} }] }, some);
    expect(readTemplate(value, codebook, 'mine')).toMatchObject({
      template: { sections: [{ questions: [{ id: 'back', when: {} }] }] },
    });
  });

  it('is found in sections, and among what follows on an answer, at any depth', () => {
    const deep = { bank: 'back', then: [{ when: 'no', questions: [{ bank: 'stay', then: [] }] }] };
    const sections = [
      {
        id: 'one',
        questions: ['Why?', { id: 'q', type: 'yes-no', ask: 'So?', then: [{ when: 'yes', questions: [deep] }] }],
      },
    ];
    expect(questionsIn({ ...head, sections }).map(({ id }) => id)).toEqual(['why', 'q', 'back', 'stay']);
  });

  it('is asked in the one language a template is written in, and in both where it is written in none', () => {
    const swedish = { purpose: { sv: 'Varför' }, time_budget: 45, questions: [{ bank: 'stay' }] };
    expect(questionsIn(swedish)[0]).toMatchObject({
      ask: { sv: 'Vad hade fått dig att stanna?' },
      probes: [{ sv: 'Hur då?' }],
    });
    expect(questionsIn(swedish)[0]?.ask).not.toHaveProperty('en');
    expect(questionsIn({ ...head, questions: [{ bank: 'stay' }] })[0]?.ask).toEqual(stay.ask);
  });

  it('stays open in a section of scales', () => {
    const sections = [{ id: 'round', scale: { from: 1, to: 7 }, questions: ['It was fine.', { bank: 'stay' }] }];
    expect(questionsIn({ ...head, sections }).map(({ type }) => type)).toEqual(['scale', 'open']);
  });

  it('leaves what was written as it was', () => {
    const template = { ...head, questions: [{ bank: 'stay', minutes: 6 }] };
    const before = structuredClone(template);
    read(template);
    expect(template).toEqual(before);
  });
});

describe('a fault', () => {
  it('in a key of its own is shown there, in what is from the bank at the id that took it', () => {
    expect(issuesIn({ bank: 'stay', minutes: 500 })).toEqual([['questions.0.minutes', 'value', 'out-of-range']]);
    expect(issuesIn({ bank: 'back', measure: 'nonsense' })).toEqual([
      ['questions.0.measure', 'value', 'unknown-measure'],
    ]);
    expect(issuesIn({ bank: 'stay', type: 'scale' })).toEqual([['questions.0.bank', 'value', 'measure-type']]);
  });

  it('of two that are the same is shown at the second, with the place of the first', () => {
    const { issues } = read({ ...head, questions: [{ bank: 'back' }, { bank: 'back' }] });
    expect(issues).toEqual([
      { path: ['questions', 1, 'bank'], first: ['questions', 0, 'bank'], fault: { code: 'duplicate-id', id: 'back' } },
    ]);
  });

  it('in the id says which was meant, and nothing else is said about that question', () => {
    expect(read({ ...head, questions: [{ bank: 'stya', minutes: 500, theme: 'x' }] }).issues).toEqual([
      { path: ['questions', 0, 'bank'], fault: { code: 'unknown-bank', found: 'stya', meant: 'stay' } },
    ]);
    expect(issuesIn({ bank: 'bac' }, { id: 'more', ask: 'More?', when: { bac: 'yes' } })).toHaveLength(1);
  });

  it('in the languages is that of the bank alone, once, unless the words are of its own', () => {
    const english = bankOf([{ id: 'lunch', ask: { en: 'Lunch?' }, cue: { en: 'Food' }, theme: 'x' }]);
    const swedish = (question: object) =>
      withBank({ purpose: { sv: 'Varför' }, time_budget: 45, questions: [question] }, english).issues;
    const fault = { code: 'missing-language', language: 'sv' };
    expect(swedish({ bank: 'lunch' })).toEqual([{ path: ['questions', 0, 'bank'], fault }]);
    expect(swedish({ bank: 'lunch', ask: { sv: 'Lunchen?' }, cue: { sv: 'Mat' } })).toEqual([]);
    expect(withBank({ ...head, questions: [{ bank: 'lunch' }] }, english).issues).toEqual([]);
  });

  it.each([[undefined], [null], [true], [['stay']], [{ id: 'stay' }], [''], ['A b']])('is an id like %j', (id) => {
    expect(issuesIn({ bank: id })).toHaveLength(1);
  });

  it.each([[null], ['text'], [7], [[]], [{ questions: {} }], [{ sections: [null, 'x', { questions: 7 }] }]])(
    'is not made worse by looking for the bank in %j',
    (value) => {
      expect(withBank(value, bank)).toMatchObject({ value, issues: [] });
      expect(takesFromBank(value)).toBe(false);
    },
  );
});
