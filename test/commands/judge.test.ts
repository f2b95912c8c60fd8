import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../support/csv.ts';
import { clockAt, exitTalk, type World } from '../support/harness.ts';
import { begun, ended, hold, passed, stored, worldWith } from '../support/small-talk.ts';

const questions = '  - { id: why, ask: Why? }\n';
const review = ['review', '0000'];
const ofHr = 'HR: could it have been prevented?';
const ofKeeping = 'HR: would you have kept them?';
const asked = 'Could we have done something to keep them';

type Place = World & { readonly clock: ReturnType<typeof clockAt> };

/** An interview that was taken from a file with these lines beside it; closed, as the time to reply has passed. */
async function closedWith(more = ''): Promise<Place> {
  const world = await heldWith(more);
  await exitTalk(['show', '0000', '--for', 'leaver', '--output', 'copy.txt'], world);
  world.clock.pass(8 * 86_400);
  expect(await exitTalk(review, world)).toMatchObject({ exitCode: 0 });
  expect(await stored(world)).toMatchObject({ status: 'closed' });
  return world;
}

async function heldWith(more = ''): Promise<Place> {
  const clock = clockAt('2026-08-20T07:00:00.000Z');
  const world = worldWith(questions, { clock });
  const leaver = 'leaver: { name: Kim }\nanswers: { why: too much }';
  writeFileSync(join(world.folder, 'talk.yaml'), `template: small\nheld_on: 2026-08-20\n${leaver}\n${more}\n`);
  expect(await exitTalk(['start', '--answers', 'talk.yaml'], world)).toMatchObject({ exitCode: 0 });
  return { ...world, clock };
}

const logOf = async (world: World): Promise<readonly { readonly what: string; readonly about: string | null }[]> =>
  JSON.parse((await exitTalk(['database', 'log', '--json'], world)).stdout);

describe('whether it could have been prevented, as the interviewer sees it', () => {
  const before = [...begun, ['Why?', { lines: ['too much'] }], ...ended, ['Five minutes', { key: '1' }]] as const;

  it('is one key in the wrap-up, kept at once, and not asked again', async () => {
    const world = worldWith(questions);
    const lines = passed('word for word', 'A remark', 'Themes are suggested', 'A theme');
    await hold(world, [...before, ...lines, [asked, { key: '2' }], ['department', 'ctrl-c']]);
    expect((await stored(world)).facts).toMatchObject({ interviewerPreventable: 'partly' });
    const again = passed('department', 'manager', 'role', 'First', 'Last', 'was it held', 'Who held');
    const end = ['Close the interview?', 'enter'] as const;
    await hold(world, [['Five minutes', { key: '1' }], ...again, end], ['start', '0000']);
  });

  it('can be passed, and is among what is missing', async () => {
    const world = worldWith(questions);
    const rest = ['department', 'manager', 'role', 'First', 'Last', 'was it held', 'Who held'];
    const again = [
      ['Close the interview?', { key: '3' }],
      ['word for word', 'enter'],
      ['A remark', 'enter'],
      ['Themes are suggested', 'enter'],
      ['A theme', 'enter'],
    ] as const;
    const script = [
      ...before,
      ...passed('word for word', 'A remark', 'Themes are suggested', 'A theme', asked, ...rest),
    ] as const;
    await hold(world, [...script, ...again, [asked, { key: '1' }], ['department', 'ctrl-c']]);
    expect((await stored(world)).facts).toMatchObject({ interviewerPreventable: 'yes' });
  });

  it('is not asked of what is nobody’s choice', async () => {
    const world = await heldWith('separation: redundant');
    const lines = passed('word for word', 'A remark', 'Themes are suggested', 'A theme');
    const script = [['Five minutes', { key: '1' }], ...lines, ['department', 'ctrl-c']] as const;
    const { person } = await hold(world, script, ['start', '0000']);
    expect(person.screens.join('\n')).not.toContain(asked);
  });
});

