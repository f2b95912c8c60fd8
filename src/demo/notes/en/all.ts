import type { Bank } from '../bank.ts';
import { better } from './better.ts';
import { decision } from './decision.ts';
import { departments } from './departments.ts';
import { drawn } from './drawn.ts';
import { events } from './events.ts';
import { people } from './people.ts';
import { pushed } from './pushed.ts';
import { questions } from './questions.ts';
import { stay } from './stay.ts';
import { turns } from './turns.ts';
import { work } from './work.ts';

export const en: Bank = {
  ...pushed,
  ...drawn,
  ...decision,
  ...work,
  ...people,
  ...questions,
  ...stay,
  ...better,
  ...departments,
  ...events,
  ...turns,
};
