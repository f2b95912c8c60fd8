import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { usual, type Employer } from '../core/employer.ts';

/** By either ending, as templates are. */
const configIn = (home: string): string | undefined =>
  ['config.yaml', 'config.yml'].map((name) => join(home, name)).find((one) => existsSync(one));

/** A file that cannot be read says so when it is understood. */
export function saysHeadcount(home: string): boolean {
  const file = configIn(home);
  try {
    return file !== undefined && readFileSync(file, 'utf8').includes('headcount');
  } catch {
    return true;
  }
}

/** What it says of the employer, else what is usual. Throws Refusal. */
export async function readOwnConfig(home: string): Promise<Employer> {
  const file = configIn(home);
  if (file === undefined) return usual;
  const { readConfigFile } = await import('./reading.ts');
  return await readConfigFile(file);
}
