import type { KnownTemplate } from '../core/ports.ts';
import { isRefused } from '../core/problem.ts';
import type { Template } from '../core/template/template.ts';
import type { Shipped } from './shipped.ts';

/** A file of an own template, and how it is read. */
export interface Readable {
  readonly file: string;
  read(): Promise<Template>;
}

/** What a template was found as; without a file it is the shipped one of that name. */
interface Found {
  readonly name: string;
  readonly file?: string;
}

/** The templates with this id but for the one that was found, own ones first. What cannot be used is none. */
export async function othersOf(
  found: Found,
  id: string,
  own: readonly Readable[],
  shipped: Shipped,
): Promise<readonly KnownTemplate[]> {
  const files = own.filter(({ file }) => file !== found.file).map(async (one) => await known(one));
  const names = (await shipped.entries()).filter(({ name }) => found.file !== undefined || name !== found.name);
  const compiled = names.map(async ({ name }) => ({ name, shipped: true, template: await shipped.template(name) }));
  const all = [...(await Promise.all(files)).flat(), ...(await Promise.all(compiled))];
  return all.filter(({ template }) => template.id === id);
}

/** Nothing for a file that is refused itself; a fault of another, such as the codebook, is one of this too. */
async function known({ file, read }: Readable): Promise<readonly KnownTemplate[]> {
  try {
    return [{ name: file, shipped: false, template: await read() }];
  } catch (error) {
    if (isRefused(error, file)) return [];
    throw error;
  }
}
