import { writeSync } from 'node:fs';
import { openStore } from '../../../src/store/open.ts';
import { at, newInterview, note } from '../sample.ts';

/**
 * Writes as the program does while somebody types: half a line, more of it, the whole line, and now and then the next
 * question. Says on stdout what has been acknowledged, and ends as in a power cut.
 */
const [file = '', journalMode, synchronous, lines] = process.argv.slice(2);

function acknowledge(
  fact: { readonly seq: number | undefined; readonly text: string } | { readonly left: string },
): void {
  writeSync(1, `${JSON.stringify(fact)}\n`);
}

if (journalMode !== 'DELETE' && journalMode !== 'WAL') throw new Error(`journal mode ${String(journalMode)}`);
if (synchronous !== 'NORMAL' && synchronous !== 'FULL' && synchronous !== 'EXTRA') throw new Error('synchronous');
const { interviews, answers } = await openStore({ file, durability: { journalMode, synchronous } });
await interviews.create(newInterview('a'));

for (let line = 0; line < Number(lines); line += 1) {
  const question = `question-${Math.floor(line / 3)}`;
  const texts = [`line ${line}`, `line ${line} grows`, `line ${line} grows to its end`];
  let seq: number | undefined;
  for (const text of texts.slice(0, 2)) {
    seq = await answers.saveDraft('a', question, text, at, seq);
    acknowledge({ seq, text });
  }
  const text = texts[2] ?? '';
  acknowledge({ seq: await answers.addLine('a', question, note(text), at, seq), text });
  if (line % 3 < 2) continue;
  await answers.settle(
    'a',
    { questionId: question, state: 'answered', seconds: line },
    { step: question, seconds: line, aside: [] },
  );
  acknowledge({ left: question });
}
process.kill(process.pid, 'SIGKILL');
