import { openStore } from '../../src/store/open.ts';
import { figureOf, quantile, type Figure, type Target } from './figure.ts';
import { databaseIn, manyHome } from './homes.ts';
import { copiesIn, entryOf, type Place } from './place.ts';
import { inRounds } from './rounds.ts';
import { language, surroundingsIn } from './surroundings.ts';
import { typistAt, type Typist } from './typist.ts';

/** Milliseconds that 19 of 20 have to stay under: a person takes that for at once. */
export const talkLimits = { echo: 16, line: 30 };

const target: Target = { name: 'a key echoed in a talk, 100,000 interviews', goal: 6, limit: 12 };

export interface TalkFigures {
  readonly figure: Figure;
  /** The 95th percentile in milliseconds of a key until it is on the screen, and of Enter until the line is saved. */
  readonly echo: number;
  readonly line: number;
}

const echo = `process.stdin.setRawMode(true); process.stdout.write('ready\\r\\n');
  process.stdin.on('data', (keys) => process.stdout.write(String(keys).replace('\\r', '\\r\\nkept ')))`;

const letters = 'abcdefghijklmnopqrst';

/** Notes typed a key at a time among 100,000 interviews, beside a Node that only writes the keys back. */
export async function measureTalk(place: Place, lineCount: number): Promise<TalkFigures> {
  const surroundings = surroundingsIn(place, manyHome(place));
  const talk = typistAt([entryOf(place), 'start', await interviewUnderWay(place)], surroundings);
  const bare = typistAt(['-e', echo], surroundings);
  await talk.until('Berätta, hur kommer det sig', '');
  await bare.until('ready', '');
  const times = { own: [] as number[], bare: [] as number[], line: [] as number[] };
  for (let line = 0; line < lineCount; line += 1) {
    const lead = `${line} `;
    await talk.until(`› ${lead.trim()}`, lead);
    await bare.until(`${line}`, lead);
    const round = await typeLetters({ talk, bare }, lead);
    times.own.push(...round.own);
    times.bare.push(...round.bare);
    times.line.push(await talk.until(`· ${lead}${letters}`, '\r'));
    await bare.until('kept', '\r');
  }
  talk.leave();
  bare.leave();
  return {
    figure: figureOf(target, times.bare, times.own),
    echo: quantile(times.own, 0.95),
    line: quantile(times.line, 0.95),
  };
}

/** Each letter in both, in turn. */
async function typeLetters({ talk, bare }: Readonly<Record<'talk' | 'bare', Typist>>, lead: string) {
  let typed = lead;
  const runs = {
    own: () => talk.until(typed, letters[typed.length - lead.length - 1] ?? ''),
    bare: () => bare.until(typed, letters[typed.length - lead.length - 1] ?? ''),
  };
  const times = { own: [] as number[], bare: [] as number[] };
  for (const letter of letters) {
    typed += letter;
    const round = await inRounds(runs, 1, 0);
    times.own.push(...(round.get('own') ?? []));
    times.bare.push(...(round.get('bare') ?? []));
  }
  return times;
}

/** One more interview in the large database, at its first open question. */
async function interviewUnderWay(place: Place): Promise<string> {
  const [copy] = copiesIn(place);
  if (copy === undefined) throw new Error('there is no template to hold an interview by');
  const store = await openStore({ file: databaseIn(manyHome(place)) });
  const [id, createdAt] = ['bench0000000', '2026-08-20T09:30:00.000Z'];
  await store.interviews.create({
    id,
    status: 'under-way',
    language,
    copy,
    leaver: { id: 'bench0000001', name: 'Kim' },
    facts: { separation: 'resign', interviewerIsManager: 'no', mode: 'in-person', heldOn: '2026-08-20' },
    createdAt,
    information: { how: 'shown', text: '', at: createdAt },
  });
  await store.interviews.moveTo(id, 'why', 0);
  await store.close();
  return id;
}
