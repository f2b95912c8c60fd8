import { readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { usual } from '../../src/core/employer.ts';
import { readConfigFile } from '../../src/templates/reading.ts';
import { faultsText } from '../support/faults-text.ts';
import { exitTalk, temporaryFolder } from '../support/harness.ts';
import { refusalOf } from '../support/refusal-of.ts';

const folder = join(import.meta.dirname, 'broken-config');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => basename(file, '.yaml'));

function configured(text: string): string {
  const home = temporaryFolder();
  writeFileSync(join(home, 'config.yaml'), text);
  return home;
}

describe('config.yaml', () => {
  it.each(names.flatMap((name) => [{ name, language: 'sv' } as const, { name, language: 'en' } as const]))(
    'with something wrong in it is answered with what to mend: $name, $language',
    async ({ name, language }) => {
      const problem = await refusalOf(readConfigFile(join(folder, `${name}.yaml`)));
      await expect(await faultsText(problem, language)).toMatchFileSnapshot(join(folder, `${name}.${language}.txt`));
    },
  );

  it('says what it says, and leaves the rest as usual', async () => {
    const home = configured(
      [
        'employer: Lagerbolaget AB',
        'readers: { sv: HR och vd, en: HR and the managing director }',
        'disclosures:',
        '  harassment: { receiver: Karin Berg }',
        '  wrongdoing: { days: 14 }',
        'channel: visselblasning.example',
        'sector: public',
        'contact: { sv: Karin Berg, en: Karin Berg in HR }',
        'retention: { months: 12, backup_days: 7 }',
        'decision: Dnr 2026-114',
      ].join('\n'),
    );
    expect(await readConfigFile(join(home, 'config.yaml'))).toEqual({
      name: 'Lagerbolaget AB',
      readers: { sv: 'HR och vd', en: 'HR and the managing director' },
      disclosures: {
        harassment: { ...usual.disclosures.harassment, receiver: 'Karin Berg' },
        danger: usual.disclosures.danger,
        wrongdoing: { ...usual.disclosures.wrongdoing, days: 14 },
      },
      channel: 'visselblasning.example',
      sector: 'public',
      contact: { sv: 'Karin Berg', en: 'Karin Berg in HR' },
      retention: { months: 12, logMonths: usual.retention.logMonths, backupDays: 7 },
      decision: 'Dnr 2026-114',
    });
  });

  it('may say nothing at all', async () => {
    const home = configured('# readers: HR\n');
    expect(await readConfigFile(join(home, 'config.yaml'))).toEqual(usual);
  });

  it('is refused before an interview is begun, at its line, with exit code 4', async () => {
    const home = configured('reader: HR\n');
    const begun = await exitTalk(['start'], { folder: home });
    expect(begun).toMatchObject({ exitCode: 4 });
    expect(begun.stderr).toContain('config.yaml:1:1:');
    expect(readdirSync(home)).toEqual(['config.yaml']);
  });
});
