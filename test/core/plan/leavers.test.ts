import { describe, expect, it } from 'vitest';
import { leaverColumns } from '../../../src/core/plan/leaver-columns.ts';
import { readLeaver } from '../../../src/core/plan/leavers.ts';
import { isOwnManager } from '../../../src/core/plan/own-manager.ts';
import { canBePlanned } from '../../../src/core/plan/planned.ts';
import { knownLeavers, type KnownLeaver } from '../../../src/core/plan/same-leaver.ts';
import { aLine, anAnswer, anInterview } from '../../support/builders.ts';

const read = (row: Readonly<Record<string, string>>) => {
  const names = Object.keys(row);
  return readLeaver(Object.values(row), leaverColumns(names), names);
};

describe('the columns of a list of leavers', () => {
  it.each([
    ['name department role manager started_on last_day last_working_day separation interviewer'.split(' '), 9],
    [['Namn', 'Avdelning', 'Befattning', 'Chef', 'Anställd sedan', 'Sista dag', 'Sista arbetsdag', 'Avslutsform'], 8],
    [['Förnamn', 'Efternamn', 'Närmaste chef', 'SISTA ANSTÄLLNINGSDAG'], 4],
    [['Personnummer', 'Lön', 'Chefens mejl'], 0],
  ])('are known by their names: %j', (names, count) => {
    expect(leaverColumns(names).size).toBe(count);
  });

  it('take "anställd" for since when', () => {
    expect([...leaverColumns(['Namn', 'Anställd']).keys()]).toEqual(['name', 'started_on']);
  });

  it('tell the last day at work from the last of the employment', () => {
    expect([...leaverColumns(['Sista arbetsdag', 'Sista dag']).keys()]).toEqual(['last_working_day', 'last_day']);
  });
});

describe('a row of a list of leavers', () => {
  it('becomes a leaver and what is known, however days are written', () => {
    const row = { namn: ' Alva  Lind ', chef: 'Bo Ek', 'första dag': '20210301', 'sista dag': '31/8 2026' };
    expect(read({ ...row, avslutsform: 'Egen uppsägning', roll: '' })).toEqual({
      kind: 'fits',
      listed: {
        leaver: { name: 'Alva Lind', startedOn: '2021-03-01' },
        facts: { manager: 'Bo Ek', lastDay: '2026-08-31', separation: 'resign' },
      },
    });
  });

  it('may have a name in two columns, and a time of day after a day', () => {
    expect(read({ Efternamn: 'Lind', Förnamn: 'Alva', last_day: '2026-08-31 00:00:00' })).toMatchObject({
      listed: { leaver: { name: 'Alva Lind' }, facts: { lastDay: '2026-08-31' } },
    });
  });

  it.each([
    [{ name: '', last_day: '2026-08-31' }, ['no-name']],
    [{ name: 'Kim', last_day: '' }, ['no-day']],
    [{ name: 'Kim', last_day: '31 aug' }, ['bad-day']],
    [{ name: 'Kim', last_day: '2026-02-30', started_on: 'x' }, ['bad-day', 'bad-day']],
    [{ name: 'Kim', last_day: '2020-01-01', started_on: '2021-01-01' }, ['days-turned']],
    [{ name: 'Kim', last_day: '2026-08-31', separation: 'vet ej' }, ['bad-separation']],
  ])('%j is refused for %j', (row, codes) => {
    const one = read(row);
    expect(one.kind === 'refused' && one.faults.map(({ code }) => code)).toEqual(codes);
  });
});

describe('whether somebody was listed before', () => {
  const alva = { name: 'Alva Lind', startedOn: '2021-03-01', lastDay: '2026-08-31', lastWorkingDay: '2026-08-14' };

  it.each<readonly [string, KnownLeaver, string]>([
    ['the same name and first day, another last day', { ...alva, lastDay: '2026-09-30' }, 'known'],
    ['the name written in another case', { ...alva, name: ' alva lind' }, 'known'],
    ['no first day, and the same last day', { name: 'Alva Lind', lastDay: '2026-08-31' }, 'known'],
    ['nothing but the same last day at work', { name: 'Alva Lind', lastWorkingDay: '2026-08-14' }, 'known'],
    ['nothing but another last day at work', { name: 'Alva Lind', lastWorkingDay: '2026-08-21' }, 'doubtful'],
    ['no first day, and another last day', { name: 'Alva Lind', lastDay: '2026-09-30' }, 'doubtful'],
    ['no day at all', { name: 'Alva Lind' }, 'doubtful'],
    ['the same name and another first day', { ...alva, startedOn: '2024-01-01' }, 'new'],
    ['another name', { ...alva, name: 'Per Sand' }, 'new'],
  ])('%s', (_, one, kind) => {
    expect(knownLeavers<KnownLeaver>([alva])(one).kind).toBe(kind);
  });

  it('is told of two rows of one list as well', () => {
    const recognize = knownLeavers<KnownLeaver>([]);
    expect([recognize(alva).kind, recognize(alva).kind]).toEqual(['new', 'known']);
  });
});

describe('whether the interviewer is the own manager', () => {
  it.each([
    ['Bo Ek', 'bo ek', 'yes'],
    ['Karin Berg', 'Bo Ek', 'no'],
    ['Ek, Bo', 'Bo Ek', undefined],
    ['Bo', 'Bo Ek', undefined],
    [undefined, 'Bo Ek', undefined],
  ])('%s and %s: %s', (interviewer, manager, answer) => {
    expect(isOwnManager({ ...(interviewer && { interviewer }), manager })).toBe(answer);
  });
});

it.each(['planned', 'cancelled', 'not-held', 'under-way', 'paused'] as const)(
  'a talk can be planned while nothing was said in it, and no longer: %s',
  (status) => {
    const said = [anAnswer({ questionId: 'why', lines: [aLine({ text: 'too much' })] })];
    expect(canBePlanned(anInterview([], [], { status }))).toBe(true);
    expect(canBePlanned(anInterview([], said, { status }))).toBe(false);
  },
);

it('what stands in a cell is one line without control characters', () => {
  const one = read({ name: 'Kim\u001B[2J\r\nEk', last_day: '2026-08-31' });
  expect(one.kind === 'fits' && one.listed.leaver.name).toBe('Kim [2J Ek');
});
