import { expect, it } from 'vitest';
import { questionsOf } from '../../src/core/template/template.ts';
import { temporaryFolder } from '../support/harness.ts';
import { shippedCopies } from '../support/shipped.ts';
import { inTerminal } from '../support/terminal.ts';
import { keysBeyondWords, linesOf, typeAll, wholeTalk } from '../support/whole-talk.ts';

/** What is asked of somebody who resigned, by somebody who is not the manager. */
const notAsked = ['how-it-was', 'advice-to-me'];

it('holds a whole standard interview with notes: at most one key a question beyond the words', async () => {
  const home = temporaryFolder();
  const talk = inTerminal(['start'], { home });
  await typeAll(talk, wholeTalk);
  const { exitCode } = await talk.ended();
  expect(talk.screen()).toContain('Samtalet är genomfört och sparat');
  expect(exitCode).toBe(0);

  const id = /exit-talk start (\w{4,})/u.exec(talk.screen())?.[1] ?? '';
  const show = inTerminal(['show', id], { home, rows: 300, columns: 120 });
  await show.ended();
  const page = show.screen();
  for (const line of linesOf(wholeTalk)) expect(page).toContain(line.trim());
  expect(page).toContain('Sökte när fjärde omtaget kom i våras');
  expect(page).toContain('Gänget på morgonen vid kaffet');

  const counts = keysBeyondWords(wholeTalk);
  const [copy] = shippedCopies();
  const asked = copy === undefined ? [] : questionsOf(copy.template).map(({ question }) => question.id);
  expect([...counts.keys()].toSorted()).toEqual(asked.filter((one) => !notAsked.includes(one)).toSorted());
  const sorted = [...counts.values()].toSorted((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(1);
}, 60_000);
