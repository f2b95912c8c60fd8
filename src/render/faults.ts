import { blank, paragraph, quiet, type Page } from '../core/page.ts';
import type { FileFault, PlacedFault } from '../core/fault.ts';

/** More than these nobody mends at once. */
const most = 20;

/** What is wrong with a file: each fault at its place, with the lines around it, then how many more there are. */
export function faultsPage(
  faults: readonly PlacedFault[],
  sentence: (fault: FileFault) => string,
  more: (count: number) => string,
): Page {
  const shown = faults
    .slice(0, most)
    .flatMap(({ place: { file, line, column, frame }, fault }) => [
      paragraph(`${file}:${line}:${column}: ${sentence(fault)}`),
      ...(frame === '' ? [] : frame.split('\n').map((row) => paragraph(quiet(row)))),
      blank,
    ]);
  const rest = faults.length - most;
  return rest > 0 ? [...shown, paragraph(more(rest)), blank] : shown;
}
