import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { offered, pickTrouble } from '../../src/core/interview/picks.ts';
import { acceptValue } from '../../src/core/interview/value.ts';
import { questionSteps } from '../../src/core/interview/walk.ts';
import { scaleOf } from '../../src/core/template/scale.ts';
import { questionsOf } from '../../src/core/template/template.ts';
import { madeUpInterviews } from '../../src/demo/interviews.ts';
import { readCodebookFile, readTemplateFile } from '../../src/templates/reading.ts';
import { projectRoot } from '../support/harness.ts';

const codebook = await readCodebookFile(join(projectRoot, 'templates', 'codebook.yaml'));
const file = (name: string): string => join(projectRoot, 'test', 'templates', 'structures', `${name}.yaml`);

async function heldBy(name: string) {
  const copy = { template: await readTemplateFile(file(name), codebook), codebook };
  const made = madeUpInterviews({ count: 150, seed: 7, today: '2026-08-20', copies: [copy] });
  return made.filter(({ status }) => status === 'closed');
}

describe.each(['matrices', 'letters', 'probes'])('interviews made up by a questionnaire of real size: %s', (name) => {
  it('have values that each question takes, and picks that were marked', async () => {
    const wrong = (await heldBy(name)).flatMap(({ answers, copy }) =>
      questionsOf(copy.template).flatMap(({ question }) => {
        const value = answers.get(question.id)?.value;
        if (value === undefined) return [];
        const among = offered(copy.template, answers, question);
        const isTaken = isDeepStrictEqual(acceptValue(question, codebook, value), value);
        const isMarked = among === undefined || [value].flat().every((one) => among.includes(String(one)));
        const goTogether = typeof value !== 'object' || pickTrouble(question, value) === undefined;
        return isTaken && isMarked && goTogether ? [] : [[question.id, value]];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('follow the gates', async () => {
    for (const interview of await heldBy(name)) {
      const applies = questionSteps(interview).map(({ id }) => id);
      expect(applies).toEqual(expect.arrayContaining([...interview.answers.keys()]));
    }
  });

  it('answer nearly all in which several may be marked', async () => {
    const interviews = await heldBy(name);
    const [first] = interviews;
    if (first === undefined) throw new Error('no interviews');
    const marking = questionsOf(first.copy.template).filter(
      ({ question: { type, pickedFrom, when } }) =>
        type === 'choices' && pickedFrom === undefined && when === undefined,
    );
    for (const { question } of marking) {
      const given = interviews.filter(({ answers }) => answers.get(question.id)?.value !== undefined);
      expect(given.length / interviews.length, question.id).toBeGreaterThan(0.8);
    }
  });

  it('use the whole of each scale that is asked of all', async () => {
    const interviews = await heldBy(name);
    const questions = interviews[0]?.copy.template.sections.flatMap((section) => section.questions) ?? [];
    for (const question of questions.filter(({ type, when }) => type === 'scale' && when === undefined)) {
      const { from, to } = scaleOf(question);
      const values = new Set(interviews.map(({ answers }) => answers.get(question.id)?.value));
      expect([...values].filter((value) => Number(value) >= from).length, question.id).toBeGreaterThan((to - from) / 2);
    }
  });
});

it('the content are at the low end where that is the good one', async () => {
  const meanOf = async (name: string, theme: string): Promise<number> => {
    const values = (await heldBy(name)).flatMap(({ answers, copy }) =>
      copy.template.sections
        .flatMap(({ questions }) => questions)
        .filter((one) => one.type === 'scale' && one.theme === theme)
        .flatMap(({ id }) => answers.get(id)?.value ?? []),
    );
    return values.reduce<number>((sum, value) => sum + Number(value), 0) / values.length;
  };
  const [usual, reversed] = [await meanOf('matrices', 'team'), await meanOf('letters', 'team')];
  expect(usual).toBeGreaterThan(3);
  expect(usual + reversed).toBeGreaterThan(5.4);
  expect(usual + reversed).toBeLessThan(6.6);
});
