import type { Catalogue } from '../messages.ts';
import { faults } from './faults.ts';
import { problems } from './problems.ts';
import { program } from './program.ts';
import { prompts } from './prompts.ts';
import { report } from './report.ts';
import { talk } from './talk.ts';

export const messages: Catalogue = {
  language: 'en',
  faults,
  problems,
  program,
  prompts,
  report,
  talk,
};
