import type { SchemaWords } from './schema.ts';

const id = 'Small letters a to z, digits and hyphens. Made from the text when it is left out.';
const when =
  'Asked only when all of these hold: an earlier closed question with the answers that count, or leaver.separation, leaver.mode, leaver.tenure, interviewer.is-manager. Example: { told: [yes], leaver.tenure: { under: 12 } }';
const cue = 'A hint to the interviewer that is never read aloud. Example: "What tipped the balance"';

export const schemaEn: SchemaWords = {
  template: {
    title: 'A template for exit interviews',
    keys: {
      id: `The name of the template in what is kept. ${id} Example: warehouse`,
      version: 'A whole number from 1. Raise it when something is asked otherwise. Example: 2',
      title: 'What the template is called, in one or more languages. Example: { sv: Exitsamtal, en: Exit interview }',
      purpose:
        'Why the conversation is held; it is read to the leaver. Example: Understand why people leave the warehouse',
      time_budget: 'How long the whole conversation may take. Example: 90 min',
      scales: 'Scales by name, for questions and sections to use. Example: { agreement: { from: 1, to: 7 } }',
      opening:
        'What the interviewer reads aloud first; what the program always says comes after it. Example: Thank you for coming.',
      closing:
        'What the interviewer reads aloud before the end, beside what the program always says. Example: I will write to you on Friday.',
      checklist: 'What to see to before and after the conversation. Example: { before: [Book a quiet room] }',
      sections: 'Groups of questions, each with its own time. Either sections or questions, not both.',
      questions: 'The questions, where the template has no sections. Example: [Why are you leaving?, What else?]',
    },
  },
  bank: {
    title: 'Questions of your own for the bank',
    keys: {
      questions:
        'The questions, each with an id. One with the id of a shipped question replaces it. Example: [{ id: lunch, ask: How was lunch? }]',
    },
  },
  section: {
    title: 'A section: a group of questions with its own time',
    keys: {
      id: `The name of the section. ${id} Example: leaving`,
      title: 'What the section is called on the screen. Example: { sv: Varför du slutar, en: Why you are leaving }',
      time_budget: 'How long the section may take. Example: 20 min',
      record: 'false: small talk, of which nothing is noted. Such a section has no questions.',
      cue,
      say: 'What the interviewer reads aloud at the beginning of the section.',
      stem: 'How a round of scales is asked: one sentence that all its statements go on from. Example: "How well does this fit, from 1 to 5?"',
      scale:
        'The scale of the questions here that have none of their own: a name from scales, or a scale. Example: agreement',
      when,
      questions: 'The questions, in the order they are asked. A plain text is an open question.',
    },
  },
  question: {
    title: 'A question',
    keys: {
      id: `The name of the question: it holds its answers together over versions. ${id} Example: why`,
      type: 'How it is answered: open (words), scale, enps (0 to 10), choice (one), choices (several), yes-no, number or date. Left out: open.',
      ask: 'The question as it is asked. Example: { sv: Varför slutar du?, en: Why are you leaving? }',
      priority: 'What is parked first when time runs short: must is always asked, could goes first. Left out: should.',
      minutes: 'How long it takes, in minutes. Left out: what is usual for its type. Example: 7',
      probes: 'Neutral follow-up wordings to choose from. Example: [What weighed most?, What happened then?]',
      cue,
      when,
      // A key of the format, and nothing that is awaited.
      // oxlint-disable-next-line unicorn/no-thenable
      then: 'Questions that are asked right after this one, on some answers to it. Example: [{ when: yes, questions: [Whom did you tell?] }]',
      share: 'How answers may be shared unless the leaver says otherwise: share, no-quote or hr-only. Left out: share.',
      measure:
        'What the question feeds in reports, whatever its wording. Each measure once in a template. Example: enps',
      theme: 'What an answer is about: a theme of the codebook. Example: manager',
      scale:
        'The scale it is answered on: a name from scales, or a scale. Left out: 1 to 5. Example: { from: 1, to: 10 }',
      from: 'The lowest number, or the first day, that is an answer. Example: 0',
      to: 'The highest number, or the last day, that is an answer. Example: 40',
      choices:
        'What there is to choose from: a list of texts or of codes with labels, $reasons for the reasons of the codebook, or $ and the id of an earlier question for what was marked there. Example: [{ code: pay, label: The pay }, { code: boss, label: The boss }]',
      at_most: 'How many of the choices may be marked. Example: 2',
      comment: 'true, or how it is asked: the answer may be followed by words. Example: "What makes you say so?"',
      discloses:
        'What a yes may mean that the employer must act on: harassment, danger or wrongdoing. Only with type: yes-no.',
      equivalent_to:
        'The id this question had in an earlier version, where it means the same: answers to both are counted together. Example: why-leaving',
      bank: 'The id of a question in the question bank to take this one from; keys given here override it. Example: manager-support',
    },
  },
  choice: {
    title: 'One thing to choose',
    keys: {
      code: 'What is kept and counted. Small letters, digits and hyphens; never change it once it has been used. Example: pay',
      label: 'What is read out or shown. Example: { sv: Lönen, en: The pay }',
      alone: 'true: it cannot be marked together with others, such as “none of these”.',
      words: 'true: whoever marks it says the rest in words, such as “something else”.',
    },
  },
  range: {
    title: 'Numbers that count',
    keys: {
      from: 'This number or higher. Example: 1',
      to: 'This number or lower. Example: 2',
      under: 'Fewer than so many months; for leaver.tenure. Example: 12',
    },
  },
  scale: {
    title: 'A scale',
    keys: {
      from: 'The lowest number. Example: 1',
      to: 'The highest number. Example: 10',
      low: 'What the lowest number means. Example: { sv: Inte alls, en: Not at all }',
      high: 'What the highest number means. Example: { sv: Helt och hållet, en: Completely }',
      points: 'What each step is called, from the lowest, in place of from and to. Example: [Bad, Fair, Good]',
      not_stated: 'What can be answered beside the steps. Example: { key: N, label: Not relevant, as: dont-know }',
      best: 'low where the first or lowest step is the good end. Left out: high.',
    },
  },
  point: {
    title: 'A step of a scale',
    keys: {
      key: 'The key that is pressed for it. Example: A',
      label: 'What the step is called. Example: { sv: Ofta, en: Often }',
    },
  },
  'not-stated': {
    title: 'An answer beside the steps',
    keys: {
      key: 'The key that is pressed for it. Example: N',
      label: 'What it is called. Example: { sv: Inte aktuellt, en: Does not apply }',
      as: 'How it is counted: refused or dont-know.',
    },
  },
  gate: {
    title: 'Questions that some answers lead to',
    keys: {
      when: 'The answers that lead here: one, a list, or { from, to }. Example: [yes, partly]',
      scale: 'The scale of the statements here that have none of their own, as in a section. Example: agreement',
      questions: 'What is asked then, right after.',
    },
  },
  checklist: {
    title: 'What to see to',
    keys: {
      before: 'Before the conversation. Example: [Book a quiet room]',
      after: 'After the conversation. Example: [Thank them in writing]',
    },
  },
};
