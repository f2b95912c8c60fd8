import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { labels } from '../../src/core/interview/share.ts';
import { exitTalk, temporaryFolder, type World } from '../support/harness.ts';

/** One interview with a line of every kind and label, each with a text that is found nowhere else. */
async function labelled(): Promise<World> {
  const world: World = { folder: temporaryFolder() };
  const lines = labels.flatMap((label) =>
    (['note', 'quote', 'remark'] as const).map((kind) => {
      const share = label === 'with-name' ? '{ with-name: Bo Ek }' : label;
      return `      - { ${kind}: "canary ${kind} ${label}", share: ${share} }`;
    }),
  );
  const values = labels.map((label, index) => {
    const share = label === 'with-name' ? '{ with-name: Bo Ek }' : label;
    return `  ${['role-fit', 'workload', 'growth', 'pay-fair', 'belonging'][index] ?? ''}: { value: ${index + 1}, share: ${share} }`;
  });
  writeFileSync(
    join(world.folder, 'talk.yaml'),
    [
      'template: standard',
      'leaver: { name: Kim Secretname }',
      'separation: resign',
      'answers:',
      '  why:',
      '    lines:',
      ...lines,
      ...values,
    ].join('\n'),
  );
  expect(await exitTalk(['start', '--answers', 'talk.yaml'], world)).toMatchObject({ exitCode: 0 });
  return world;
}

async function exported(world: World, ...flags: readonly string[]): Promise<Readonly<Record<string, string>>> {
  expect(await exitTalk(['export', 'out', '--overwrite', ...flags], world)).toMatchObject({ exitCode: 0 });
  const folder = join(world.folder, 'out');
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

const canaries = (text: string): readonly string[] =>
  [...text.matchAll(/canary (\S+ \S+)"?/gu)].map((match) => match[1] ?? '').map((one) => one.replace(/[",].*/u, ''));

describe('export', () => {
  it('writes five files, with the columns of the contract first', async () => {
    const files = await exported(await labelled());
    expect(Object.keys(files).toSorted()).toEqual([
      'actions.csv',
      'answers.csv',
      'codebook.csv',
      'interviews.csv',
      'notes.csv',
    ]);
    expect(files['interviews.csv']).toMatch(
      /^interview_id,status,held_on,template,template_version,language,mode,minutes,department,role,manager,tenure_months,separation,regretted,interviewer,primary_reason,reasons,enps,leaver_id/u,
    );
    expect(files['answers.csv']).toMatch(
      /^interview_id,section_id,question_id,question,type,theme,measure,state,value,share,seconds/u,
    );
    expect(files['notes.csv']).toMatch(/^interview_id,question_id,line,kind,text,themes,share/u);
    expect(files['actions.csv']).toMatch(/^action_id,title,theme,owner,due_on,status,decided,interview_ids,.*\n$/u);
    expect(files['codebook.csv']).toMatch(/^name,value,label_sv,label_en,used_in/u);
  });

  it('holds what a label allows HR, without remarks and never what is not kept', async () => {
    const { 'notes.csv': notes = '' } = await exported(await labelled());
    const allowed = labels
      .filter((label) => label !== 'not-kept')
      .flatMap((label) => [`note ${label}`, `quote ${label}`]);
    expect(canaries(notes)).toEqual(allowed);
  });

  it('holds remarks only when they are asked for by name, and even then not what is not kept', async () => {
    const { 'notes.csv': notes = '' } = await exported(await labelled(), '--with-remarks');
    expect(canaries(notes)).toContain('remark hr-only');
    expect(canaries(notes).filter((one) => one.includes('not-kept'))).toEqual([]);
  });

  it('leaves the value empty that is not to be kept', async () => {
    const { 'answers.csv': answers = '' } = await exported(await labelled());
    expect(answers).toMatch(/,role-fit,[^\n]*,answered,1,share,/u);
    expect(answers).toMatch(/,belonging,[^\n]*,answered,,not-kept,/u);
  });

  it('names nobody', async () => {
    expect(Object.values(await exported(await labelled())).join('\n')).not.toContain('Secretname');
  });

  it('has a row for every question that applied, and none for small talk or what did not', async () => {
    const { 'answers.csv': answers = '' } = await exported(await labelled());
    const ids = answers
      .split('\n')
      .slice(1, -1)
      .map((row) => row.split(',')[2]);
    expect(ids).toHaveLength(37);
    expect(ids).toContain('hopes');
    expect(ids).not.toContain('how-it-was');
  });

  it('explains every code in both languages', async () => {
    const { 'codebook.csv': codebook = '' } = await exported(await labelled());
    for (const row of [
      'reason,manager.support,',
      'theme,workload,',
      'state,dont-know,Vet inte,',
      'decision,not-now,inte nu,not now,actions.decided',
      'action-status,dropped,struken,dropped,actions.status',
      'preventable,partly,Delvis,Partly,',
    ])
      expect(codebook).toContain(row);
    expect(codebook.split('\n').filter((row) => row.includes(',,'))).toEqual([]);
  });

  it('replaces no file unless it is told to', async () => {
    const world = await labelled();
    await exported(world);
    expect(await exitTalk(['export', 'out'], world)).toMatchObject({ exitCode: 5 });
  });
});