describe('whether it could have been prevented, as HR sees it', () => {
  it('is added to a closed interview, with nothing of what others have said beside it, and logged', async () => {
    const world = await closedWith('interviewer_preventable: no');
    const { person, stderr, exitCode } = await hold(
      world,
      [
        ['The interview is closed.', { key: '1' }],
        [`${asked}, as HR sees it?`, { key: '2' }],
        ['What do you want to add?', 'enter'],
      ],
      review,
    );
    expect(exitCode).toBe(0);
    expect(await stored(world)).toMatchObject({
      status: 'closed',
      facts: { interviewerPreventable: 'no', hrPreventable: 'partly' },
    });
    expect(person.screens.join('\n')).not.toContain('No\n');
    expect(person.offered.filter((one) => one.startsWith('HR:'))).toEqual([
      `${ofHr}  `,
      `${ofKeeping}  `,
      `${ofHr}  Partly`,
      `${ofKeeping}  `,
    ]);
    expect(stderr).toContain('exit-talk review 0000');
    expect((await logOf(world)).at(-1)).toMatchObject({ what: 'review', about: '000000000001' });
  });

  it('is added to one that is not closed too, after what the interviewer corrects', async () => {
    const world = await heldWith();
    const menu = 'What is to be corrected?';
    const { person } = await hold(
      world,
      [
        [menu, { key: '8' }],
        [asked, { key: '1' }],
        [menu, 'enter'],
      ],
      review,
    );
    expect(person.offered.slice(0, 8).at(-1)).toBe(`${ofHr}  `);
    expect((await stored(world)).facts).toMatchObject({ hrPreventable: 'yes' });
  });

  it('replaces an earlier judgement, and tells what that was', async () => {
    const world = await closedWith('hr_preventable: no');
    const judge = async (judgement: string, language: 'sv' | 'en') =>
      (await exitTalk([...review, '--preventable', judgement], { ...world, language })).stdout;
    expect(await judge('yes', 'en')).toBe('0000: preventable, as HR sees it: Yes (before: No)\n');
    expect(await judge('yes', 'en')).toBe('0000: preventable, as HR sees it: Yes\n');
    expect(await judge('partly', 'sv')).toBe('0000: gick att påverka, som HR ser det: Delvis (förut: Ja)\n');
    expect(await judge('-', 'sv')).toBe('0000: HR har inte bedömt om det gick att påverka (förut: Delvis).\n');
  });

  it.each([
    ['sv', 'yes', '0000: gick att påverka, som HR ser det: Ja\n'],
    ['en', 'partly', '0000: preventable, as HR sees it: Partly\n'],
  ] as const)('is set without asking (%s)', async (language, judgement, said) => {
    const world = await closedWith();
    const outcome = await exitTalk([...review, '--preventable', judgement], { ...world, language });
    expect(outcome).toMatchObject({ exitCode: 0, stdout: said });
    expect((await stored(world)).facts.hrPreventable).toBe(judgement);
    expect((await logOf(world)).at(-1)).toMatchObject({ what: 'review' });
  });

  it('is taken back by a dash', async () => {
    const world = await closedWith('hr_preventable: yes');
    expect(await exitTalk([...review, '--preventable', '-'], world)).toMatchObject({ exitCode: 0 });
    expect(await stored(world)).not.toHaveProperty('facts.hrPreventable');
  });

  it.each([
    ['sv', /bedöms inte när anställningen slutade så här \(Går i pension\)/u],
    ['en', /is not judged when the employment ended like this \(Retires\)/u],
  ] as const)('is refused where nobody is asked why they leave (%s)', async (language, said) => {
    const world = { ...(await heldWith('separation: retire')), language };
    const { exitCode, stderr } = await exitTalk([...review, '--preventable', 'yes'], world);
    expect([exitCode, said.test(stderr.replaceAll(/\s+/gu, ' '))]).toEqual([5, true]);
    expect(await stored(world)).not.toHaveProperty('facts.hrPreventable');
  });

  it('is one of three, or a dash', async () => {
    const { exitCode, stderr } = await exitTalk([...review, '--preventable', 'maybe'], await closedWith());
    expect(exitCode).toBe(2);
    expect(stderr).toContain('--preventable cannot be maybe. Write one of: yes, partly, no, -.');
  });
});

