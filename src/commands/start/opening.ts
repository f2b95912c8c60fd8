import { openConcerns } from '../../core/interview/fit.ts';
import { stepAfter, type Step } from '../../core/interview/walk.ts';
import { languages, textIn, type Language } from '../../core/language.ts';
import { blank, paragraph, quiet, type Page } from '../../core/page.ts';
import type { Menu } from '../../core/prompt.ts';
import { cueText, spokenText } from '../../render/spoken-text.ts';
import { askWhy } from './fit.ts';
import { follow, frame, menuOf, type Move } from './moves.ts';
import { askWho } from './somebody.ts';
import type { Talk } from './talk.ts';
import { keepOnPaper, keepShown, scriptOf, showWhole, toldOf, type Telling } from './telling.ts';

type OpeningStep = Extract<Step, { kind: 'opening' }>;
type Item = 'whole' | 'on-paper' | 'aloud' | 'language' | 'somebody';

/** The opening as it stands. */
interface Opening extends Telling {
  readonly step: OpeningStep;
  /** Why there are several has been asked in this run. */
  severalAsked: boolean;
}

/** Small talk and what is told first, on one screen: one Enter to the first question. */
export async function open(talk: Talk, step: OpeningStep): Promise<Step | undefined> {
  const onPaper = talk.interview.information?.how === 'in-writing';
  const opening: Opening = { talk, step, told: await toldOf(talk), onPaper, whole: false, severalAsked: false };
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
      return somebody(opening);
  }
}

async function somebody(opening: Opening): Promise<void> {
  const { talk } = opening;
  await askWho(talk);
  const concerns = openConcerns(talk.interview.facts, talk.context.clock.today());
  if (opening.severalAsked || !concerns.includes('several')) return;
  opening.severalAsked = true;
  await askWhy(talk, 'several');
}

function openingPage(opening: Opening): Page {
  const { talk, step, onPaper } = opening;
  const { messages } = talk.context;
  const { talk: words, opening: ours } = messages;
  const { mode } = talk.interview.facts;
  const cues = step.sections.flatMap(({ cue }) => (cue === undefined ? [] : [cueText(talk.interview, cue, messages)]));
  const { opening: own, checklist } = talk.interview.copy.template;
  const checks = [
    ...(checklist?.before ?? []).map((check) => textIn(check, messages.language)),
    ...(mode === 'video' || mode === 'phone' ? ours.checks[mode] : []),
  ];
  const welcome = own === undefined ? [] : [paragraph(spokenText(talk.interview, own, messages), 2)];
  return [
    ...(checks.length === 0 ? [] : [...checks.map((check) => paragraph(quiet(`– ${check}`), 0, 2)), blank]),
    ...(step.sections.length === 0 ? [] : [paragraph(words.smallTalk)]),
    ...cues.map((cue) => paragraph(quiet(cue))),
    ...(step.sections.length === 0 ? [] : [blank]),
    ...(onPaper
      ? [
          ...(own === undefined ? [] : [paragraph(quiet(words.readAloud)), ...welcome, blank]),
          paragraph(ours.readOnPaper),
        ]
      : [
          paragraph(quiet(words.readAloud)),
          ...welcome,
          ...scriptOf(opening).map((sentences) => paragraph(sentences, 2)),
        ]),
  ];
}

/** What was told in one language has not been told in the other. */
async function changeLanguage(opening: Opening): Promise<void> {
  const { talk } = opening;
  const language = otherLanguage(talk);
  if (language === undefined) return;
  await talk.store.interviews.setLanguage(talk.interview.id, language);
  await talk.refresh();
  opening.told = await toldOf(talk);
  opening.onPaper = false;
  opening.whole = false;
}

/** The language the talk may be held in instead. */
function otherLanguage({ interview }: Talk): Language | undefined {
  const { template } = interview.copy;
  return languages.find((language) => language !== interview.language && template.languages.includes(language));
}
