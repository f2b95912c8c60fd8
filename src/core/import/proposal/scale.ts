import { folded } from '../../interview/leaver.ts';
import { statedOf, type SeenColumn } from './seen.ts';

/** Ways to agree on a scale from 5 to 1. */
const ways: readonly (readonly string[])[] = [
  ['sa', 'a', 'n', 'd', 'sd'],
  ['strongly agree', 'agree', 'neutral', 'disagree', 'strongly disagree'],
  ['strongly agree', 'agree', 'neither agree nor disagree', 'disagree', 'strongly disagree'],
  ['instämmer helt', 'instämmer delvis', 'varken eller', 'tar delvis avstånd', 'tar helt avstånd'],
  ['stämmer helt', 'stämmer ganska bra', 'varken eller', 'stämmer ganska dåligt', 'stämmer inte alls'],
  ['mycket nöjd', 'nöjd', 'varken eller', 'missnöjd', 'mycket missnöjd'],
  ['5', '4', '3', '2', '1'],
];

/** What each text of a column is worth, when all of them are steps of one scale and there is more than one. */
export function scaleOf(column: SeenColumn): ReadonlyMap<string, number> | undefined {
  const stated = statedOf(column).map(([text]) => folded(text));
  if (column.more || stated.length < 3) return undefined;
  const way = ways.find((steps) => stated.every((text) => steps.includes(text)));
  return way && new Map(way.map((text, at) => [text, 5 - at]));
}
