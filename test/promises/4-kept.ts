import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ground } from '../../src/core/privacy/told.ts';
import { reportFloor } from '../../src/core/insight/floor.ts';
import { exitTalk, type World } from '../support/harness.ts';
import {
  backedUp,
  configured,
  erase,
  filed,
  information,
  isAnywhere,
  onDay,
  purge,
  said,
  talk,
  talked,
  thought,
} from '../support/keeping.ts';
import { stored, worldWith } from '../support/small-talk.ts';
import { backupEnds, goesOn, isForgottenOn, logOf, receiverOf } from './4-ending.ts';

type KeptGround = Extract<
  Ground,
  | 'log'
  | 'log-end'
  | 'receivers'
  | 'erase-on'
  | 'retention'
  | 'decision'
  | 'no-decision'
  | 'counts-stay'
  | 'holds'
  | 'own-address'
  | 'backups'
  | 'employer'
  | 'contact'
  | 'sector'
  | 'copying'
  | 'correcting'
  | 'erasing'
  | 'erasing-by-decision'
>;

/** What a report says of as many as it takes, before and after all of them are purged. */
async function figuresStay(): Promise<boolean> {
  const world = worldWith('  - { id: why, ask: Why? }\n  - { id: enps, ask: E?, type: enps, measure: enps }\n');
  const names = Array.from({ length: reportFloor }, (_, at) => `Kim ${at}`);
  await filed(world, ...names.map((name, at) => talk(name, `, enps: ${at}`)));
  const figures = async (): Promise<string> => {
    const args = ['report', '--format', 'csv', '--period', '2026', '--by', 'department'];
    return (await exitTalk(args, onDay(world, '2028-08-20'))).stdout;
  };
  const before = await figures();
  await purge(world, '2028-08-20');
  return before.includes('Lager') && before === (await figures()) && !isAnywhere(world, 'Kim');
}

const open = '  - { id: why, ask: Why? }\n';
const publicEmployer = 'sector: public\n';
const decided = `${publicEmployer}decision: Dnr 2026-114\n`;

