import type { Catalogue } from '../messages.ts';
import { copy } from './copy.ts';
import { disclosure } from './disclosure.ts';
import { erasing } from './erasing.ts';
import { faults } from './faults.ts';
import { leaver } from './leaver.ts';
import { opening } from './opening.ts';
import { problems } from './problems.ts';
import { program } from './program.ts';
import { progress } from './progress.ts';
import { prompts } from './prompts.ts';
import { report } from './report.ts';
import { talk } from './talk.ts';
import { time } from './time.ts';
import { wrapUp } from './wrap-up.ts';

export const messages: Catalogue = {
  language: 'en',
  copy,
  disclosure,
  erasing,
  faults,
  leaver,
  opening,
  problems,
  program,
  progress,
  prompts,
  report,
  talk,
  time,
  wrapUp,
};
