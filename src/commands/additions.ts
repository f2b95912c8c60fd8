import type { Context } from '../context.ts';
import type { Interview } from '../core/interview/interview.ts';
import { asksWhy } from '../core/interview/separation.ts';
import { paragraph, strong } from '../core/page.ts';
import type { Option } from '../core/prompt.ts';
import { labelOf } from '../render/codes.ts';
import { askPreventable } from './judge.ts';
import type { Talk } from './start/talk.ts';
import { yesOrNo } from './start/yes-or-no.ts';
import { addThemes } from './start/wrap-up/themes.ts';
import { linesToTag } from './themes/tagging.ts';

/** Something HR adds to an interview that was held, as a line of the menu of `review`; closing ends none of it. */
export interface Addition {
  label(context: Context): string;
  fits(interview: Interview): boolean;
  /** What it is now, beside the label. */
  note(interview: Interview, context: Context): string | undefined;
  take(talk: Talk): Promise<void>;
}

const preventable: Addition = {
  label: ({ messages }) => messages.views.additions.preventable,
  fits: ({ facts }) => asksWhy(facts),
  note: ({ facts: { hrPreventable: judgement } }, { messages: { codes, language } }) =>
    judgement && labelOf(codes.judgement, judgement, language),
  async take(talk) {
    const { views, talk: words } = talk.context.messages;
    const title = views.additions.title(talk.interview.leaver.name);
    const body = [paragraph(strong(views.ask.hr))];
    const judgement = await askPreventable(talk, { title, body, hint: words.hints.choose });
    if (judgement !== undefined) await talk.setFact('hrPreventable', judgement);
  },
};

/** Asked only of those it is counted of: who leaves by their own wish, as far as anybody knows. */
const regretted: Addition = {
  label: ({ messages }) => messages.views.additions.regretted,
  fits: ({ facts: { separation } }) => separation === undefined || separation === 'resign',
  note: ({ facts: { regretted: judgement } }, { messages: { codes, language } }) =>
    judgement && labelOf(codes.yesNo, judgement, language),
  async take(talk) {
    const { messages } = talk.context;
    const title = messages.views.additions.title(talk.interview.leaver.name);
    const body = [paragraph(strong(messages.views.ask.regretted))];
    const asked = { title, body, hint: messages.talk.hints.choose };
    const reply = await talk.prompter.key(asked, yesOrNo(messages, messages.language), []);
    if (reply.kind === 'value') await talk.setFact('regretted', reply.value ? 'yes' : 'no');
  },
};

/** Before the closing it is among what the interviewer corrects. */
const themes: Addition = {
  label: ({ messages }) => messages.wrapUp.review.themes,
  fits: (interview) => interview.status === 'closed' && linesToTag(interview).length > 0,
  note: () => undefined,
  take: addThemes,
};

const additions: readonly Addition[] = [preventable, regretted, themes];

export const additionsTo = (interview: Interview): readonly Addition[] =>
  interview.purgedOn === undefined ? additions.filter(({ fits }) => fits(interview)) : [];

/** The lines of a menu, their keys from this number on. */
export function additionOptions({ interview, context }: Talk, from: number): readonly Option<Addition>[] {
  return additionsTo(interview).map((addition, index) => {
    const note = addition.note(interview, context);
    return {
      label: addition.label(context),
      value: addition,
      key: String(from + index),
      ...(note !== undefined && { note }),
    };
  });
}

/** What HR adds to a closed interview, until nothing is. */
export async function addUntilLeft(talk: Talk): Promise<void> {
  const { additions: words } = talk.context.messages.views;
  for (;;) {
    const asked = {
      title: words.title(talk.interview.leaver.name),
      body: [paragraph(words.closed), paragraph(strong(words.ask))],
      hint: talk.context.messages.wrapUp.review.hint,
    };
    const reply = await talk.prompter.key(asked, additionOptions(talk, 1), []);
    if (reply.kind !== 'value') return;
    await reply.value.take(talk);
  }
}
