import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { usual, type Employer } from '../../src/core/employer.ts';
import { reportFloor } from '../../src/core/insight/floor.ts';
import { labels, type Label } from '../../src/core/interview/share.ts';
import { languages, type Language } from '../../src/core/language.ts';
import { mayLeave, type Audience, type Destination } from '../../src/core/privacy/may-leave.ts';
import { eraseOnFor } from '../../src/core/privacy/erase-on.ts';
import { script, whole, toldBy, type Ground } from '../../src/core/privacy/told.ts';
import { loadMessages } from '../../src/i18n/load.ts';
import { wholeText, spokenScript } from '../../src/render/information.ts';
import { openStore } from '../../src/store/open.ts';
import { aLine, anAnswer, anInterview, aQuestion, aSection } from '../support/builders.ts';
import { aDisclosure } from '../support/disclosing.ts';
import { exitTalk, temporaryFolder, type World } from '../support/harness.ts';
import type { Act } from '../support/person.ts';
import { configured, information } from '../support/keeping.ts';
import { begun, hold, worldWith } from '../support/small-talk.ts';
import { keptTrials } from './4-kept.ts';

const open = '  - { id: why, ask: Why? }\n';
const ended = [
  ['Sum up aloud', 'enter'],
  ['go no further', { key: 'n' }],
] as const;
const after = [
  ['Thank them', 'enter'],
  ['Five minutes', { key: '2' }],
] as const;

async function firstScreen(world: World, manager: 'y' | 'n'): Promise<string> {
  const act = (shown: string): Act => {
    if (shown.includes('Who is leaving?')) return { type: 'Kim' };
    if (shown.includes("Are you the leaver's manager?")) return { key: manager };
    return shown.includes('Read aloud:') ? 'ctrl-c' : 'enter';
  };
  const { person } = await exitTalk(['start'], world, act);
  return person.screens.at(-1) ?? '';
}

/** What a report says of so many interviews. */
async function reported(count: number): Promise<string> {
  const world = worldWith('  - { id: enps, ask: Recommend?, type: enps, measure: enps }\n');
  const one = (at: number): string => `template: small\nleaver: { name: Kim ${at} }\nanswers: { enps: 9 }\n`;
  writeFileSync(join(world.folder, 'talks.yaml'), Array.from({ length: count }, (_, at) => one(at)).join('---\n'));
  await exitTalk(['start', '--answers', 'talks.yaml'], world);
  return (await exitTalk(['report', '--format', 'csv'], world)).stdout;
}

const leaves = (label: Label, who: Audience, destination: Destination): boolean =>
  mayLeave({ share: { label, to: 'Bo' }, kind: 'note', audience: who, destination });
const counted = (label: Label): boolean =>
  mayLeave({ share: { label, to: 'Bo' }, kind: 'value', audience: { who: 'outside' }, destination: 'figures' });
const outside: Audience = { who: 'outside' };

/** What the whole says of each label, as it is. */
const labelsHold: Readonly<Record<Label, boolean>> = {
  share: leaves('share', outside, 'words'),
  'no-quote': counted('no-quote') && !leaves('no-quote', outside, 'words'),
  'hr-only': !counted('hr-only') && !leaves('hr-only', outside, 'words') && leaves('hr-only', { who: 'hr' }, 'export'),
  'with-name':
    leaves('with-name', { who: 'named', name: 'Bo' }, 'words') &&
    !leaves('with-name', { who: 'named', name: 'Eva' }, 'words'),
  'not-kept': !leaves('not-kept', { who: 'hr' }, 'export'),
};

/** A talk in which something was said with every label, all of it something that must be acted on or nothing of it. */
async function withEveryLabel(disclosed: boolean): Promise<{ readonly world: World; readonly page: string }> {
  const world: World = { folder: temporaryFolder() };
  const disclosure = aDisclosure({ id: 'd00000000001', questionId: 'why' });
  const lines = labels.map((label, at) =>
    aLine({
      seq: at + 1,
      text: `said: ${label}`,
      share: { label, ...(label === 'with-name' && { to: 'Bo' }) },
      ...(disclosed && { disclosure: disclosure.id }),
    }),
  );
  const sections = [aSection({ id: 's', questions: [aQuestion({ id: 'why' })] })];
  const answers = [anAnswer({ questionId: 'why', state: 'answered', lines })];
  const rest = { id: '000000000001', status: 'held', disclosures: disclosed ? [disclosure] : [] } as const;
  const store = await openStore({ file: join(world.folder, 'exit-talk.db') });
  await store.interviews.createAll([anInterview(sections, answers, rest)]);
  await store.close();
  return { world, page: (await exitTalk(['disclosure', 'show', 'd000'], world)).stdout };
}

/** Every byte of the database once the interview is closed. */
async function closedWith(world: World): Promise<string> {
  const file = join(world.folder, 'exit-talk.db');
  await exitTalk(['start', '0000'], world, (shown) => {
    const asks = shown.includes('Five minutes') || shown.includes('Close the interview?');
    return asks ? { key: '1' } : 'enter';
  });
  const bytes = readFileSync(file, 'latin1');
  return labels.filter((label) => bytes.includes(`said: ${label}`)).join(' ');
}

