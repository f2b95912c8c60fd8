import { dateBy, readDateForm, type DateForm } from '../date-form.ts';
import { statedOf, type SeenColumn } from './seen.ts';

/** Ways to write a day, the likelier first. */
const forms: readonly DateForm[] = [
  'YYYY-MM-DD',
  'YYYYMMDD',
  'YYYY/MM/DD',
  'D/M/YYYY',
  'D.M.YYYY',
  'D-M-YYYY',
  'M/D/YYYY',
  'YYYY-MM',
  'MM/YYYY',
  'YYYY',
].flatMap((written) => readDateForm(written) ?? []);

const formOf = (text: string, among: readonly DateForm[]): DateForm | undefined =>
  among.find((form) => plausible(dateBy([form], text)));

/** A year in which somebody can have been employed: a number of four digits can be anything. */
const plausible = (date: string | undefined): boolean => date !== undefined && date >= '1940' && date < '2100';

/** Most of what stands in the column can be read as a day. */
export function isDated(column: SeenColumn): boolean {
  const stated = statedOf(column);
  const days = stated.filter(([text]) => formOf(text, forms) !== undefined);
  return stated.length > 0 && days.length >= stated.length * 0.8;
}

/** The forms that occur; where a first number over 12 says nothing, the day comes before the month. */
export function datesOf(columns: readonly SeenColumn[]): readonly string[] {
  const texts = columns.flatMap((column) => statedOf(column).map(([text]) => text));
  const american = texts.some((text) => formOf(text, forms)?.written === 'M/D/YYYY');
  const among = american ? forms.filter(({ written }) => written !== 'D/M/YYYY') : forms;
  const found = new Set(texts.map((text) => formOf(text, among)?.written));
  return among.map(({ written }) => written).filter((written) => found.has(written));
}
