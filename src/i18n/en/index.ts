import type { Messages } from '../messages.ts';
import { faults } from './faults.ts';
import { problems } from './problems.ts';
import { program } from './program.ts';
import { prompts } from './prompts.ts';
import { talk } from './talk.ts';
import { codes } from '../codes.ts';
import { spoken } from '../spoken.ts';

export const messages: Messages = {
  language: 'en',
  codes,
  faults,
  problems,
  program,
  prompts,
  spoken,
  talk,
};
