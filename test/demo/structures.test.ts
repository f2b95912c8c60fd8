import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { offered, pickTrouble } from '../../src/core/interview/picks.ts';
import { acceptValue } from '../../src/core/interview/value.ts';
import { questionSteps } from '../../src/core/interview/walk.ts';
import { scaleOf } from '../../src/core/template/scale.ts';
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
    for (const { answers, copy } of await heldBy(name))
      for (const [id, { value }] of answers) {
        const question = copy.template.sections.flatMap(({ questions }) => questions).find((one) => one.id === id);
        if (question === undefined) throw new Error(`no question ${id}`);
        if (value === undefined) continue;
        expect(acceptValue(question, codebook, value), id).toEqual(value);
        if (typeof value === 'object') expect(pickTrouble(question, value), id).toBeUndefined();
        const among = offered(copy.template, answers, question);
        if (among !== undefined) expect(among, id).toEqual(expect.arrayContaining([value].flat()));
      }
  });

  it('follow the gates', async () => {
    for (const interview of await heldBy(name)) {
      const applies = questionSteps(interview).map(({ id }) => id);
      expect(applies).toEqual(expect.arrayContaining([...interview.answers.keys()]));
    }
  });

  it('answer nearly all that several may be marked in', async () => {
    const interviews = await heldBy(name);
    for (const { id } of interviews[0]?.copy.template.sections.flatMap(({ questions }) => questions) ?? [])
      if (['factors', 'tools', 'two-factors'].includes(id)) {
        const given = interviews.filter(({ answers }) => answers.get(id)?.value !== undefined);
        const most = id === 'two-factors' ? 0.3 : 0.8;
        expect(given.length / interviews.length, id).toBeGreaterThan(most);
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
