import type { Told } from '../../core/privacy/told.ts';
import { spokenScript, wholePage, wholeText, wholeTitle } from '../../render/information.ts';
import type { Talk } from './talk.ts';

/** What is told at the opening, and how far it has come. */
export interface Telling {
  readonly talk: Talk;
  told: Told;
  onPaper: boolean;
  /** The whole has been shown too. */
  whole: boolean;
}

const isOwnManager = ({ interview }: Talk): boolean => interview.facts.interviewerIsManager === 'yes';

/** What is said aloud, a paragraph each. */
export function scriptOf({ talk, told }: Telling): readonly string[] {
  return spokenScript(told, isOwnManager(talk), talk.interview.language, talk.context.messages);
}

/** Exactly what is on the screen now; the whole with it once it has been there too. */
export async function keepShown(telling: Telling): Promise<void> {
  const { talk, whole } = telling;
  const { interview, context } = talk;
  const script = scriptOf(telling).join('\n');
  const text = whole ? `${script}\n\n${textOfWhole(telling)}` : script;
  await talk.store.interviews.inform(interview.id, { how: 'shown', text, at: context.clock.now() });
  await talk.refresh();
}

/** By the interviewer's word that this was the paper. */
export async function keepOnPaper(telling: Telling): Promise<void> {
  const { talk } = telling;
  const information = { how: 'in-writing', text: textOfWhole(telling), at: talk.context.clock.now() } as const;
  await talk.store.interviews.inform(talk.interview.id, information);
  await talk.refresh();
  telling.onPaper = true;
}

const textOfWhole = ({ talk: { interview, context }, told }: Telling): string =>
  wholeText(told, interview.copy.template.purpose, interview.language, context.messages);

/** All of it to read together, until Enter. */
export async function showWhole(telling: Telling): Promise<void> {
  const { talk, told } = telling;
  const { interview, context } = talk;
  const { messages } = context;
  telling.whole = true;
  if (!telling.onPaper) await keepShown(telling);
  const body = wholePage(told, interview.copy.template.purpose, interview.language, messages);
  const title = wholeTitle(told, interview.language, messages);
  await talk.prompter.read({ title, body, hint: messages.opening.wholeHint }, []);
}
