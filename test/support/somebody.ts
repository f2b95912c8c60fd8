import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { aDisclosure } from './disclosing.ts';
import { exitTalk, type World } from './harness.ts';
import { worldWith } from './small-talk.ts';

const questions = [
  '  - { id: why, ask: { sv: Varför?, en: Why? } }',
  '  - { id: rate, ask: { sv: Betyg?, en: Rate? }, type: scale, share: hr-only }',
  '  - { id: more, ask: { sv: Mer?, en: More? } }',
  '',
].join('\n');

const talk = `
template: small
language: sv
held_on: 2026-08-20
interviewer: Karin Berg
leaver: { name: Alva Lind, department: Lager, role: Truckförare, manager: Bo Ek, started_on: 2021-03-01 }
answers:
  why:
    lines:
      - { quote: Bo Ek visste, themes: [manager] }
      - { note: schemat, share: { with-name: Bo Ek } }
      - { remark: ledsen ton }
  rate: 2
  more: sista veckan
`;
const other = `
template: small
held_on: 2026-08-19
interviewer: Karin Berg
leaver: { name: Per Sand, department: Lager, role: Plockare, manager: Bo Ek, started_on: 2020-01-01 }
answers: { why: Alva var snäll, rate: 4 }
`;

/** Somebody of whom everything is kept that can be, in two interviews, and somebody else beside. */
export interface Somebody {
  readonly world: World;
  readonly file: string;
  readonly leaverId: string;
  readonly interviewIds: readonly string[];
}

export async function somebody(more: Partial<World> = {}): Promise<Somebody> {
  const world = worldWith(questions, { ids: 'lifelike', ...more });
  writeFileSync(join(world.folder, 'talks.yaml'), [talk, other, talk.replace('08-20', '08-10')].join('---'));
  expect(await exitTalk(['start', '--answers', 'talks.yaml'], world)).toMatchObject({ exitCode: 0 });
  const file = join(world.folder, 'exit-talk.db');
  return { world, file, ...(await fillUp(file)) };
}

const at = '2026-08-20T08:00:00.000Z';

/** What a talk leaves behind that is in no file of answers. */
async function fillUp(file: string): Promise<Pick<Somebody, 'leaverId' | 'interviewIds'>> {
  const store = await openStore({ file });
  const { interviews, answers, disclosures, people, upkeep } = store;
  const [person] = await people.list('Alva');
  if (person === undefined) throw new Error('nobody');
  for (const id of person.interviewIds) {
    const line = (await interviews.read(id))?.answers.get('why')?.lines[0]?.seq ?? 0;
    await interviews.setFact(id, 'companion', 'Anna Ros');
    await interviews.setFact(id, 'others', 'Ulf Alm');
    await interviews.setFact(id, 'contribution', 'Nya lastplatsen');
    await interviews.setFact(id, 'place', 'Rum Björken');
    await interviews.passOn(id, { receiver: 'Bo Ek', at });
    await answers.saveChange(line, 'Bo Ek visste allt');
    await answers.saveDraft(id, 'why', 'halvt sagt', at, undefined);
    await answers.saveMarks(id, 'rate', ['tre']);
    await answers.label(id, 'more', { label: 'with-name', to: 'Bo Ek' });
    const disclosure = aDisclosure({ id: `d${id.slice(1)}` });
    await disclosures.raise(id, disclosure, [line]);
    await disclosures.receive(disclosure.id, 'Eva Åström', at);
    await upkeep.log({ at, who: 'karin', what: 'show', why: 'case', about: id, file: '/tmp/alva.txt' });
  }
  await people.keepContact({
    id: 'c00000000001',
    leaverId: person.id,
    name: 'Alva Lind',
    address: 'alva@example.com',
    purposes: ['outcome', 'job'],
    givenOn: '2026-08-20',
    until: '2028-08-20',
  });
  await people.hold(person.id, { reference: 'Mål 12', since: '2026-08-20' });
  await store.close();
  return { leaverId: person.id, interviewIds: person.interviewIds };
}
