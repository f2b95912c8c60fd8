import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { exitTalk, type World } from '../support/harness.ts';
import type { Act } from '../support/person.ts';

const template = `
purpose: Everything once
time_budget: 30 min
questions:
  - { id: why, ask: Why? }
  - { id: sure, ask: Sure?, type: yes-no, discloses: harassment }
  - { id: then, ask: Then?, when: { sure: [yes] } }
  - { id: rate, ask: Rate?, type: scale }
  - { id: more, ask: More? }
`;

/** What happens at a prompt; those that do not fit there become an Enter. */
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ do: fc.constant('line' as const), text: fc.stringMatching(/^[a-zåäö]{1,8}$/u) }),
  fc.record({ do: fc.constant('draft' as const), text: fc.stringMatching(/^[a-zåäö]{1,8}$/u) }),
  fc.record({
    do: fc.constantFrom('enter', 'back', 'refused', 'skip', 'yes', 'no', 'three', 'serious', 'kill', 'ctrl-c'),
  }),
);
interface Happening {
  readonly do: string;
  readonly text?: string;
}

class Killed extends Error {}

/** Stands among what was acknowledged once the screen has said that something is to be handed over. */
const handedOver = 'handed over';

/** Plays the happenings, a kill or Ctrl-C at a time, and notes what was acknowledged. */
async function play(world: World, happenings: readonly Happening[]): Promise<Map<string, readonly string[]>> {
  const acknowledged = new Map<string, string[]>();
  const left = [...happenings];
  const act = (shown: string): Act => {
    if (shown.includes('Who is leaving?')) return { type: 'Kim' };
    if (shown.includes('How do you meet?')) return { key: '1' };
    if (shown.includes('Five minutes of wrap-up')) return { key: '2' };
    return actOn(shown, left, acknowledged);
  };
  for (let id: string | undefined; ; id = await onlyId(world)) {
    const args = id === undefined ? ['start', '--template', 'small'] : ['start', id];
    try {
      const { exitCode } = await exitTalk(args, world, act);
      if (exitCode === 0) return acknowledged;
      expect(exitCode).toBe(130);
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
    }
  }
}

function actOn(shown: string, left: Happening[], acknowledged: Map<string, string[]>): Act {
  const asked = !/^(Read back|What may go further)/u.test(shown);
  const question = asked && ['Why?', 'Sure?', 'Then?', 'Rate?', 'More?'].find((ask) => shown.split('\n').includes(ask));
  if (shown.includes('To be handed over')) acknowledged.set(handedOver, ['']);
  const next = left.shift();
  if (next?.do === 'kill') throw new Killed();
  if (next?.do === 'ctrl-c') return 'ctrl-c';
  if (/What is it about\?|Must this be followed up/u.test(shown)) return { key: '1' };
  if (next === undefined || question === undefined || question === false) return 'enter';
  if (next.do === 'serious') return { menu: 'serious' };
  if (next.do === 'back' || next.do === 'refused' || next.do === 'skip') return { menu: next.do };
  if (question === 'Sure?') return next.do === 'yes' || next.do === 'no' ? { key: next.do.charAt(0) } : 'enter';
  if (question === 'Rate?') return next.do === 'three' ? { key: '3' } : 'enter';
  if (next.do === 'line' && next.text !== undefined) {
    acknowledged.set(question, [...(acknowledged.get(question) ?? []), next.text]);
    return { lines: [next.text] };
  }
  return next.do === 'draft' && next.text !== undefined ? { draft: next.text, then: { menu: 'overview' } } : 'enter';
}

async function onlyId({ folder }: World): Promise<string | undefined> {
  const store = await openStore({ file: join(folder, 'exit-talk.db') });
  const [id] = await store.interviews.ids();
  await store.close();
  return id;
}

it('has every acknowledged line in the database whatever happens, and always comes to the end of the same interview', async () => {
  const property = fc.asyncProperty(fc.array(happening, { maxLength: 25 }), async (happenings) => {
    const folder = mkdtempSync(join(tmpdir(), 'exit-talk-'));
    try {
      mkdirSync(join(folder, 'templates'));
      writeFileSync(join(folder, 'templates', 'small.yaml'), template);
      const acknowledged = await play({ folder }, happenings);
      const store = await openStore({ file: join(folder, 'exit-talk.db') });
      const [id = ''] = await store.interviews.ids();
      const interview = await store.interviews.read(id);
      await store.close();
      expect(interview?.status).toBe('held');
      expect((interview?.disclosures.length ?? 0) > 0).toBe(acknowledged.delete(handedOver));
      for (const [question, texts] of acknowledged) {
        const answer = interview?.answers.get(question.slice(0, -1).toLowerCase());
        expect(inOrder(texts, answer?.lines.map(({ text }) => text) ?? []), JSON.stringify([texts, answer])).toBe(true);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
  await fc.assert(property, { numRuns: 60 });
}, 120_000);

/** Whether all of `some` are among `all`, in the same order and as often. */
function inOrder(some: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const text of all) if (text === some[at]) at += 1;
  return at === some.length;
}
