import { createHash } from 'node:crypto';
import { idFrom } from '../../src/core/interview/id.ts';
import type { Answer, Interview, NoteLine, TemplateCopy } from '../../src/core/interview/interview.ts';

const names = ['Alva Lind', 'Bo Ek', 'Cilla Åberg', 'Dan Öst', 'Elif Kaya', 'Freja Holm', 'Gustav Ny'];
const departments = ['Lager', 'Ekonomi', 'Utveckling', 'Kundtjänst', 'Försäljning'];
const roles = ['Truckförare', 'Controller', 'Utvecklare', 'Handläggare', 'Säljare'];
const texts = ['Jag fick aldrig veta varför.', 'Prioriteringar ändrades varje vecka', 'Fredagsfikat, och gruppen'];

/** Closed interviews over some years; the same number gives the same ones. */
export function madeUpInterviews(count: number, copy: TemplateCopy): readonly Interview[] {
  return Array.from({ length: count }, (_, at) => madeUp(at, copy));
}

function madeUp(at: number, copy: TemplateCopy): Interview {
  const day = new Date(Date.UTC(2023, 0, 1 + Math.floor((at * 7) / 6))).toISOString();
  return {
    id: idOf(`interview ${at}`),
    status: 'closed',
    language: 'sv',
    copy,
    leaver: { id: idOf(`leaver ${at}`), name: `${pick(names, at)} ${at}`, startedOn: '2019-03-01' },
    facts: {
      department: pick(departments, at),
      role: pick(roles, at * 3),
      manager: pick(names, at * 5),
      interviewer: 'Karin Berg',
      separation: 'resign',
      mode: 'in-person',
      heldOn: day.slice(0, 10),
      minutes: 60 + (at % 30),
    },
    seconds: 3600,
    createdAt: day,
    answers: new Map(answers(at, copy, day)),
  };
}

function idOf(name: string): string {
  return idFrom(createHash('sha256').update(name).digest());
}

function answers(at: number, { template }: TemplateCopy, writtenAt: string): readonly (readonly [string, Answer])[] {
  const questions = template.sections.flatMap((section) => section.questions);
  return questions.map(({ id: questionId, type }, number) => {
    const answer = { questionId, state: 'answered', seconds: 90, lines: [], drafts: [] } as const;
    if (type === 'open') return [questionId, { ...answer, lines: [line(at + number, writtenAt)] }];
    const value = type === 'scale' ? 1 + ((at + number) % 5) : undefined;
    return [questionId, value === undefined ? { ...answer, state: 'not-asked' } : { ...answer, value }];
  });
}

function line(at: number, writtenAt: string): NoteLine {
  return { seq: 0, kind: at % 4 === 0 ? 'quote' : 'note', text: pick(texts, at), themes: ['manager'], writtenAt };
}

function pick(list: readonly string[], at: number): string {
  return list[at % list.length] ?? '';
}
