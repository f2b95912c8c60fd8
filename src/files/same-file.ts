import { stat } from 'node:fs/promises';

/** Whether two paths lead to one file, through links and whatever the letters are; a file that is not there is none. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([one, other].map(identityOf));
  return first !== undefined && first === second;
}

async function identityOf(path: string): Promise<string | undefined> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  return found === undefined ? undefined : `${found.dev} ${found.ino}`;
}
