import { describe, expect, it } from 'vitest';
import { alikeAmong, looksAlike } from '../../../src/core/insight/alike.ts';

describe('departments that look like the same', () => {
  it.each([
    ['Lager', 'Lagret'],
    ['Lager', 'lager'],
    ['Lager', ' LAGER '],
    ['Butik', 'Butiken'],
    ['Kontor', 'Kontoret'],
    ['Växel', 'Växeln'],
    ['Ekonomi', 'Ekonomin'],
    ['Kök', 'Köket'],
    ['IT-drift', 'IT drift'],
    ['IT-drift', 'ITdrift'],
    ['Kundtjänst', 'Kundtjnst'],
    ['Kundtjänst', 'Kundtjänts'],
    ['Norra lager', 'Norra  Lagret'],
    ['Lager 1', 'lager  1'],
    ['Skift A', 'SKIFT a'],
  ])('are %s and %s', (one, other) => {
    expect([looksAlike(one, other, 'department'), looksAlike(other, one, 'department')]).toEqual([true, true]);
  });

  it.each([
    ['Lager 1', 'Lager 2'],
    ['Lager 1', 'Lager 11'],
    ['Lager1', 'Lager2'],
    ['Lager', 'Lager 2'],
    ['Skift A', 'Skift B'],
    ['Skift A', 'Skift AA'],
    ['Lager II', 'Lager III'],
    ['Nord', 'Norr'],
    ['Öst', 'Väst'],
    ['Inköp', 'Utköp'],
    ['Produktion', 'Logistik'],
    ['Lager Nord', 'Lager Syd'],
    ['HR', 'IT'],
    ['–', '?'],
  ])('are not %s and %s', (one, other) => {
    expect(looksAlike(one, other, 'department')).toBe(false);
  });
});

describe('managers who look like the same', () => {
  it('are those whose name was typed with a letter too many or too few', () => {
    expect(looksAlike('Bo Ek', 'Bo  Eek', 'manager')).toBe(true);
    expect(looksAlike('Karin Lindqvist', 'Karin Lindkvist', 'manager')).toBe(true);
    expect(looksAlike('karin berg', 'Karin Berg', 'manager')).toBe(true);
  });

  it('are not those whose names only differ as words do in Swedish', () => {
    expect(looksAlike('Bo Hans', 'Bo Hansen', 'manager')).toBe(false);
    expect(looksAlike('Anders Berg', 'Andreas Berg', 'manager')).toBe(false);
    expect(looksAlike('Bo Ek', 'Bo Ask', 'manager')).toBe(false);
    expect(looksAlike('Karin B', 'Karin C', 'manager')).toBe(false);
  });
});

describe('of several names', () => {
  it('each is said to look like the first that is kept', () => {
    expect(alikeAmong(['Lager', 'Kontor', 'Lagret', 'lager', 'Kontoret'], 'department')).toEqual([
      { name: 'Lagret', into: 'Lager' },
      { name: 'lager', into: 'Lager' },
      { name: 'Kontoret', into: 'Kontor' },
    ]);
  });
});