/** Each ground that has to do with what is kept and for how long, tried. */
export const keptTrials: Readonly<Record<KeptGround, () => Promise<boolean>>> = {
  log: async () => {
    const world = worldWith(open);
    await filed(world, talk());
    await exitTalk(['show', '0000', '--why', 'case'], world);
    const log = await logOf(world);
    const about = (await stored(world)).id;
    const line = log.find(({ what }) => what === 'show');
    return line?.['who'] === 'karin' && line['why'] === 'case' && line['about'] === about && 'at' in line;
  },
  'log-end': async () => {
    const world = configured('retention: { months: 120, log_months: 6 }\n');
    const text = await information(world);
    return text.includes('The log is kept for 6 months.') && (await isForgottenOn(world, '2027-02-19', '2027-02-20'));
  },
  receivers: async () => {
    const world = configured('disclosures: { harassment: { receiver: Eva Ros } }\n');
    const text = await information(world);
    return text.includes('handed to Eva Ros or HR.') && (await receiverOf(world)) === 'Eva Ros';
  },
  'erase-on': async () => {
    const world = configured('retention: { months: 12 }\n');
    const aloud = await talked(world);
    const { facts } = await stored(world);
    return (
      aloud.includes('erased by 20 August 2027.') &&
      facts.eraseOn === '2027-08-20' &&
      (await goesOn(world, '2027-08-19', '2027-08-20'))
    );
  },
  retention: async () => {
    const world = configured('retention: { months: 12 }\n');
    await filed(world, talk());
    const text = await information(world);
    return text.includes('within 12 months of') && (await goesOn(world, '2027-08-19', '2027-08-20'));
  },
  decision: async () => {
    const world = configured(decided);
    await filed(world, talk());
    const text = await information(world);
    return (
      text.includes('within 24 months of the interview, by a decision on disposal: Dnr 2026-114.') &&
      (await goesOn(world, '2028-08-19', '2028-08-20'))
    );
  },
  'no-decision': async () => {
    const world = configured(publicEmployer);
    const aloud = await talked(world);
    const text = await information(world);
    const { exitCode } = await purge(world, '2036-08-20');
    return (
      !aloud.includes('erased') &&
      text.includes('There is none, so it is kept.') &&
      exitCode === 5 &&
      isAnywhere(world, said)
    );
  },
  'counts-stay': figuresStay,
  holds: async () => {
    const world = worldWith(open);
    await filed(world, talk());
    await exitTalk(['leaver', 'hold', '0000', '--reference', 'A 12/26'], world);
    const erased = await erase(world);
    await purge(world, '2028-08-20');
    const held = erased.exitCode === 5 && isAnywhere(world, said);
    await exitTalk(['leaver', 'hold', '0000', '--release'], world);
    const serious = worldWith(open);
    await receiverOf(serious);
    const refused = await erase(serious);
    await purge(serious, '2028-08-20');
    const waits = refused.exitCode === 5 && isAnywhere(serious, 'he hit me');
    return held && waits && (await goesOn(world, '2028-08-19', '2028-08-20'));
  },
  'own-address': async () => {
    const address = 'kim@example.com';
    const given = async (world: World): Promise<World> => {
      await filed(world, talk());
      await exitTalk(
        ['leaver', 'contact', '0000', '--address', address, '--for', 'job', '--until', '2028-12-31'],
        world,
      );
      return world;
    };
    const world = await given(worldWith(open));
    await purge(world, '2028-08-20');
    const outlives = isAnywhere(world, address) && isAnywhere(world, 'Kim') && !isAnywhere(world, said);
    await purge(world, '2028-12-31');
    const stays = isAnywhere(world, address);
    await purge(world, '2029-01-01');
    const goes = !isAnywhere(world, address) && !isAnywhere(world, 'Kim');
    const undecided = await given(configured(publicEmployer));
    await purge(undecided, '2029-01-01');
    const taken = await given(worldWith(open));
    await exitTalk(['leaver', 'contact', '0000', '--withdraw'], taken);
    return (
      outlives &&
      stays &&
      goes &&
      !isAnywhere(undecided, address) &&
      isAnywhere(undecided, said) &&
      !isAnywhere(taken, address) &&
      isAnywhere(taken, said)
    );
  },
  backups: async () => {
    const world = configured('retention: { backup_days: 10 }\n');
    const text = await information(world);
    const reached = worldWith(open);
    await filed(reached, talk());
    const file = await backedUp(reached);
    await erase(reached);
    return (
      text.includes('for at most 10 days more') &&
      (await backupEnds(world, '2026-08-30', '2026-08-31')) &&
      existsSync(file) &&
      !isAnywhere(reached, said)
    );
  },
  employer: async () =>
    (await information(configured('employer: Warehouse Ltd\n'))).includes('Warehouse Ltd is responsible'),
  contact: async () =>
    (await information(configured('contact: Eva Ros, 08-123\n'))).includes('Turn to Eva Ros, 08-123 '),
  sector: async () => {
    const [private_, public_] = [
      await information(configured('sector: private\n')),
      await information(configured(decided)),
    ];
    const [aloud, aloudPublic] = [await talked(configured('sector: private\n')), await talked(configured(decided))];
    const [interest, task, record] = ['a legitimate interest', 'a task in the public interest', 'a public record'];
    return (
      private_.includes(interest) &&
      !private_.includes(task) &&
      !private_.includes(record) &&
      public_.includes(task) &&
      public_.includes(record) &&
      !public_.includes(interest) &&
      aloud.includes('Others only see summaries') &&
      aloudPublic.includes(record) &&
      !aloudPublic.includes('Others only see')
    );
  },
  copying: async () => {
    const world = worldWith(open);
    await talked(world);
    await exitTalk(['leaver', 'export', '0000', 'copy'], world);
    const folder = join(world.folder, 'copy');
    const files = existsSync(folder) ? readdirSync(folder) : [];
    const texts = files.map((file) => readFileSync(join(folder, file), 'utf8'));
    return files.length > 0 && texts.every((text) => text.includes(said) && text.includes(thought));
  },
  correcting: async () => {
    const world = worldWith(open);
    await filed(world, talk());
    const { id } = await stored(world);
    await exitTalk(
      ['leaver', 'correct', '0000', '--interview', id, '--question', 'why', '--text', 'hardly any'],
      world,
    );
    const { stdout } = await exitTalk(['show', id], world);
    return stdout.includes(said) && stdout.includes('hardly any');
  },
  erasing: async () => {
    const world = worldWith(open);
    await talked(world);
    const there = isAnywhere(world, said) && isAnywhere(world, thought) && isAnywhere(world, 'Kim');
    await erase(world);
    return there && ![said, thought, 'Kim'].some((words) => isAnywhere(world, words));
  },
  'erasing-by-decision': async () => {
    const world = configured(publicEmployer);
    await talked(world);
    const { exitCode } = await erase(world);
    const refused = exitCode === 5 && isAnywhere(world, said);
    await erase(world, '--decision', 'Dnr 2026-114');
    return refused && !isAnywhere(world, said);
  },
};
