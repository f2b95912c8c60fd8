import type { Answer, Interview, NoteLine } from '../../src/core/interview/interview.ts';
import type { Question, Section, Template } from '../../src/core/template/template.ts';

export function aQuestion(question: Partial<Question> & Pick<Question, 'id'>): Question {
  return { type: 'open', ask: question.id, priority: 'should', minutes: 1, probes: [], share: 'share', ...question };
}

export function aSection(section: Partial<Section> & Pick<Section, 'id'>): Section {
  return { title: section.id, record: true, questions: [], ...section };
}

function aTemplate(sections: readonly Section[]): Template {
  return {
    id: 'small',
    version: 1,
    title: 'Small',
    purpose: 'To test',
    minutes: 30,
    languages: ['sv', 'en'],
    sections,
  };
}

export function aLine(line: Partial<NoteLine> & Pick<NoteLine, 'text'>): NoteLine {
  return { kind: 'note', themes: [], seq: 1, writtenAt: '2026-08-20T07:00:00.000Z', ...line };
}

export function anAnswer(answer: Partial<Answer> & Pick<Answer, 'questionId'>): Answer {
  return { seconds: 0, lines: [], drafts: [], ...answer };
}

export function anInterview(
  sections: readonly Section[],
  answers: readonly Answer[] = [],
  rest: Partial<Interview> = {},
): Interview {
  return {
    id: '000000000001',
    status: 'under-way',
    language: 'en',
    copy: { template: aTemplate(sections), codebook: { themes: [], reasons: [] } },
    leaver: { id: '000000000002', name: 'Kim' },
    facts: {},
    seconds: 0,
    createdAt: '2026-08-20T07:00:00.000Z',
    answers: new Map(answers.map((answer) => [answer.questionId, answer])),
    disclosures: [],
    ...rest,
  };
}
