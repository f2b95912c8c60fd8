import type { ScriptWords } from './script.ts';
import { within } from './en/within.ts';

export const scriptEn: ScriptWords = {
  title: (title) => `${title}: script`,
  leaverTitle: (title) => `${title}: the questions in advance`,
  lead: {
    private:
      'What you write here is said in confidence. Type it in afterwards with exit-talk start --afterwards, then destroy the paper.',
    public:
      'Type in what you write here afterwards with exit-talk start --afterwards. The paper is a record: keep or destroy it as your decision on records says.',
  },
  fields: ['Who is leaving', 'Interviewer', 'Date'],
  length: (minutes) => `The interview takes about ${minutes} minutes.`,
  beforeTitle: 'Before you begin',
  openingTitle: 'What you say first',
  closingTitle: 'Before you end',
  afterTitle: 'Afterwards',
  readBack: 'Read out what you have noted. Is it right? Is there anything to change?',
  thanks: 'Say thank you, and what happens now.',
  listenFor: 'Listen for:',
  readAloud: 'Read aloud:',
  notRecorded: 'Nothing is noted here.',
  minutes: (minutes) => `${minutes} min`,
  number: String,
  priority: { must: 'must', should: 'should', could: 'could' },
  pickOne: 'Put a cross at one.',
  pickSeveral: 'Put a cross at all that fit.',
  pickAtMost: (count) => `Put a cross at no more than ${count}.`,
  amongMarked: 'Put a ring around one of those with a cross.',
  notListed: 'Not everything is listed here. Write what is missing under Notes.',
  notes: 'Notes',
  answer: 'Answer',
  day: 'Date (year-month-day)',
  or: 'or',
  quoted: (text) => `“${text}”`,
  only: (conditions) => `Only if ${conditions.join(' and ')}.`,
  answered: (ask, answer) => `the answer is ${answer} to “${ask}”`,
  youAnswered: (ask, answer) => `you answer ${answer} to “${ask}”`,
  marked: (ask, answer) => `${answer} has a cross at “${ask}”`,
  states: { refused: '“would rather not say”', 'dont-know': "“don't know”" },
  range: ({ from, to, under }) => {
    if (under !== undefined) return from === undefined ? `under ${under}` : `${from} or more but under ${under}`;
    if (from === undefined) return `${to ?? ''} or less`;
    if (to === undefined) return `${from} or more`;
    return from === to ? String(from) : `${from} to ${to}`;
  },
  separation: {
    resign: 'resignation',
    'fixed-end': 'end of a fixed term',
    retire: 'retirement',
    redundant: 'redundancy',
    dismiss: 'dismissal',
    transfer: 'a move within the organisation',
    mutual: 'mutual agreement',
    'probation-end': 'end of probation',
  },
  ends: (ways, not) => `the employment ${not ? 'does not end' : 'ends'} by ${ways}`,
  mode: { 'in-person': 'in person', video: 'on video', phone: 'on the phone', written: 'in writing' },
  held: (modes, not) => `the interview is ${not ? 'not ' : ''}held ${modes}`,
  ownManager: {
    yes: 'you are their own manager',
    no: 'you are not their own manager',
    'dont-know': 'it is not known whether you are their own manager',
  },
  tenure: ({ from, to, under }) => {
    const parts = [
      from === undefined ? '' : `${from} months or more`,
      to === undefined ? '' : `no more than ${to} months`,
      under === undefined ? '' : `less than ${under} months`,
    ].filter((part) => part !== '');
    return `they have been employed ${parts.join(' and ')}`;
  },
  notEverybody: 'Not in every interview.',
  questionsTitle: 'The questions',
  questionsLead:
    'Most of the questions are here, so that you can think in peace. In the interview you may skip whatever you like.',
  scale: (lowest, highest) => `Scale ${lowest} to ${highest}`,
  fromReasons: 'To choose from: the reasons of the codebook.',
  fromMarked: (ask) => `To choose from: what is marked at “${ask}”.`,
  within,
  withComment: 'With room for a comment.',
};
