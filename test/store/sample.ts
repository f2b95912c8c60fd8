import type { Answer, Interview, NewLine, TemplateCopy } from '../../src/core/interview/interview.ts';
import type { NewInterview } from '../../src/core/store.ts';

export const at = '2026-08-20T09:30:00.000Z';

export const copy: TemplateCopy = {
  template: {
    id: 'standard',
    version: 1,
    title: { sv: 'Exitsamtal', en: 'Exit interview' },
    purpose: 'Understand why people leave',
    minutes: 90,
    languages: ['sv', 'en'],
    sections: [],
  },
  codebook: { themes: [{ code: 'manager', label: { sv: 'Chef', en: 'Manager' } }], reasons: [] },
};

export function newInterview(id: string, change: Partial<NewInterview> = {}): NewInterview {
  return {
    id,
    status: 'under-way',
    language: 'sv',
    copy,
    leaver: { id: `leaver-of-${id}`, name: `Leaver of ${id}` },
    facts: {},
    createdAt: at,
    information: { how: 'in-writing', text: 'What you say is read by HR.', at },
    ...change,
  };
}

export function interview(id: string, change: Partial<Interview> = {}): Interview {
  return { ...newInterview(id), status: 'held', seconds: 0, answers: new Map(), disclosures: [], ...change };
}

export function answer(questionId: string, change: Partial<Answer> = {}): readonly [string, Answer] {
  return [questionId, { questionId, seconds: 0, lines: [], drafts: [], ...change }];
}

export function note(text: string): NewLine {
  return { kind: 'note', text, themes: [] };
}
