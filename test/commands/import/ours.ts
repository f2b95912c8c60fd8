import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exitTalk, temporaryFolder, type World } from '../../support/harness.ts';

/** A mapping for a small table in Swedish. */
export const ours = `source: ours
template: standard
key: Nr
dates: [D/M/YYYY]
columns:
  Namn: { field: name }
  Avdelning: { field: department }
  Dag: { field: held_on }
  Slut: { field: separation, values: { Egen: resign, Pension: retire, Annat: not-stated } }
  Stöd: { question: manager-support }
  Lön: { reason: pay.level, when: x }
  Belastning: { reason: load.volume, when: x }
  Tyngst: { question: primary-reason, values: { Lön: pay.level, Belastning: load.volume } }
  Egna ord: { question: anything-else, as: quote }
`;
export const head = 'Nr;Namn;Avdelning;Dag;Slut;Stöd;Lön;Belastning;Tyngst;Egna ord;Kön';

/** A folder with the mapping and a table of these rows. */
export function worldOf(rows: readonly string[], own = ours): World {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'ours.yaml'), own);
  writeFileSync(join(folder, 'rows.csv'), `${[head, ...rows].join('\n')}\n`);
  return { folder };
}

export const run = (world: World, ...flags: readonly string[]) =>
  exitTalk(['import', 'rows.csv', '--mapping', 'ours.yaml', ...flags], world);

export const good = '1;Alva Lind;Lager;3/2/2026;Egen;2;x;x;Lön;"Det blev ""för mycket"".\nVarje dag.";K';
