import type { Facts } from '../core/lint/advice.ts';
import { wordingEn } from './lint-wording-en.ts';
import type { LintWords } from './lint.ts';

const minutes = (count = 0): string => String(Math.round(count * 2) / 2);

function unknownRule({ found = '', meant }: Facts): string {
  if (meant === 'allow') return `“${found}” does nothing: the linter only knows “allow”.`;
  return `There is no rule “${found}”.${meant === undefined ? '' : ` Did you mean “${meant}”?`}`;
}

export const lintEn: LintWords = {
  rules: {
    ...wordingEn,
    'not-told': {
      finds: 'A question that may bring up something serious, with nothing said before it.',
      says: () => 'The leaver has not been told what happens with the answer.',
      instead: 'Write a `say` in the section: the question may be skipped, and what is told must be looked into.',
      why: 'An employer who hears of harassment has to look into it (in Sweden the Discrimination Act, chapter 2, section 3), even if the leaver would rather not. That has to be known before answering.',
      example: 'Have you been treated badly at work?',
      better: 'say: You may skip the next question. If you tell me about harassment we must look into it.',
    },
    'discloses-unsaid': {
      finds: 'A yes-no question about harassment, mistreatment, threats or violence, without `discloses`.',
      says: ({ found = '' }) => `A yes to “${found}” is not followed up.`,
      instead: 'Say `discloses: harassment` on the question.',
      why: 'An employer who hears of harassment has to look into it (in Sweden the Discrimination Act, chapter 2, section 3). With `discloses` the interviewer says at once, after a yes, whether it must be followed up, and then somebody is to receive it by a certain day. Without it a yes is one answer among others.',
      example: 'Have you been harassed at work? (yes-no)',
      better: 'Have you been harassed at work? (yes-no, discloses: harassment)',
    },
    'reversed-scale': {
      finds: 'A statement that says something bad, where a high number means unhappy.',
      says: ({ found = '' }) => `“${found}” says something bad, and reports read high numbers as good.`,
      instead: 'Turn the statement round, or give it a scale of its own with `best: low`.',
      why: 'Completely true counts as the best answer. Whoever agrees that something was bad is then counted as content, and the mean says the opposite of what people meant.',
      example: 'It was hard to get time off.',
      better: 'You could get time off when you needed it.',
    },
    'scale-turned': {
      finds: 'A scale whose good end is where the other scales have their bad one.',
      says: ({ found }) =>
        found === undefined
          ? 'The good end of this scale is where the others have their bad one.'
          : `“${found}” is at the other end than in a scale before.`,
      instead: 'Turn it round, so that the same end is the good one all through.',
      why: 'Whoever has got used to one direction goes on answering in it. Such slips look just like opinions (Dillman, Smyth & Christian 2014).',
      example: '1 not true at all … 5 completely true, and then 1 very good … 5 very bad',
      better: '1 not true at all … 5 completely true, and then 1 very bad … 5 very good',
    },
    'over-budget': {
      finds: 'Musts and shoulds usually take a tenth more than the time there is.',
      says: (facts) => `It usually takes ${minutes(facts.minutes)} min, and there are ${minutes(facts.budget)}.`,
      instead: 'Make some questions `could`, or give it more time; `template rehearse` shows where the time goes.',
      why: 'When time runs out the end is lost: what nobody has asked about, what may be passed on, the thanks.',
      example: 'time_budget: 45 min, with questions for 60',
      better: 'time_budget: 45 min, with questions for 40 and the rest `could`',
    },
    'scale-ends': {
      finds: 'A scale of numbers on which nothing says what an end means.',
      says: ({ found = '' }) => `Nothing says what is meant by ${found.replace(', ', ' and ')} on this scale.`,
      instead: 'Write `low` and `high`.',
      why: 'Without words at the ends people mean different things by the same number, and some take 1 to be best (Krosnick & Presser 2010).',
      example: 'scale: { from: 1, to: 5 }',
      better: 'scale: { from: 1, to: 5, low: Not true at all, high: Completely true }',
    },
    'only-closed': {
      finds: "A section or a theme in which nothing is answered in the leaver's own words.",
      says: ({ found }) =>
        found === undefined
          ? "Nothing in this section is answered in the leaver's own words."
          : `Nothing about “${found}” is answered in the leaver's own words.`,
      instead: 'Add an open question, or a probe to one of these.',
      why: "Alternatives only count what their author thought of. A reason that nobody thought of comes in the leaver's own words or not at all (Krosnick & Presser 2010).",
      example: 'Pay: one scale, and one yes or no',
      better: 'Pay: one scale, and then “What would a fair pay have been based on?”',
    },
    'closed-first': {
      finds: 'A section that begins with alternatives, with its open questions further down.',
      says: () => 'The section begins with a closed question.',
      instead: 'Put the open question first, and count afterwards.',
      why: "Alternatives tell what one is expected to think of, and colour what is told after them (Krosnick & Presser 2010). What is told first is the leaver's own.",
      example: 'Did you get on with your manager? (yes or no) – How was working with your manager?',
      better: 'How was working with your manager? – You got support when you needed it. (1 to 5)',
    },
    'no-neutral': {
      finds: 'A scale without a middle, or choices without a way out.',
      says: ({ count }) =>
        count === undefined
          ? 'None of the choices is for whoever fits none of them.'
          : `The scale has ${count} steps, and so no middle.`,
      instead: 'Give a scale a middle or a `not_stated`; give choices a “something else” (`words: true`).',
      why: 'Whoever stands in the middle, or has no view, must otherwise take a side that is not theirs, and the figures say more than people meant (Krosnick & Presser 2010).',
      example: 'Very bad, bad, good, very good',
      better: 'Very bad, bad, neither, good, very good',
    },
    'no-closing': {
      finds: 'Nothing open is asked at the end.',
      says: () => 'The last thing asked is a closed question.',
      instead: "End with “Is there anything you'd like to say that I haven't asked about?”",
      why: 'Only the leaver knows what was not asked about, and what matters most is often said last.',
      example: 'Last: How likely are you to recommend us, from 0 to 10?',
      better: "Last: Is there anything you'd like to say that I haven't asked about?",
    },
    'purpose-unasked': {
      finds: 'The purpose names something that no question is about.',
      says: ({ found = '' }) => `The purpose names “${found}”, and no question is about it.`,
      instead: 'Ask about it, or take it out of the purpose.',
      why: 'The purpose is what the leaver is told, and what is kept has to serve it (GDPR, article 5). What is promised and never asked about makes people wonder what the interview is for.',
      example: 'purpose: Understand why people leave and what they think of the pay (nothing about pay)',
      better: 'purpose: Understand why people leave',
    },
    'many-must': {
      finds: 'What must be asked fills more than 85 % of the time.',
      says: ({ count = 0, ...facts }) =>
        `What must be asked takes ${minutes(facts.minutes)} of ${minutes(facts.budget)} min: ${count} %.`,
      instead: 'Make some of the questions `should` or `could`.',
      why: 'Where everything must be asked nothing can be followed up, and the silence in which people think is cut short.',
      example: 'time_budget: 30 min, with 28 min of `must`',
      better: 'time_budget: 30 min, with 15 min of `must`',
    },
    'knowledge-extra': {
      finds: 'Questions about handing over the work, in an interview about why somebody leaves it.',
      says: () => 'This is about handing over the work, not about why somebody leaves it.',
      instead: 'Hold a conversation of its own about it, with whoever takes over.',
      why: 'It has another aim and other readers: whoever takes over needs it, and the rest of the interview is confidential.',
      example: 'Where are the supplier agreements kept?',
      better: 'A template of its own for the handover',
    },
    'no-probes': {
      finds: 'An open question that must be asked, without a probe.',
      says: () => 'This open question must be asked, and has no probe.',
      instead: 'Write one or two: “Can you give an example?”, “What happened then?”',
      why: 'The first answer is seldom the whole one, and a follow-up made up on the spot easily suggests an answer.',
      example: 'What made you start looking?',
      better: 'What made you start looking? Probe: What happened then?',
    },
    'unknown-rule': {
      finds: 'A comment that switches off a rule there is not.',
      says: unknownRule,
      instead: 'Write the rule as it stands at the end of its advice.',
      why: 'A misspelt rule is not switched off.',
      example: '# exit-talk: allow double-barreled',
      better: '# exit-talk: allow double-barrelled',
    },
    'allows-nothing': {
      finds: 'A comment that switches off nothing.',
      says: ({ found = '' }) => `“${found}” finds nothing here.`,
      instead: 'Take it out of the comment.',
      why: 'Left where it is it would hide the next such thing that is written here.',
      example: 'What made you leave? # exit-talk: allow leading',
      better: 'What made you leave?',
    },
  },
  more: (count, command) => `${count} more: ${command}`,
  explain: (command) => `Why, and an example: ${command}`,
  note: 'note',
  noteIn: { sv: 'only a note in Swedish', en: 'only a note in English' },
  why: 'Why:',
  instead: 'Instead:',
  example: 'For example:',
  better: 'Better:',
  off: 'Switched off by a comment on its line, or on the line above:',
};
