import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/core/language.ts';
import { widthOf } from '../../src/terminal/width.ts';
import { printed, type Look } from './report-by-hand.ts';
import { departmentsReport, yearsReport } from './warehouse-report.ts';

const snapshot = (name: string): string => join(import.meta.dirname, name);

describe.each(languages)('a report in %s', (language) => {
  it('reads like this', async () => {
    const pages = [
      `$ report\n${await printed(yearsReport, { language })}`,
      `$ report --by department\n${await printed(departmentsReport, { language })}`,
      `$ report --by department --figures\n${await printed(departmentsReport, { language, intervals: true })}`,
      `$ report --full --figures\n${await printed(yearsReport, { language, full: true, intervals: true })}`,
      `$ report --by department --full\n${await printed(departmentsReport, { language, full: true })}`,
      `$ report --plain\n${await printed(yearsReport, { language, plain: true })}`,
    ];
    await expect(pages.join('\n')).toMatchFileSnapshot(snapshot(`report.${language}.txt`));
  });

  it('is this document as Markdown', async () => {
    const document = await printed(departmentsReport, { language, format: 'md', full: true });
    await expect(document).toMatchFileSnapshot(snapshot(`report.${language}.md.txt`));
  });

  it('fits a screen of 80 by 24, with the next prompt under it', async () => {
    const lines = (await printed(yearsReport, { language })).trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(23);
  });

  it.each([80, 120])('is never wider than %i columns, and cuts no figure', async (width) => {
    for (const look of [{}, { intervals: true }, { full: true, intervals: true }] satisfies readonly Look[]) {
      const lines = (await printed(departmentsReport, { ...look, language, width })).split('\n');
      expect(lines.filter((line) => widthOf(line) > width)).toEqual([]);
      expect(lines.filter((line) => /\d…|[▁-█]…/u.test(line))).toEqual([]);
    }
  });
});
