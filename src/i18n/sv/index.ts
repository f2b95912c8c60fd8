import type { Catalogue } from '../messages.ts';
import { copy } from './copy.ts';
import { disclosure } from './disclosure.ts';
import { document } from './document.ts';
import { employer } from './employer.ts';
import { erasing } from './erasing.ts';
import { faults } from './faults.ts';
import { importing } from './importing.ts';
import { leaver } from './leaver.ts';
import { opening } from './opening.ts';
import { patterns } from './patterns.ts';
import { prepare } from './prepare.ts';
import { problems } from './problems.ts';
import { program } from './program.ts';
import { progress } from './progress.ts';
import { prompts } from './prompts.ts';
import { report } from './report.ts';
import { talk } from './talk.ts';
import { themes } from './themes.ts';
import { time } from './time.ts';
import { views } from './views.ts';
import { wrapUp } from './wrap-up.ts';

export const messages: Catalogue = {
  language: 'sv',
  copy,
  disclosure,
  document,
  employer,
  erasing,
  faults,
  importing,
  leaver,
  opening,
  patterns,
  prepare,
  problems,
  program,
  progress,
  prompts,
  report,
  talk,
  themes,
  time,
  views,
  wrapUp,
};
