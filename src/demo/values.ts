import { yesNo, type Facts } from '../core/interview/facts.ts';
import type { Answer, Value } from '../core/interview/interview.ts';
import { marksWith, offered } from '../core/interview/picks.ts';
import { pickedReasons } from '../core/interview/reasons.ts';
import { acceptValue, choicesOf } from '../core/interview/value.ts';
import { scaleOf } from '../core/template/scale.ts';
import type { Question } from '../core/template/template.ts';
import { dateOf, type Day } from './calendar.ts';
import type { Chance } from './chance.ts';
import { whole, type Outlook } from './outlook.ts';
import type { Script } from './script.ts';

/** Somebody who answers. */
export interface Answering {
  readonly script: Script;
  readonly facts: Facts;
  readonly outlook: Outlook;
  readonly day: Day;
  /** Something that was said is not to be passed on freely. */
  readonly exceptions: boolean;
}

/** What the question is answered with; nothing when it cannot be. */
export function valueFor(
  chance: Chance,
  question: Question,
  answering: Answering,
  answers: ReadonlyMap<string, Answer>,
): Value | undefined {
  const { codebook } = answering.script.copy;
  const own = offered(answering.script.copy.template, answers, question);
  const all = choicesOf(question, codebook).map(({ code }) => code);
  const codes = question.type === 'yes-no' ? yesNo : (own ?? all);
  const asked: Asked = { chance, question, answering, codes, answers };
  const make = byMeasure[question.measure ?? ''] ?? byId[question.id] ?? byType[question.type];
  return acceptValue(question, codebook, make?.(asked));
}

interface Asked {
  readonly chance: Chance;
  readonly question: Question;
  readonly answering: Answering;
  readonly codes: readonly string[];
  readonly answers: ReadonlyMap<string, Answer>;
}

type Make = (asked: Asked) => Value | undefined;

const byMeasure: Readonly<Record<string, Make>> = {
  reasons: ({ answering, question }) =>
    together(
      question,
      answering.outlook.reasons.map(({ code }) => code),
    ),
  'primary-reason': primaryReason,
  preventable: (asked) => along(asked, { yes: 0.28, partly: 0.5, no: 0.85 }[preventable(asked)] ?? 0.5, 0.22),
  'raised-first': (asked) => along(asked, 0.62 - 0.1 * (levelOf(asked, 'manager') - 3.4), 0.4),
  'thinking-since': (asked) => along(asked, asked.answering.outlook.primary?.direction === 'pull' ? 0.32 : 0.55, 0.22),
  mistreatment: (asked) => along(asked, asked.chance.happens(mistreated(asked)) ? 0 : 1, 0),
  next: nextCode,
  'would-return': (asked) => along(asked, 1.05 - asked.answering.outlook.recommends / 10, 0.16),
  sharing: (asked) => along(asked, asked.answering.exceptions ? 1 : 0, 0),
  contact: (asked) => along(asked, asked.chance.happens(0.6) ? 0 : 1, 0),
};

const byId: Readonly<Record<string, Make>> = {
  'mistreatment-seen': (asked) => along(asked, asked.chance.happens(0.04) ? 0 : 1, 0),
  'urgent-risk': (asked) => along(asked, asked.chance.happens(0.02) ? 0 : 1, 0),
};

const byType: Readonly<Partial<Record<Question['type'], Make>>> = {
  scale: (asked) => onScale(asked.question, levelOf(asked, asked.question.theme) + asked.chance.near(0, 0.25)),
  enps: ({ answering }) => answering.outlook.recommends,
  // Yes and no of an unknown question: the content say yes a little more often.
  'yes-no': (asked) => along(asked, 0.5 - 0.12 * (levelOf(asked, asked.question.theme) - 3.4), 0.4),
  choice: (asked) => along(asked, asked.chance.number(), 0),
  choices: ({ codes, chance, question }) => {
    const wanted = chance.between(1, 3);
    const first = chance.between(0, Math.max(0, codes.length - wanted));
    return together(question, codes.slice(first, first + wanted));
  },
  number: ({ chance, question: { limits } }) => numberIn(chance, limits),
  date: ({ answering, chance, question: { limits } }) =>
    String(limits?.from ?? limits?.to ?? dateOf(answering.day - chance.between(0, 400))),
};

/** As many of these as may be marked together. */
const together = (question: Question, codes: readonly string[]): readonly string[] =>
  codes.reduce<readonly string[]>((marks, code) => marksWith(question, marks, code), []);

/** How content somebody is, from 1 to 5, on the scale of the question. */
function onScale(question: Question, level: number): number {
  const { from, to, best } = scaleOf(question);
  const place = (best === 'low' ? 5 - level : level - 1) / 4;
  return whole(from + place * (to - from), from, to);
}

function numberIn(chance: Chance, limits: Question['limits'] = {}): number {
  const from = Number(limits.from ?? Math.min(1, Number(limits.to ?? 1)));
  return chance.between(from, Number(limits.to ?? from + 19));
}

/** A code by its place: 0 is the first, 1 the last. */
function along({ codes, chance }: Asked, place: number, spread: number): string | undefined {
  const drawn = Math.floor(chance.near(place, spread) * codes.length);
  return codes[Math.min(codes.length - 1, Math.max(0, drawn))];
}

function levelOf({ answering: { outlook } }: Asked, theme: string | undefined): number {
  return (theme === undefined ? undefined : outlook.levels.get(theme)) ?? outlook.overall;
}

function preventable({ answering }: Asked): 'yes' | 'partly' | 'no' {
  return answering.outlook.primary?.preventable ?? 'partly';
}

/** How likely it is that the leaver has been treated badly. */
function mistreated({ answering }: Asked): number {
  const codes = answering.outlook.reasons.map(({ code }) => code);
  if (codes.some((code) => code.startsWith('harm.'))) return 0.85;
  return codes.includes('manager.conduct') ? 0.15 : 0.02;
}

/** One of those that were picked; the talk asks for none when nothing was. */
function primaryReason({ answering, answers }: Asked): string | undefined {
  const picked = pickedReasons(answering.script.copy.template, answers);
  const code = answering.outlook.primary?.code;
  return code !== undefined && picked.includes(code) ? code : picked[0];
}

/** What follows from a reason or from how the employment ends; for most, another employer. */
const nextByReason: Readonly<Record<string, string>> = {
  'career.study': 'studies',
  'career.own': 'own-business',
  'life.travel': 'break',
  'life.family': 'break',
  'health.work': 'break',
  'health.other': 'break',
};
const nextBySeparation: Readonly<Record<string, string>> = {
  retire: 'retirement',
  transfer: 'other-job-here',
  redundant: 'job-seeking',
  'fixed-end': 'job-seeking',
  'probation-end': 'job-seeking',
};

function nextCode({ answering, codes, chance }: Asked): string | undefined {
  const { separation = '' } = answering.facts;
  const { reasons } = answering.outlook;
  const byReason = reasons.map(({ code }) => nextByReason[code]).find((next) => next !== undefined);
  const drawn = reasons.some(({ direction }) => direction === 'pull');
  const otherwise = drawn || chance.happens(0.9) ? 'other-employer' : 'job-seeking';
  const likely = nextBySeparation[separation] ?? byReason ?? otherwise;
  return codes.includes(likely) ? likely : codes[chance.between(0, Math.max(0, codes.length - 1))];
}
