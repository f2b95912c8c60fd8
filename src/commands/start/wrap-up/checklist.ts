import { textIn } from '../../../core/language.ts';
import { paragraph } from '../../../core/page.ts';
import { screen, type WrapUpStep } from './step.ts';

/** What the template says is to be seen to after the talk. */
export const checklist: WrapUpStep = {
  id: 'checklist',
  fits: ({ interview }) => (interview.copy.template.checklist?.after ?? []).length > 0,
  isMissing: () => false,
  take: async (talk) => {
    const { messages } = talk.context;
    const after = talk.interview.copy.template.checklist?.after ?? [];
    const asked = screen(talk, messages.wrapUp.checklist, messages.talk.hints.wait);
    const items = after.map((item) => paragraph(`– ${textIn(item, messages.language)}`, 2, 4));
    await talk.prompter.read({ ...asked, body: [...asked.body, ...items] }, []);
  },
};
