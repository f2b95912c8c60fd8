import type { Catalogue } from '../messages.ts';
import { after } from './after.ts';
import { actions } from './actions.ts';
import { copy } from './copy.ts';
import { deciding } from './deciding.ts';
import { disclosure } from './disclosure.ts';
import { document } from './document.ts';
import { employer } from './employer.ts';
import { erasing } from './erasing.ts';
import { faults } from './faults.ts';
import { importing } from './importing.ts';
import { leaver } from './leaver.ts';
import { opening } from './opening.ts';
import { patterns } from './patterns.ts';
import { plan } from './plan.ts';
import { prepare } from './prepare.ts';
import { problems } from './problems.ts';
import { program } from './program.ts';
import { progress } from './progress.ts';
import { prompts } from './prompts.ts';
import { report } from './report.ts';
import { status } from './status.ts';
import { talk } from './talk.ts';
import { themes } from './themes.ts';
import { time } from './time.ts';
import { together } from './together.ts';
import { views } from './views.ts';
import { wrapUp } from './wrap-up.ts';

export const messages: Catalogue = {
  language: 'sv',
  after,
  actions,
  copy,
  deciding,
  disclosure,
  document,
  employer,
  erasing,
  faults,
  importing,
  leaver,
  opening,
  patterns,
  plan,
  prepare,
  problems,
  program,
  progress,
  prompts,
  report,
  status,
  talk,
  themes,
  time,
  together,
  views,
  wrapUp,
};
