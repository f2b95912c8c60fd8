import type { WordingRule } from '../core/lint/wording/rule.ts';
import type { RuleWords } from './lint.ts';

/** The rules about the wording of one question. */
export const wordingEn: Readonly<Record<WordingRule, RuleWords>> = {
  'double-barrelled': {
    finds: 'Two things are asked in one question.',
    says: ({ found = '' }) => `Two things are asked at once: “${found}”.`,
    instead: 'Ask about one thing at a time, in two questions if need be.',
    why: 'Whoever is happy with the one and not with the other cannot answer, and afterwards nobody knows which of them the answer was about (Krosnick & Presser 2010).',
    example: 'How were your manager and your workload?',
    better: 'How was working with your manager?',
  },
  leading: {
    finds: 'The question suggests its own answer.',
    says: ({ found = '' }) => `“${found}” suggests an answer.`,
    instead: 'Ask so that every answer is as easy to give: “How was …”, “What …”.',
    why: "People tend to agree with what is put to them, most of all with somebody who speaks for the employer. The answer is then the question's and not theirs (Krosnick & Presser 2010).",
    example: "Don't you think the induction was too short?",
    better: 'How was your induction?',
  },
  blaming: {
    finds: 'The question puts the fault on the leaver.',
    says: ({ found = '' }) => `“${found}” puts the fault on the leaver.`,
    instead: 'Ask what happened, or what stood in the way.',
    why: 'Whoever feels accused defends themselves, and tells less of what the employer could have done.',
    example: "Why didn't you say anything sooner?",
    better: 'What would have made it easier to bring it up?',
  },
  jargon: {
    finds: 'A word that HR, consultants or authorities use among themselves.',
    says: ({ found = '' }) =>
      found.includes(', ')
        ? `“${found}” are not words that everybody uses.`
        : `“${found}” is not a word that everybody uses.`,
    instead: 'Use the word people say over lunch.',
    why: 'A word that is not understood is guessed at, and two people who guess differently have answered different questions (Dillman, Smyth & Christian 2014).',
    example: 'How do you see our employee value proposition?',
    better: 'What was good about working here?',
  },
  'stacked-why': {
    finds: 'A why that stands alone, comes last or comes twice.',
    says: ({ found = '' }) => `“${found}” asks the leaver to defend something.`,
    instead: 'Ask what led to it: “What made you …”, “Tell me a little about …”.',
    why: 'A bare why is heard as a call to justify oneself. It brings reasons that sound good rather than what happened.',
    example: 'Why are you leaving?',
    better: 'Tell me, what led you to leave?',
  },
  'closed-wording': {
    finds: 'An open question that yes or no answers.',
    says: ({ found = '' }) => `“${found}” can be answered with yes or no.`,
    instead: 'Begin with “how”, “what” or “tell me”, or make the question a yes-no.',
    why: 'Many answer just what was asked. A yes leaves nothing to note, and the conversation turns into a list to tick.',
    example: 'Were you happy with your tasks?',
    better: 'What were your tasks like?',
  },
  'special-category': {
    finds: 'The answer would tell of health, belief, union membership or the like.',
    says: ({ found = '' }) => `“${found}” asks for what the law protects most.`,
    instead: 'Ask about the work, and leave it to the leaver whether to say more.',
    why: 'Facts about health (pregnancy too), union membership, belief, politics, ethnic origin and sexual orientation may as a rule not be kept at all (GDPR, article 9). An exit interview seldom has a ground to ask.',
    example: 'Did your health have anything to do with your decision?',
    better: 'How did the job fit in with the rest of your life?',
  },
  'scale-question': {
    finds: 'A scale whose wording is no statement.',
    says: ({ found = '' }) =>
      `This is a question or a request, not a statement that can be more or less true: “${found}”.`,
    instead: 'Write a statement about one thing (“You got …”), or make the question an open one.',
    why: 'The numbers go from not true at all to completely true. A question does not fit them, so that everybody finds a meaning of their own.',
    example: 'How often did you get feedback?',
    better: 'You got enough feedback.',
  },
  'negated-scale': {
    finds: 'A statement with a negation in it.',
    says: ({ found = '' }) => `“${found}” makes the statement a negation.`,
    instead: 'Say what was, not what was not.',
    why: 'To disagree with a negation is to say no to a no. Many then answer the wrong way round without noticing (Dillman, Smyth & Christian 2014).',
    example: 'You did not get support from your manager.',
    better: 'You got support from your manager when you needed it.',
  },
  'too-long': {
    finds: 'A question with more words than anybody keeps in mind.',
    says: () => 'The question is longer than can be kept in mind when it is only heard.',
    instead: 'Take away what comes before the question, or put it in a `say`.',
    why: 'It is heard once and never read. What came first is gone when the answer is to begin.',
    example:
      'If you think back over all of your time here, from the first day up to now, with everything that has happened to you and to the department, how would you say that you have developed?',
    better: 'How have you developed here?',
  },
  absolute: {
    finds: 'The answer hangs on always, never, all or every.',
    says: ({ found = '' }) => `The answer hangs on “${found}”.`,
    instead: 'Say how it mostly was.',
    why: 'Hardly anything is always so. A no to it does not tell how it mostly was (Dillman, Smyth & Christian 2014).',
    example: 'Your manager was always there for you.',
    better: 'You got support from your manager when you needed it.',
  },
  'names-person': {
    finds: 'The leaver is asked to point somebody out.',
    says: ({ found = '' }) => `“${found}” asks for somebody's name.`,
    instead: 'Ask what happens and how it shows, not who.',
    why: 'What is written about somebody is theirs to read (GDPR, article 15), and hardly anybody wants to have informed on a colleague.',
    example: 'Who in the team is not pulling their weight?',
    better: 'How was the work shared in the team?',
  },
};
