import { readDate } from '../../core/date.ts';
import { planClosing } from '../../core/interview/closing.ts';
import { modes, type Facts, type Mode, type NoteLine } from '../../core/interview/interview.ts';
import { questionSteps, type QuestionStep } from '../../core/interview/walk.ts';
import { textIn } from '../../core/language.ts';
import { paragraph, strong } from '../../core/page.ts';
import type { Recalled } from '../../core/store.ts';
import type { Option, Screen } from '../../core/prompt.ts';
import { labelOf } from '../../render/codes.ts';
import { lineBlock } from '../../render/lines.ts';
import { askAboutUnmarked } from './disclose.ts';
import { openPage, write } from './notes-page.ts';
import type { Talk } from './talk.ts';
import { yesOrNo } from './yes-or-no.ts';
import { askText } from '../../render/question.ts';

/** The five minutes alone: each thing skippable and stored at once; what is known already is not asked again. */
export async function wrapUp(talk: Talk): Promise<'closed' | 'later'> {
  const words = talk.context.messages.wrapUp;
  await askAboutUnmarked(talk);
  await pickKnown(talk, 'department', words.department);
  await pickKnown(talk, 'manager', words.manager);
  await pickKnown(talk, 'role', words.role);
  await askDates(talk);
  await askMode(talk);
  await askInterviewer(talk);
  await addRemarks(talk);
  await addThemes(talk);
  return close(talk);
}

async function pickKnown(talk: Talk, fact: Extract<Recalled, keyof Facts>, ask: string): Promise<void> {
  const { messages } = talk.context;
  if (talk.interview.facts[fact] !== undefined) return;
  const known = await talk.store.interviews.known(fact);
  const options = known.map((value): Option<string> => ({ label: value, value }));
  const reply = await talk.prompter.pick(screen(talk, ask, messages.talk.hints.pick), options, [], (typed) =>
    typed.trim(),
  );
  if (reply.kind === 'value' && reply.value !== '') await talk.setFact(fact, reply.value);
}

async function askDates(talk: Talk): Promise<void> {
  const words = talk.context.messages.wrapUp;
  const { leaver, facts } = talk.interview;
  if (leaver.startedOn === undefined) {
    const startedOn = await askDate(talk, words.startedOn);
    if (startedOn !== undefined) {
      await talk.store.interviews.setLeaver(talk.interview.id, { name: leaver.name, startedOn });
      await talk.refresh();
    }
  }
  if (facts.lastDay === undefined) {
    const lastDay = await askDate(talk, words.lastDay);
    if (lastDay !== undefined) await talk.setFact('lastDay', lastDay);
  }
}

async function askDate(talk: Talk, ask: string): Promise<string | undefined> {
  const words = talk.context.messages.talk;
  const check = (typed: string): string | undefined => (readDate(typed) === undefined ? words.badDate : undefined);
  const reply = await talk.prompter.field(screen(talk, ask, words.hints.field), { check }, []);
  return reply.kind === 'value' ? readDate(reply.value) : undefined;
}

async function askMode(talk: Talk): Promise<void> {
  if (talk.interview.facts.mode !== undefined) return;
  const { messages } = talk.context;
  const options = modes.map((mode, index): Option<Mode> => ({
    label: labelOf(messages.codes.mode, mode, messages.language),
    value: mode,
    key: String(index + 1),
  }));
  const reply = await talk.prompter.key(screen(talk, messages.wrapUp.mode, messages.talk.hints.choose), options, []);
  if (reply.kind === 'value') await talk.setFact('mode', reply.value);
}

/** Proposes whoever held the last one, else the name of the account. */
async function askInterviewer(talk: Talk): Promise<void> {
  if (talk.interview.facts.interviewer !== undefined) return;
  const { messages, settings } = talk.context;
  const [last] = await talk.store.interviews.known('interviewer');
  const value = last ?? settings.user;
  const reply = await talk.prompter.field(
    screen(talk, messages.wrapUp.interviewer, messages.talk.hints.field),
    value === undefined ? {} : { value },
    [],
  );
  if (reply.kind === 'value' && reply.value.trim() !== '') await talk.setFact('interviewer', reply.value.trim());
}

async function addRemarks(talk: Talk): Promise<void> {
  const words = talk.context.messages.talk;
  for (;;) {
    const options = questionSteps(talk.interview).map((step): Option<QuestionStep> => ({
      label: askOf(talk, step),
      value: step,
    }));
    const reply = await talk.prompter.pick(
      screen(talk, talk.context.messages.wrapUp.remark, words.hints.pick),
      options,
      [],
    );
    if (reply.kind !== 'value') return;
    const { value: step } = reply;
    const body = [paragraph(words.remarkNotice), paragraph(strong(askOf(talk, step)))];
    await write(openPage(talk, step, 'remark'), [], { ...screen(talk, '', words.hints.remark), body });
  }
}

async function addThemes(talk: Talk): Promise<void> {
  const { messages } = talk.context;
  const words = messages.talk;
  const { themes } = talk.interview.copy.codebook;
  const themeOptions = themes.map(({ code, label }): Option<string> => ({
    label: textIn(label, messages.language),
    value: code,
  }));
  for (;;) {
    const lines = questionSteps(talk.interview).flatMap(({ id }) => talk.interview.answers.get(id)?.lines ?? []);
    if (lines.length === 0) return;
    const options = lines.map((line): Option<NoteLine> => ({
      label: line.text,
      value: line,
      note: line.themes.map((theme) => `#${theme}`).join(' '),
    }));
    const reply = await talk.prompter.pick(screen(talk, messages.wrapUp.theme, words.hints.pick), options, []);
    if (reply.kind !== 'value') return;
    const body = [paragraph(strong(messages.wrapUp.themesOf)), lineBlock(reply.value, 0)];
    const picked = await talk.prompter.picks(
      () => ({ ...screen(talk, '', words.hints.list), body }),
      [{ options: themeOptions }],
      reply.value.themes,
      [],
    );
    if (picked.kind === 'value') await talk.store.answers.changeLine(reply.value.seq, { themes: picked.value });
    await talk.refresh();
  }
}

async function close(talk: Talk): Promise<'closed' | 'later'> {
  const { messages } = talk.context;
  const words = messages.talk;
  const body = [paragraph(strong(messages.wrapUp.close)), paragraph(messages.wrapUp.closeBody)];
  const options = yesOrNo(messages, messages.language);
  const reply = await talk.prompter.key({ ...screen(talk, '', words.hints.choose), body }, options, []);
  if (reply.kind !== 'value' || !reply.value) return 'later';
  await talk.store.interviews.close(talk.interview.id, planClosing(talk.interview));
  return 'closed';
}

const askOf = (talk: Talk, { question }: QuestionStep): string =>
  askText(talk.interview, question, talk.context.messages);

function screen(talk: Talk, ask: string, hint: string): Screen {
  return {
    title: talk.context.messages.wrapUp.title(talk.interview.leaver.name),
    body: ask === '' ? [] : [paragraph(strong(ask))],
    hint,
  };
}
