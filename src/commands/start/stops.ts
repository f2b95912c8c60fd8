import { stepAfter, type Step } from '../../core/interview/walk.ts';
import { textIn } from '../../core/language.ts';
import { blank, paragraph, quiet, strong, type Block, type Page } from '../../core/page.ts';
import { readBackPage } from '../../render/read-back.ts';
import { cueText, spokenText } from '../../render/spoken-text.ts';
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

/** A section in which nothing is noted. */
export function aside(talk: Talk, step: Extract<Step, { kind: 'aside' }>): Promise<Step | undefined> {
  const { messages } = talk.context;
  const words = messages.talk;
  const { title, say, cue } = step.section;
  const body: readonly Block[] = [
    ...(say === undefined
      ? []
      : [paragraph(quiet(words.readAloud)), paragraph(strong(spokenText(talk.interview, say, messages)), 2), blank]),
    ...(cue === undefined ? [] : [paragraph(quiet(`${words.listenFor} ${cueText(talk.interview, cue, messages)}`))]),
  ];
  return read(talk, step, textIn(title, messages.language), body, words.hints.read);
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

export async function thank(talk: Talk, step: Step): Promise<Step | undefined> {
  const { settings, messages } = talk.context;
  const { talk: words, opening, language } = messages;
  const { leaver, facts, copy } = talk.interview;
  const { readers } = await settings.employer();
  const { closing } = copy.template;
  const body: Page = [
    ...(closing === undefined
      ? []
      : [paragraph(quiet(words.readAloud)), paragraph(spokenText(talk.interview, closing, messages), 2), blank]),
    ...(facts.contribution === undefined
      ? [paragraph(words.thanks)]
      : [paragraph(opening.contributed(leaver.name)), paragraph(strong(facts.contribution), 2), blank]),
    paragraph(words.next(textIn(readers, language))),
    paragraph(words.offerCopy),
  ];
  return read(talk, step, words.thanksTitle, body, words.hints.wait);
}
