import type { Informing } from '../../core/interview/interview.ts';
import type { Employer } from '../../core/employer.ts';
import { eraseOnFor } from '../../core/privacy/erase-on.ts';
import { keptUntil } from '../../core/privacy/kept-until.ts';
import { toldBy, type Told } from '../../core/privacy/told.ts';
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

/** What is true of this talk, held today by the settings there are. */
export async function toldOf(talk: Talk): Promise<Told> {
  const { context, interview } = talk;
  const employer = await context.settings.employer();
  const own = eraseOnFor(employer, context.clock.today());
  const earlier = own === undefined ? undefined : await earlierDay(talk, employer);
  const eraseOn = own !== undefined && earlier !== undefined && earlier < own ? earlier : own;
  return toldBy(employer, interview.language, eraseOn);
}

/** When the other talks with the same person go, for this one goes with them; most have none. */
async function earlierDay({ store, interview }: Talk, employer: Employer): Promise<string | undefined> {
  const { id: leaverId } = interview.leaver;
  if ((await store.interviews.list({ leaverId }, [])).length < 2) return undefined;
  const others = (await store.upkeep.kept()).filter(({ interviewId }) => interviewId !== interview.id);
  return keptUntil(employer, others, leaverId);
}

/** Exactly what is on the screen now; the whole with it once it has been there too. */
export async function keepShown(telling: Telling): Promise<void> {
  const script = scriptOf(telling).join('\n');
  await keep(telling, 'shown', telling.whole ? `${script}\n\n${textOfWhole(telling)}` : script);
}

/** By the interviewer's word that this was the paper. */
export async function keepOnPaper(telling: Telling): Promise<void> {
  await keep(telling, 'in-writing', textOfWhole(telling));
  telling.onPaper = true;
}

/** The day first, so that no text ever stands without it. */
async function keep({ talk, told }: Telling, how: Informing, text: string): Promise<void> {
  const { interview, context, store } = talk;
  if (interview.facts.eraseOn !== told.eraseOn) await talk.setFact('eraseOn', told.eraseOn);
  await store.interviews.inform(interview.id, { how, text, at: context.clock.now() });
  await talk.refresh();
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
