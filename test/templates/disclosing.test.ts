import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { separations, yesNo, type Facts } from '../../src/core/interview/facts.ts';
import { stepsOf } from '../../src/core/interview/walk.ts';
import { textIn } from '../../src/core/language.ts';
import type { Codebook } from '../../src/core/template/codebook.ts';
import { questionsOf, type Section, type Template } from '../../src/core/template/template.ts';
import { readCodebookFile, readTemplateFile } from '../../src/templates/reading.ts';
import { anInterview } from '../support/builders.ts';
import { worldWith } from '../support/small-talk.ts';
import { exitTalk } from '../support/harness.ts';

const shipped = ['standard', 'short', 'hr', 'remote', 'early', 'retirement'] as const;

/** What a condition on a fact can see before the talk begins. */
const facts: readonly Facts[] = [undefined, ...separations].flatMap((separation) =>
  [undefined, ...yesNo].map((manager) => ({
    ...(separation !== undefined && { separation }),
    ...(manager !== undefined && { interviewerIsManager: manager }),
  })),
);

let codebook: Codebook;
beforeAll(async () => {
  codebook = await readCodebookFile(join('templates', 'codebook.yaml'));
});

const read = (name: string): Promise<Template> => readTemplateFile(join('templates', `${name}.yaml`), codebook);

/** Says in every language that it cannot stay between the two. */
const warns = ({ say }: Section): boolean =>
  say !== undefined &&
  /måste vi ta reda på/u.test(textIn(say, 'sv')) &&
  /we must look into it/u.test(textIn(say, 'en'));

describe('a question whose yes must be acted on', () => {
  it.each(shipped)('about harassment comes after the word that it cannot be kept secret: %s', async (name) => {
    const template = await read(name);
    const interview = anInterview([], [], { copy: { template, codebook } });
    const asked = facts.flatMap((known) => {
      const steps = stepsOf({ ...interview, facts: known });
      return steps.flatMap((step, at) => {
        if (step.kind !== 'question' || step.question.discloses !== 'harassment') return [];
        const before = steps.slice(0, at + 1);
        return [before.some((one) => (one.kind === 'question' || one.kind === 'aside') && warns(one.section))];
      });
    });
    expect(asked.length).toBeGreaterThan(0);
    expect(asked).not.toContain(false);
  });

  it.each(shipped)('is each that asks about mistreatment or danger, and is for HR alone: %s', async (name) => {
    const disclosing = questionsOf(await read(name)).filter(({ question }) => question.discloses !== undefined);
    const kinds = new Map(disclosing.map(({ question }) => [question.id, question.discloses]));
    const seen = name === 'standard' || name === 'hr' ? [['mistreatment-seen', 'harassment'] as const] : [];
    expect(kinds).toEqual(new Map([['mistreatment', 'harassment'], ...seen, ['urgent-risk', 'danger']]));
    expect(disclosing.map(({ question }) => question.share)).toEqual(disclosing.map(() => 'hr-only'));
  });

  it('is for HR alone unless the template says otherwise', async () => {
    const question = '  - { id: hurt, ask: Hurt?, type: yes-no, discloses: harassment';
    const labels = await Promise.all(
      [`${question} }\n`, `${question}, share: share }\n`].map(async (questions) => {
        const world = worldWith(questions);
        const file = join(world.folder, 'templates', 'small.yaml');
        return (await readTemplateFile(file, codebook)).sections[0]?.questions[0]?.share;
      }),
    );
    expect(labels).toEqual(['hr-only', 'share']);
  });

  it('has to be one that is answered yes or no', async () => {
    const world = worldWith('  - { id: hurt, ask: Hurt?, discloses: harassment }\n');
    const { exitCode, stderr } = await exitTalk(['template', 'check', 'small'], world);
    expect(exitCode).toBe(4);
    expect(stderr).toContain('“discloses” is about a yes');
  });
});
