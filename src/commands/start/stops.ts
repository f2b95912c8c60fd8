import { stepAfter, type Step } from '../../core/interview/walk.ts';
import { textIn } from '../../core/language.ts';
import { blank, paragraph, quiet, strong, type Block, type Page } from '../../core/page.ts';
import { readBackPage } from '../../render/read-back.ts';
import { correct, corrections } from './correct.ts';
import { follow, frame, menuOf } from './moves.ts';
import { reminder } from './reminder.ts';
import type { Correction } from './strike.ts';
import type { Talk } from './talk.ts';

/** Shows something to read or say, until Enter; gives the step that comes next. */
async function read(talk: Talk, step: Step, title: string, body: Page, hint: string): Promise<Step | undefined> {
  const reply = await talk.prompter.read({ ...frame(talk, title, hint), body }, menuOf(talk));
  return reply.kind === 'menu' ? follow(talk, step, reply.item) : stepAfter(talk.interview, step.id);
}

/** Small talk and the opening script on one screen: one Enter to the first question. */
export async function open(talk: Talk, step: Extract<Step, { kind: 'opening' }>): Promise<Step | undefined> {
  const words = talk.context.messages.talk;
  const { language, facts } = talk.interview;
  const cues = step.sections.flatMap(({ cue }) => (cue === undefined ? [] : [textIn(cue, language)]));
  const script = talk.context.messages.spoken[language].script(facts.interviewerIsManager === 'yes');
  const body: Page = [
    ...(step.sections.length === 0 ? [] : [paragraph(words.smallTalk)]),
    ...cues.map((cue) => paragraph(quiet(cue))),
    ...(step.sections.length === 0 ? [] : [blank]),
    paragraph(quiet(words.readAloud)),
    ...script.map((sentence) => paragraph(sentence, 2)),
  ];
  await talk.store.interviews.inform(talk.interview.id, {
    how: 'shown',
    text: script.join('\n'),
    at: talk.context.clock.now(),
  });
  return read(talk, step, words.openingTitle, body, words.hints.begin);
}

/** A section in which nothing is noted. */
export function aside(talk: Talk, step: Extract<Step, { kind: 'aside' }>): Promise<Step | undefined> {
  const words = talk.context.messages.talk;
  const { language } = talk.interview;
  const { title, say, cue } = step.section;
  const body: readonly Block[] = [
    ...(say === undefined
      ? []
      : [paragraph(quiet(words.readAloud)), paragraph(strong(textIn(say, language)), 2), blank]),
    ...(cue === undefined ? [] : [paragraph(quiet(textIn(cue, language)))]),
  ];
  return read(talk, step, textIn(title, language), body, words.hints.read);
}

/** What is written, to be summed up aloud and corrected; and the must-asks that are left, while there is time. */
export async function readBack(talk: Talk, step: Step): Promise<Step | undefined> {
  const { readBackTitle, hints } = talk.context.messages.talk;
  const screen = { ...frame(talk, readBackTitle, hints.readBack), body: readBackBody(talk) };
  const reply = await talk.prompter.read(screen, menuOf<Correction>(talk, corrections(talk)));
  if (reply.kind !== 'menu') return stepAfter(talk.interview, step.id);
  if (reply.item !== 'change' && reply.item !== 'strike') return follow(talk, step, reply.item);
  await correct(talk, step, reply.item);
  return step;
}

function readBackBody(talk: Talk): Page {
  const { messages } = talk.context;
  return [paragraph(messages.talk.readBackBody), ...reminder(talk), ...readBackPage(talk.interview, messages)];
}

export function thank(talk: Talk, step: Step): Promise<Step | undefined> {
  const words = talk.context.messages.talk;
  return read(
    talk,
    step,
    words.thanksTitle,
    words.thanks.map((sentence) => paragraph(sentence)),
    words.hints.wait,
  );
}