/** Each ground, tried. A sentence that rests on a new one does not compile without its trial. */
const holds: Readonly<Record<Ground, () => boolean | Promise<boolean>>> = {
  ...keptTrials,
  courtesy: () => true,
  // What the law gives the leaver no program can take away; there is nothing to switch off.
  law: () => true,
  purpose: async () => (await information(worldWith(open))).includes(' Test '),
  'manager-asked': async () => {
    const own = await firstScreen({ folder: temporaryFolder() }, 'y');
    const other = await firstScreen({ folder: temporaryFolder() }, 'n');
    return own.includes('I am your manager') && !other.includes('I am your manager');
  },
  skipping: async () => {
    const world = worldWith(open);
    await hold(world, [...begun, ['Why?', { menu: 'refused' }], ...ended, ...after]);
    const skipped = worldWith(open);
    await hold(skipped, [...begun, ['Why?', 'enter'], ...ended, ...after]);
    return (
      (await exitTalk(['show', '0000'], world)).stdout.includes('Would rather not say') &&
      (await exitTalk(['show', '0000'], skipped)).stdout.includes('1 question is without an answer')
    );
  },
  noting: async () => {
    const world = worldWith(open);
    await hold(world, [...begun, ['Why?', { lines: ['too much'] }], ...ended, ['in your name', 'enter'], ...after]);
    const { stdout } = await exitTalk(['show', '0000'], world);
    return stdout.includes('Interview with Kim') && stdout.includes('– too much');
  },
  readers: async () => (await information(configured('readers: HR and Eva Ros\n'))).includes('by HR and Eva Ros.'),
  floor: async () => {
    const row = 'recommendation,enps,,all,,all,';
    return !(await reported(reportFloor - 1)).includes(row) && (await reported(reportFloor)).includes(`${row}5,`);
  },
  // What is shown of so few is still about so few: nothing may say that it cannot be guessed.
  'floor-limits': async () => (await reported(reportFloor)).includes(`${reportFloor},,100`),
  labels: async () => {
    const world = worldWith(open);
    const { person } = await hold(world, [...begun, ['Why?', 'enter'], ...ended, ...after]);
    return (
      person.screens.some((screen) => screen.includes('go no further')) &&
      Object.values(labelsHold).every(Boolean) &&
      !(await closedWith((await withEveryLabel(false)).world)).includes('not-kept')
    );
  },
  // No label keeps what must be acted on from whoever has to act, not even when the interview is closed.
  duty: async () => {
    const { world, page } = await withEveryLabel(true);
    return labels.every((label) => page.includes(`said: ${label}`)) && (await closedWith(world)).includes('not-kept');
  },
  channel: async () =>
    (await information(configured('channel: report.example\n'))).includes('Report it here: report.example') &&
    !(await information(worldWith(open))).includes('Report it here'),
  showing: async () => {
    const world = worldWith(open);
    await hold(world, [...begun, ['Why?', { lines: ['// seemed sad'] }], ...ended, ...after]);
    return (await exitTalk(['show', '0000'], world)).stdout.includes('// seemed sad');
  },
};

describe('what the leaver is told', () => {
  const sentences = [...script, ...whole].map(({ code, ground }) => ({ code, ground }));

  it.each(sentences)('is true: $code', async ({ ground }) => {
    expect(await holds[ground]()).toBe(true);
  });

  it.each(languages)('names the smallest group and the readers there are, in %s', async (language) => {
    expect(toldBy(usual, language).floor).toBe(reportFloor);
    const messages = await loadMessages(language);
    const told = { ...toldBy({ ...usual, readers: 'Eva Ros' }, language), floor: 37 };
    for (const text of [
      spokenScript(told, false, language, messages).join(' '),
      wholeText(told, 'x', language, messages),
    ]) {
      expect(text).toContain('37');
      expect(text).toContain('Eva Ros');
    }
  });

  const wordings = languages.flatMap((language) => [
    { language, manager: true },
    { language, manager: false },
  ]);

  it.each(wordings)(
    'is about a hundred words to say, own manager $manager, $language',
    async ({ language, manager }) => {
      const told = toldBy(usual, language, '2028-09-30');
      const text = spokenScript(told, manager, language, await loadMessages('sv')).join(' ');
      expect(text.match(/[\p{L}\p{N}'’]+/gu)?.length).toBeLessThanOrEqual(manager ? 124 : 104);
      expect(text.match(/[\p{L}\p{N}'’]+/gu)?.length).toBeGreaterThan(85);
    },
  );

  const everyWording = languages.flatMap((language) =>
    (['private', 'decided', 'undecided'] as const).map((employer) => ({ language, employer })),
  );

  it.each(everyWording)('promises nothing of what is not built, $employer, in $language', async (one) => {
    const text = await allOf(one.employer, one.language);
    expect(text).not.toMatch(/anonym|referens|reference|betyg|samtyck|consent/iu);
    // Erasing by a date, and the law of archives, only where they are so.
    const times = (words: RegExp): number => text.match(words)?.length ?? 0;
    expect(times(/senast|within 24|erased by \d/gu)).toBe(one.employer === 'undecided' ? 0 : 2);
    expect(times(/gallring|disposal/gu)).toBe(one.employer === 'private' ? 0 : 1);
    expect(times(/intresseavvägning|legitimate interest/gu)).toBe(one.employer === 'private' ? 1 : 0);
  });
});

/** All that can be told by such an employer, aloud and to read. */
async function allOf(employer: 'private' | 'decided' | 'undecided', language: Language): Promise<string> {
  const messages = await loadMessages(language);
  const says: Employer = {
    ...usual,
    channel: 'report.example',
    sector: employer === 'private' ? 'private' : 'public',
    ...(employer === 'decided' && { decision: 'Dnr 2026-114' }),
  };
  const told = toldBy(says, language, eraseOnFor(says, '2026-08-20'));
  return [...spokenScript(told, true, language, messages), wholeText(told, 'x', language, messages)].join('\n');
}
