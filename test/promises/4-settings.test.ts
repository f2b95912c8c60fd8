import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exitTalk } from '../support/harness.ts';
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
} from '../support/keeping.ts';
import { stored } from '../support/small-talk.ts';
import { backupEnds, goesOn, isForgottenOn, receiverOf } from './4-ending.ts';

/*
 * What is set changes what is said and what is done together. Each row is another setting: a sentence that did not
 * follow it, or a mechanism that did not, is seen here.
 */
describe('what config.yaml says changes what the leaver is told, and what happens', () => {
  it.each([
    [1, '1 month of', '20 September 2026', '2026-09-19', '2026-09-20'],
    [6, '6 months of', '20 February 2027', '2027-02-19', '2027-02-20'],
    [36, '36 months of', '20 August 2029', '2029-08-19', '2029-08-20'],
  ])('retention: months %i', async (months, span, day, before, due) => {
    const world = configured(`retention: { months: ${months} }\n`);
    expect(await information(world)).toContain(`within ${span} the interview.`);
    expect(await talked(world)).toContain(`Names and notes are erased by ${day}.`);
    expect((await stored(world)).facts.eraseOn).toBe(due);
    expect(await goesOn(world, before, due)).toBe(true);
  });

  it.each([
    [1, '1 month.', '2026-09-19', '2026-09-20'],
    [12, '12 months.', '2027-08-19', '2027-08-20'],
  ])('retention: log_months %i', async (months, span, before, due) => {
    const world = configured(`retention: { months: 120, log_months: ${months} }\n`);
    expect(await information(world)).toContain(`The log is kept for ${span}`);
    expect(await isForgottenOn(world, before, due)).toBe(true);
  });

  it.each([
    [1, '1 day more', '2026-08-21', '2026-08-22'],
    [30, '30 days more', '2026-09-19', '2026-09-20'],
  ])('retention: backup_days %i', async (days, span, last, after) => {
    const world = configured(`retention: { backup_days: ${days} }\n`);
    expect(await information(world)).toContain(`for at most ${span}`);
    expect(await backupEnds(world, last, after)).toBe(true);
  });

  it.each([
    ['private', 'a legitimate interest', 'If you want it erased sooner, it is', 0],
    ['public', 'a task in the public interest', 'not on request', 5],
  ])('sector: %s', async (sector, basis, right, exitCode) => {
    const world = configured(`sector: ${sector}\n`);
    const text = await information(world);
    expect(text).toContain(basis);
    expect(text).toContain(right);
    const promises = (await talked(world)).includes('Names and notes are erased by');
    const { facts } = await stored(world);
    expect([promises, facts.eraseOn !== undefined]).toEqual([exitCode === 0, exitCode === 0]);
    expect(await erase(world)).toMatchObject({ exitCode });
    expect(isAnywhere(world, said)).toBe(exitCode !== 0);
  });

  it.each([
    ['decision: Dnr 2026-114\n', 'by a decision on disposal: Dnr 2026-114.', '2028-08-20', false],
    ['', 'There is none, so it is kept.', undefined, true],
  ])('decision: %j of a public employer', async (decision, sentence, eraseOn, stays) => {
    const world = configured(`sector: public\n${decision}`);
    expect(await information(world)).toContain(sentence);
    await filed(world, talk());
    expect((await stored(world)).facts.eraseOn).toBe(eraseOn);
    await purge(world, '2036-08-20');
    expect(isAnywhere(world, said)).toBe(stays);
  });

  it.each(['HR', 'Eva Ros'])('disclosures: receiver %s', async (receiver) => {
    const each = ['harassment', 'danger', 'wrongdoing'].map((kind) => `  ${kind}: { receiver: ${receiver} }\n`);
    const world = configured(`disclosures:\n${each.join('')}`);
    expect(await information(world)).toContain(`Then it is handed to ${receiver}.`);
    expect(await receiverOf(world)).toBe(receiver);
  });

  // Who reads, whom to turn to and where wrongdoing is reported only the employer can make true.
  it.each([
    ['employer: Warehouse Ltd', 'Before the exit interview · Warehouse Ltd', 'Warehouse Ltd is responsible'],
    ['readers: HR and Eva Ros', 'It is read by the interviewer, and by HR and Eva Ros.'],
    ['contact: Eva Ros', 'Turn to Eva Ros with any question'],
    ['channel: report.example', 'Report it here: report.example'],
  ])('%s', async (config, ...sentences) => {
    const [text, without] = [await information(configured(`${config}\n`)), await information(configured('{}\n'))];
    for (const sentence of sentences) {
      expect(text).toContain(sentence);
      expect(without).not.toContain(sentence);
    }
  });
});

describe('until when it is kept', () => {
  it('stays what was told when the settings change after the first answer', async () => {
    const world = configured('retention: { months: 12 }\n');
    await talked(world);
    configured('retention: { months: 1 }\n', world);
    await purge(world, '2027-08-19');
    expect(isAnywhere(world, said)).toBe(true);
    expect((await exitTalk(['show', '0000'], onDay(world, '2027-08-19'))).stdout).toMatch(/^kept until +2027-08-20$/mu);
  });

  it('holds for backups too: what is due is taken out of one made on the same day', async () => {
    const world = configured('retention: { months: 1, backup_days: 1 }\n');
    await filed(world, talk());
    const file = await backedUp(onDay(world, '2026-09-20'));
    await purge(world, '2026-09-20');
    expect([existsSync(file), isAnywhere(world, said)]).toEqual([true, false]);
  });
});
