import { describe, expect, it } from 'vitest';
import { dateBy, readDateForm } from '../../../src/core/import/date-form.ts';

const forms = (...written: readonly string[]) => written.flatMap((one) => readDateForm(one) ?? []);

describe('a way to write a day', () => {
  it.each([
    ['MM/YYYY', '08/2012', '2012-08-01'],
    ['YYYY', '2012', '2012-01-01'],
    ['D/M/YYYY', '3/12/2025', '2025-12-03'],
    ['DD.MM.YYYY', '03.12.2025', '2025-12-03'],
    ['YYYYMMDD', '20251203', '2025-12-03'],
    ['YYYY-MM-DD', '2025-12-03 14:05:00', '2025-12-03'],
    ['YYYY-MM-DD', '2025-12-03T14:05', '2025-12-03'],
  ])('%s reads %s as %s', (written, text, date) => {
    expect(dateBy(forms(written), text)).toBe(date);
  });

  it.each([
    ['D/M/YYYY', '31/2/2025'],
    ['D/M/YYYY', '3/13/2025'],
    ['D.M.YYYY', '3x12x2025'],
    ['YYYY', '20251'],
  ])('%s reads nothing in %s', (written, text) => {
    expect(dateBy(forms(written), text)).toBeUndefined();
  });

  it('is the first of several that fits', () => {
    expect(dateBy(forms('MM/YYYY', 'YYYY'), '2012')).toBe('2012-01-01');
  });

  it.each(['MM-YY', 'DD/YYYY', 'YYYY YYYY', 'M MM YYYY', 'Mars YYYY', '', '2012'])('is not %j', (written) => {
    expect(readDateForm(written)).toBeUndefined();
  });
});
