import type { Context } from '../../context.ts';
import { readDate } from '../../core/date.ts';
import { separations, type Interview, type Separation } from '../../core/interview/interview.ts';
import { textIn, type Language } from '../../core/language.ts';
import { paragraph, strong } from '../../core/page.ts';
import type { NewInterview } from '../../core/store.ts';
import type { Option, Screen } from '../../core/prompt.ts';
import { asksAbout, type Template } from '../../core/template/template.ts';
import { labelOf } from '../../render/codes.ts';
import type { Talk } from './talk.ts';
import { yesOrNo } from './yes-or-no.ts';

/** What a new interview is begun with. */
export interface Beginning {
  readonly template: string;
  readonly afterwards: boolean;
}

/** Stores a new interview, `under-way` and still without a name, before anything is asked. */
export async function begin(context: Context, { template: name, afterwards }: Beginning): Promise<Interview> {
  const template = await context.templates.load(name);
  const { interviews } = await context.store({ create: true });
  const begun: NewInterview = {
    id: context.newId(),
    status: 'under-way',
    language: talkLanguage(context, template),
    copy: { template, codebook: await context.codebook() },
    leaver: { id: context.newId(), name: '' },
    facts: afterwards ? { afterwards: 'yes' } : {},
    createdAt: context.clock.now(),
    ...(afterwards && { information: { how: 'not-recorded', text: '', at: context.clock.now() } as const }),
  };
  await interviews.create(begun);
  return { ...begun, seconds: 0, answers: new Map(), disclosures: [] };
}

/** The program's language if the template has it, else the template's own. */
function talkLanguage({ settings }: Context, { languages }: Template): Language {
  return languages.find((language) => language === settings.language) ?? languages[0] ?? settings.language;
}

/** Asks what the talk cannot begin without: a name, and at most three keys. What is known already is not asked again. */
export async function prepare(talk: Talk): Promise<void> {
  const { copy, facts } = talk.interview;
  if (talk.interview.leaver.name === '') await askName(talk);
  if (facts.separation === undefined && asksAbout(copy.template, 'leaver.separation')) await askSeparation(talk);
  if (facts.interviewerIsManager === undefined && asksAbout(copy.template, 'interviewer.is-manager')) {
    const manager = await isSo(talk, talk.context.messages.talk.managerPrompt);
    if (manager !== undefined) await talk.setFact('interviewerIsManager', manager ? 'yes' : 'no');
  }
  if (talk.interview.facts.heldOn === undefined) await askWhen(talk);
}

async function askName(talk: Talk): Promise<void> {
  const words = talk.context.messages.talk;
  const reply = await talk.prompter.field(
    screen(talk, words.namePrompt, words.hints.required),
    { required: words.nameRequired },
    [],
  );
  if (reply.kind !== 'value') return;
  await talk.store.interviews.setLeaver(talk.interview.id, { name: reply.value.trim() });
  await talk.refresh();
}

async function askSeparation(talk: Talk): Promise<void> {
  const { codes, language, talk: words } = talk.context.messages;
  const options = separations.map((code, index): Option<Separation> => ({
    label: labelOf(codes.separation, code, language),
    value: code,
    key: String(index + 1),
  }));
  const reply = await talk.prompter.key(screen(talk, words.separationPrompt, words.hints.choose), options, []);
  if (reply.kind === 'value') await talk.setFact('separation', reply.value);
}

/** The day of the talk: today once they sit together, or the day it was held on paper. */
async function askWhen(talk: Talk): Promise<void> {
  const { clock, messages } = talk.context;
  const words = messages.talk;
  if (talk.interview.facts.afterwards === 'yes') {
    const check = (typed: string): string | undefined => (readDate(typed) === undefined ? words.badDate : undefined);
    const field = { value: clock.today(), check };
    const reply = await talk.prompter.field(screen(talk, words.heldOnPrompt, words.hints.field), field, []);
    return talk.setFact('heldOn', reply.kind === 'value' ? (readDate(reply.value) ?? clock.today()) : clock.today());
  }
  if ((await isSo(talk, words.togetherPrompt)) === false)
    await talk.prompter.read({ title: words.waitTitle, body: [paragraph(words.wait)], hint: words.hints.wait }, []);
  talk.forgetTime();
  return talk.setFact('heldOn', clock.today());
}

async function isSo(talk: Talk, ask: string): Promise<boolean | undefined> {
  const { messages } = talk.context;
  const asked = screen(talk, ask, messages.talk.hints.choose);
  const reply = await talk.prompter.key(asked, yesOrNo(messages, messages.language), []);
  return reply.kind === 'value' ? reply.value : undefined;
}

function screen(talk: Talk, ask: string, hint: string): Screen {
  const { talk: words, language } = talk.context.messages;
  const { copy, facts } = talk.interview;
  const template = textIn(copy.template.title, language);
  const title = facts.afterwards === 'yes' ? words.afterwardsTitle(template) : words.beginTitle(template);
  return { title, body: [paragraph(strong(ask))], hint };
}
