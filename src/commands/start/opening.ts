import { openConcerns, type Concern } from '../../core/interview/fit.ts';
import { stepAfter, type Step } from '../../core/interview/walk.ts';
import { languages, textIn, type Language } from '../../core/language.ts';
import { blank, paragraph, quiet, type Page } from '../../core/page.ts';
import { toldBy, type Told } from '../../core/privacy/told.ts';
import type { Menu } from '../../core/prompt.ts';
import { wholePage, wholeText, wholeTitle, spokenScript } from '../../render/information.ts';
import { askWhy } from './fit.ts';
import { follow, frame, menuOf, type Move } from './moves.ts';
import { askWho } from './somebody.ts';
import type { Talk } from './talk.ts';

type OpeningStep = Extract<Step, { kind: 'opening' }>;
type Item = 'whole' | 'on-paper' | 'aloud' | 'language' | 'somebody';

/** What is told at this opening, and how far it has come. */
interface Opening {
  readonly talk: Talk;
  readonly step: OpeningStep;
  told: Told;
  onPaper: boolean;
  /** The whole has been shown too. */
  whole: boolean;
  readonly asked: Set<Concern>;
}

/** Small talk and what is told first, on one screen: one Enter to the first question. */
export async function open(talk: Talk, step: OpeningStep): Promise<Step | undefined> {
  const onPaper = talk.interview.information?.how === 'in-writing';
  const opening: Opening = { talk, step, told: await told(talk), onPaper, whole: false, asked: new Set() };
  const words = talk.context.messages.talk;
  for (;;) {
    if (!opening.onPaper) await keepShown(opening);
    const screen = { ...frame(talk, words.openingTitle, words.hints.begin), body: openingPage(opening) };
    const reply = await talk.prompter.read(screen, openingMenu(opening));
    if (reply.kind !== 'menu') return stepAfter(talk.interview, step.id);
    if (isMove(reply.item)) return follow(talk, step, reply.item);
    await take(opening, reply.item);
  }
}

const isMove = (item: Item | Move): item is Move => item === 'back' || item === 'overview' || item === 'pause';

const told = async ({ context, interview }: Talk): Promise<Told> =>
  toldBy(await context.settings.employer(), interview.language);

function openingMenu({ talk, onPaper }: Opening): Menu<Item | Move> {
  const { menu } = talk.context.messages.opening;
  const language = otherLanguage(talk);
  return [
    { label: menu.whole, value: 'whole' },
    onPaper ? { label: menu.aloud, value: 'aloud' } : { label: menu.onPaper, value: 'on-paper' },
    ...(language === undefined ? [] : [{ label: menu.language[language], value: 'language' as const }]),
    { label: menu.somebody, value: 'somebody' },
    // There is no question before this.
    ...menuOf(talk).filter(({ value }) => value !== 'back'),
  ];
}

async function take(opening: Opening, item: Item): Promise<void> {
  const { talk } = opening;
  switch (item) {
    case 'whole':
      return showWhole(opening);
    case 'on-paper':
      return keepOnPaper(opening);
    case 'aloud':
      opening.onPaper = false;
      return;
    case 'language':
      return changeLanguage(opening);
    case 'somebody':
      await askWho(talk);
      for (const concern of openConcerns(talk.interview.facts, talk.context.clock.today()))
        if (concern === 'several' && !opening.asked.has(concern)) {
          opening.asked.add(concern);
          await askWhy(talk, concern);
        }
  }
}

function openingPage({ talk, step, told: facts, onPaper }: Opening): Page {
  const { messages } = talk.context;
  const { talk: words, opening } = messages;
  const { mode } = talk.interview.facts;
  const cues = step.sections.flatMap(({ cue }) => (cue === undefined ? [] : [textIn(cue, messages.language)]));
  const checks = mode === 'video' || mode === 'phone' ? opening.checks[mode] : [];
  const script = spokenScript(facts, isOwnManager(talk), talk.interview.language, messages);
  return [
    ...(checks.length === 0 ? [] : [...checks.map((check) => paragraph(quiet(`– ${check}`), 0, 2)), blank]),
    ...(step.sections.length === 0 ? [] : [paragraph(words.smallTalk)]),
    ...cues.map((cue) => paragraph(quiet(cue))),
    ...(step.sections.length === 0 ? [] : [blank]),
    ...(onPaper
      ? [paragraph(opening.readOnPaper)]
      : [paragraph(quiet(words.readAloud)), ...script.map((sentences) => paragraph(sentences, 2))]),
  ];
}

const isOwnManager = ({ interview }: Talk): boolean => interview.facts.interviewerIsManager === 'yes';

/** Exactly what is on the screen now; the whole with it once it has been there too. */
async function keepShown({ talk, told: facts, whole }: Opening): Promise<void> {
  const { interview, context } = talk;
  const script = spokenScript(facts, isOwnManager(talk), interview.language, context.messages).join('\n');
  const text = whole ? `${script}\n\n${textOfWhole(talk, facts)}` : script;
  await talk.store.interviews.inform(interview.id, { how: 'shown', text, at: context.clock.now() });
  await talk.refresh();
}

async function keepOnPaper(opening: Opening): Promise<void> {
  const { talk, told: facts } = opening;
  const information = { how: 'in-writing', text: textOfWhole(talk, facts), at: talk.context.clock.now() } as const;
  await talk.store.interviews.inform(talk.interview.id, information);
  await talk.refresh();
  opening.onPaper = true;
}

const textOfWhole = ({ interview, context }: Talk, facts: Told): string =>
  wholeText(facts, interview.copy.template.purpose, interview.language, context.messages);

async function showWhole(opening: Opening): Promise<void> {
  const { talk, told: facts } = opening;
  const { interview, context } = talk;
  const { messages } = context;
  opening.whole = true;
  if (!opening.onPaper) await keepShown(opening);
  const body = wholePage(facts, interview.copy.template.purpose, interview.language, messages);
  const title = wholeTitle(facts, interview.language, messages);
  await talk.prompter.read({ title, body, hint: messages.opening.wholeHint }, []);
}

/** What was told in one language has not been told in the other. */
async function changeLanguage(opening: Opening): Promise<void> {
  const { talk } = opening;
  const language = otherLanguage(talk);
  if (language === undefined) return;
  await talk.store.interviews.setLanguage(talk.interview.id, language);
  await talk.refresh();
  opening.told = await told(talk);
  opening.onPaper = false;
  opening.whole = false;
}

/** The language the talk may be held in instead. */
function otherLanguage({ interview }: Talk): Language | undefined {
  const { template } = interview.copy;
  return languages.find((language) => language !== interview.language && template.languages.includes(language));
}
