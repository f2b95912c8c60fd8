import type { Separation } from '../core/interview/facts.ts';
import type { Question } from '../core/template/template.ts';
import type { Topic } from './notebook.ts';
import { moodOf, type Outlook } from './outlook.ts';
import { workThemes, type Headed } from './script.ts';

/** What decides what is said to a question. */
export interface Talker {
  readonly outlook: Outlook;
  /** What comes after this job, once it has been said. */
  readonly next?: string;
  /** Themes that numbers were given for. */
  readonly scaled: readonly string[];
  readonly separation?: Separation;
  /** It is the own manager who asks, and writes. */
  readonly ownManager: boolean;
}

type Topics = (question: Question, talker: Talker) => readonly Topic[];

const alone: Topics = (question, talker) => [plainTopic(question, talker)];

/** Open questions about more than their theme, by id. */
const byId: Readonly<Record<string, Topics>> = {
  why: whyTopics,
  stay: stayTopics,
  'turning-point': turningPoint,
  'round-talk': (_, talker) => whatStandsOut(talker),
  'how-it-was': (question, talker) => [plainTopic(question, talker), ...whatStandsOut(talker)],
  attraction,
  'one-change': changeTopics,
  keep: alone,
};

/** What a question nobody foresaw is about, by its theme. */
const byTheme: Readonly<Record<string, Topics>> = {
  reasons: whyTopics,
  decision: turningPoint,
  'next-job': attraction,
  suggestions: changeTopics,
};

/** The question whose words fit any other of its theme. */
const standIn: Readonly<Record<string, string>> = {
  recommendation: 'tell-a-friend',
  closing: 'anything-else',
  opening: 'hopes',
};

/** What an open question is answered with: topics in turn, the first again after the last. */
export function topicsOf(question: Question, talker: Talker): readonly Topic[] {
  const { id, theme } = question;
  const topics = byId[id] ?? (theme === undefined ? whatIsOnTheirMind : (byTheme[theme] ?? alone));
  return topics(question, talker);
}

/** Why somebody leaves, the weightiest first. */
export function whyTopics(_: Question, { outlook, ownManager }: Talker): readonly Topic[] {
  const { primary, reasons } = outlook;
  const told = [...(primary === undefined ? [] : [primary]), ...reasons.filter((reason) => reason !== primary)];
  return told.map((reason) => {
    const own = ownManager && reason.theme === 'manager' ? ['own manager bad'] : [];
    return { ...topicOf([...own, ...keysOf('why', reason)], reason.theme), once: reason.direction === 'life' };
  });
}

/** What is said of a theme, good or bad. */
export function themeTopic(theme: string, { outlook, ownManager }: Talker): Topic {
  const mood = moodOf(outlook, theme);
  const own = ownManager ? [`own ${theme} ${mood}`] : [];
  return topicOf([...own, `${theme} ${mood}`, `general ${mood}`], theme);
}

export function topicOf(keys: readonly string[], theme?: string): Topic {
  return { keys, ...(theme !== undefined && { theme }) };
}

function stayTopics(_: Question, { outlook: { primary } }: Talker): readonly Topic[] {
  return [topicOf(keysOf('stay', primary), primary?.theme)];
}

function turningPoint(_: Question, { outlook }: Talker): readonly Topic[] {
  const { code = '', direction = 'push' } = outlook.primary ?? {};
  const word = direction === 'push' ? [`turning-point ${firstWord(code)}`] : [];
  return [topicOf([...word, `turning-point ${direction}`], 'decision')];
}

function attraction(_: Question, { next }: Talker): readonly Topic[] {
  return [topicOf([`attraction ${next ?? 'other-employer'}`, 'attraction other'], 'next-job')];
}

/** Changes where it is worst, at most two; small things when nothing is bad. */
function changeTopics(_: Question, { outlook }: Talker): readonly Topic[] {
  const worst = [...outlook.levels].toSorted(([, one], [, other]) => one - other).map(([theme]) => theme);
  const bad = worst.filter((theme) => workThemes.includes(theme) && moodOf(outlook, theme) === 'bad').slice(0, 2);
  if (bad.length === 0) return [topicOf(['change good'], 'suggestions')];
  return bad.map((theme) => topicOf([`change ${theme}`, 'change good'], theme));
}

/** The two themes there is the strongest view on, of those numbers were given for if there are any. */
function whatStandsOut(talker: Talker): readonly Topic[] {
  const { outlook, ownManager, scaled } = talker;
  const themes = scaled.length === 0 ? workThemes : scaled;
  return [...outlook.levels]
    .filter(([theme]) => themes.includes(theme) && !(ownManager && theme === 'manager'))
    .toSorted(([, one], [, other]) => Math.abs(other - 3.2) - Math.abs(one - 3.2))
    .slice(0, 2)
    .map(([theme]) => themeTopic(theme, talker));
}

function whatIsOnTheirMind(question: Question, talker: Talker): readonly Topic[] {
  const topics = whatStandsOut(talker);
  return topics.length > 0 ? topics : alone(question, talker);
}

/** By the question's own name, else by its theme. */
function plainTopic({ id, theme }: Question, { outlook, ownManager }: Talker): Topic {
  const mood = moodOf(outlook, theme);
  const names = [id, ...(theme === undefined ? [] : [standIn[theme] ?? theme])];
  const own = ownManager && id !== 'advice-to-me' ? names.map((name) => `own ${name} ${mood}`) : [];
  return topicOf([...own, ...names.flatMap((name) => [`${name} ${mood}`, name]), `general ${mood}`], theme);
}

/** By the reason, its heading, the first word of its code. */
function keysOf(what: string, reason: Headed | undefined): readonly string[] {
  if (reason === undefined) return [what];
  const { code, heading } = reason;
  return [`${what} ${code}`, `${what} ${heading}`, `${what} ${firstWord(code)}`, what];
}

const firstWord = (code: string): string => code.split('.')[0] ?? code;