describe('whether HR would have kept the leaver', () => {
  it('is added to a closed interview by one key', async () => {
    const world = await closedWith();
    const script = [
      ['The interview is closed.', { key: '2' }],
      ['Would you have wanted to keep them?', { key: 'y' }],
      ['What do you want to add?', 'enter'],
    ] as const;
    const { person } = await hold(world, script, review);
    expect((await stored(world)).facts).toMatchObject({ regretted: 'yes' });
    expect(person.offered.filter((one) => one.startsWith(ofKeeping))).toEqual([`${ofKeeping}  `, `${ofKeeping}  Yes`]);
  });

  it('is not asked of who did not wish to go', async () => {
    const world = await closedWith('separation: mutual');
    const { person } = await hold(world, [['What do you want to add?', 'enter']], review);
    expect(person.offered.filter((one) => one.startsWith('HR:'))).toEqual([`${ofHr}  `]);
  });

  it.each([
    ['sv', '0000: hade velat behålla, som HR ser det: Ja (förut: Nej)\n', /hade velat behålla, HR +Ja\n/u],
    ['en', '0000: would have kept, as HR sees it: Yes (before: No)\n', /would have kept, HR +Yes\n/u],
  ] as const)('is set without asking, shown and taken back (%s)', async (language, said, shown) => {
    const world = { ...(await closedWith('regretted: no')), language };
    expect(await exitTalk([...review, '--regretted', 'yes'], world)).toMatchObject({ exitCode: 0, stdout: said });
    expect((await exitTalk(['show', '0000'], world)).stdout).toMatch(shown);
    expect((await logOf(world)).at(-2)).toMatchObject({ what: 'review' });
    expect(await exitTalk([...review, '--regretted', '-'], world)).toMatchObject({ exitCode: 0 });
    expect(await stored(world)).not.toHaveProperty('facts.regretted');
  });

  it('is judged together with whether it could have been prevented, also where no talk was held', async () => {
    const world = await closedWith();
    const both = await exitTalk([...review, '--regretted', 'no', '--preventable', 'partly'], world);
    expect(both.stdout.split('\n')).toHaveLength(3);
    expect((await stored(world)).facts).toMatchObject({ regretted: 'no', hrPreventable: 'partly' });
    const alex = ['--name', 'Alex Berg', '--last-day', '2026-10-01', '--separation', 'resign', '--template', 'small'];
    expect(await exitTalk(['plan', ...alex], world)).toMatchObject({ exitCode: 0 });
    const [planned] = JSON.parse((await exitTalk(['list', '--json'], world)).stdout).filter(
      ({ status }: { status: string }) => status === 'planned',
    );
    const outcome = await exitTalk(['review', planned.interview_id, '--regretted', 'yes'], world);
    expect(outcome).toMatchObject({ exitCode: 0 });
  });
});

describe('both judgements', () => {
  it('are shown, and exported with their labels', async () => {
    const world = await closedWith('interviewer_preventable: no\nhr_preventable: partly');
    const { stdout } = await exitTalk(['show', '0000'], world);
    expect(stdout).toMatch(/preventable, interviewer +No\n.*preventable, HR +Partly\n/u);
    await exitTalk(['export', 'out'], world);
    const read = (name: string) => readCsv(readFileSync(join(world.folder, 'out', `${name}.csv`), 'utf8'));
    expect(read('interviews')[0]).toMatchObject({ interviewer_preventable: 'no', hr_preventable: 'partly' });
    expect(read('codebook')).toContainEqual(
      expect.objectContaining({ name: 'judgement', value: 'partly', label_sv: 'Delvis', label_en: 'Partly' }),
    );
    const { stdout: json } = await exitTalk(['show', '0000', '--json'], world);
    expect(JSON.parse(json)).toMatchObject({ interviewer_preventable: 'no', hr_preventable: 'partly' });
  });

  it('stay when names and words are purged', async () => {
    const world = await closedWith('interviewer_preventable: no\nhr_preventable: partly');
    world.clock.pass(800 * 86_400);
    const purge = await exitTalk(['database', 'purge', '--confirm', '2', '--today', world.clock.today()], world);
    expect(purge).toMatchObject({ exitCode: 0 });
    const { leaver, facts } = await stored(world);
    expect([leaver.name, facts.interviewerPreventable, facts.hrPreventable]).toEqual(['', 'no', 'partly']);
    const { exitCode, stderr } = await exitTalk([...review, '--preventable', 'yes'], world);
    expect([exitCode, stderr.includes('was purged on')]).toEqual([5, true]);
  });

  it('in a file are refused where they do not apply, and where they are no judgement', async () => {
    const world = worldWith(questions);
    const file = 'template: small\nleaver: { name: Kim }\nseparation: retire\nhr_preventable: yes\n';
    writeFileSync(join(world.folder, 'talk.yaml'), file);
    const retired = await exitTalk(['start', '--answers', 'talk.yaml'], world);
    expect(retired.exitCode).toBe(4);
    expect(retired.stderr).toContain('“hr_preventable” is not asked when');
    writeFileSync(join(world.folder, 'talk.yaml'), file.replace('retire', 'resign').replace('yes', 'perhaps'));
    const perhaps = await exitTalk(['start', '--answers', 'talk.yaml'], world);
    expect([perhaps.exitCode, perhaps.stderr.includes('“perhaps”')]).toEqual([4, true]);
  });
});
