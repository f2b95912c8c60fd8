import type { Disclosure, Interview } from '../../src/core/interview/interview.ts';

export function aDisclosure(disclosure: Partial<Disclosure> = {}): Disclosure {
  return {
    id: '00000000d001',
    kind: 'harassment',
    questionId: 'why',
    receiver: 'HR',
    dueOn: '2026-08-21',
    raisedAt: '2026-08-20T07:00:00.000Z',
    ...disclosure,
  };
}

/** The interview with some of its lines marked as something that must be acted on. */
export function withDisclosures(interview: Interview, random: () => number, share = 0.2): Interview {
  const disclosures: Disclosure[] = [];
  const answers = [...interview.answers].map(([questionId, answer]) => {
    const id = `${interview.id}-${questionId}`;
    const lines = answer.lines.map((line) => (random() < share ? { ...line, disclosure: id } : line));
    if (lines.some((line) => line.disclosure === id)) disclosures.push(aDisclosure({ id, questionId }));
    return [questionId, { ...answer, lines }] as const;
  });
  return { ...interview, disclosures, answers: new Map(answers) };
}
