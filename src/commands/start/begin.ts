import type { Context } from '../../context.ts';
import { openConcerns } from '../../core/interview/fit.ts';
import { separations, type Mode, type Separation } from '../../core/interview/facts.ts';
import type { Interview } from '../../core/interview/interview.ts';
import type { Language } from '../../core/language.ts';
import { Refusal } from '../../core/problem.ts';
import type { NewInterview } from '../../core/store.ts';
import type { Option } from '../../core/prompt.ts';
import { asksAbout, type Template } from '../../core/template/template.ts';
import { labelOf } from '../../render/codes.ts';
import { askAfterwards } from './afterwards.ts';
import { beginScreen } from './begin-screen.ts';
import { askWhy } from './fit.ts';
import { meet } from './meeting.ts';
import type { Talk } from './talk.ts';
import { yesOrNo } from './yes-or-no.ts';

/** What a new interview is begun with. */
export interface Beginning {
  readonly template: string;
  readonly afterwards: boolean;
  readonly mode?: Mode | undefined;
  readonly talkLanguage?: Language | undefined;
}

/** Stores a new interview, `under-way` and still without a name, before anything is asked. */
export async function begin(context: Context, beginning: Beginning): Promise<Interview> {
  const { template: name, afterwards, mode } = beginning;
  const template = await context.templates.load(name);
  const language = talkLanguage(context, template, beginning.talkLanguage);
  const { interviews } = await context.store({ create: true });
  const begun: NewInterview = {
    id: context.newId(),
    status: 'under-way',
    language,
    copy: { template, codebook: await context.codebook() },
    leaver: { id: context.newId(), name: '' },
    facts: { ...(afterwards && { afterwards: 'yes' }), ...(mode !== undefined && { mode }) },
    createdAt: context.clock.now(),
    ...(afterwards && { information: { how: 'not-recorded', text: '', at: context.clock.now() } as const }),
  };
  await interviews.create(begun);
  return { ...begun, seconds: 0, answers: new Map(), disclosures: [] };
}

/** The language asked for; else the program's if the template has it, else the template's own. */
export function talkLanguage({ settings }: Context, template: Template, wanted: Language | undefined): Language {
  const { languages } = template;
  if (wanted !== undefined) {
    checkLanguage(template, wanted);
    return wanted;
  }
  return languages.find((language) => language === settings.language) ?? languages[0] ?? settings.language;
}

/** Throws Refusal when a talk by this template cannot be held in the language. */
export function checkLanguage({ languages }: Template, wanted: Language): void {
  if (languages.includes(wanted)) return;
  const detail = { kind: 'bad-value', option: '--talk-language', found: wanted, known: languages } as const;
  throw new Refusal({ code: 'usage', detail });
}

/**
 * Asks what the talk cannot begin without: a name, and at most three keys; one more for each thing that speaks against
 * holding it like this. What is known already is not asked again.
 */
export async function prepare(talk: Talk): Promise<void> {
  const { copy, facts } = talk.interview;
  if (talk.interview.leaver.name === '') await askName(talk);
  if (facts.separation === undefined && asksAbout(copy.template, 'leaver.separation')) await askSeparation(talk);
  if (facts.interviewerIsManager === undefined && asksManager(talk)) {
    const manager = await isSo(talk, talk.context.messages.talk.managerPrompt);
    if (manager !== undefined) await talk.setFact('interviewerIsManager', manager ? 'yes' : 'no');
  }
  if (facts.afterwards === 'yes') return askAfterwards(talk);
  for (const concern of openConcerns(talk.interview.facts, talk.context.clock.today())) await askWhy(talk, concern);
  if (facts.heldOn === undefined) await meet(talk);
}

/** What the leaver hears first depends on it; from paper only a template that has a condition on it does. */
const asksManager = ({ interview: { copy, facts } }: Talk): boolean =>
  facts.afterwards !== 'yes' || asksAbout(copy.template, 'interviewer.is-manager');

async function askName(talk: Talk): Promise<void> {
  const words = talk.context.messages.talk;
  const reply = await talk.prompter.field(
    beginScreen(talk, words.namePrompt, words.hints.required),
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
  const reply = await talk.prompter.key(beginScreen(talk, words.separationPrompt, words.hints.choose), options, []);
  if (reply.kind === 'value') await talk.setFact('separation', reply.value);
}

async function isSo(talk: Talk, ask: string): Promise<boolean | undefined> {
  const { messages } = talk.context;
  const asked = beginScreen(talk, ask, messages.talk.hints.choose);
  const reply = await talk.prompter.key(asked, yesOrNo(messages, messages.language), []);
  return reply.kind === 'value' ? reply.value : undefined;
}
