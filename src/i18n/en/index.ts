import type { Messages } from '../messages.ts';
import { faults } from './faults.ts';
import { problems } from './problems.ts';
import { program } from './program.ts';
import { prompts } from './prompts.ts';
import { talk } from './talk.ts';
import { codes } from '../codes.ts';

export const messages: Messages = {
  language: 'en',
  yes: 'y',
  no: 'n',
  codes,
  faults,
  problems,
  program,
  prompts,
  talk,
};
