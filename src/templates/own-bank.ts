import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bankOf, type Bank } from '../core/template/bank.ts';
import type { Codebook } from '../core/template/codebook.ts';
import type { Shipped } from './shipped.ts';

/** Questions for templates, no template: the one name in a folder of templates that is none. */
export const bankName = 'bank';

/** The questions of the first own bank there is over the shipped ones. Throws Refusal. */
export async function wholeBank(
  own: readonly string[],
  shipped: Shipped,
  codebook: () => Promise<Codebook>,
): Promise<Bank> {
  const file = own
    .flatMap((folder) => [join(folder, `${bankName}.yaml`), join(folder, `${bankName}.yml`)])
    .find((one) => existsSync(one));
  const added = file === undefined ? [] : await (await import('./reading.ts')).readBankFile(file, await codebook());
  return bankOf([...(await shipped.bank()), ...added]);
}
