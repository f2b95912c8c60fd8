import { questionSteps, type QuestionStep } from '../../../core/interview/walk.ts';
import { blank, paragraph, strong } from '../../../core/page.ts';
import type { Option } from '../../../core/prompt.ts';
import { askText } from '../../../render/spoken-text.ts';
import { openPage, write } from '../notes-page.ts';
import type { Talk } from '../talk.ts';
import { screen, type WrapUpStep } from './step.ts';

export const remarks: WrapUpStep = {
  id: 'remarks',
  fits: () => true,
  isMissing: ({ interview }) =>
    ![...interview.answers.values()].some(({ lines }) => lines.some(({ kind }) => kind === 'remark')),
  take: (talk) =>
    addRemarks(talk, talk.context.messages.wrapUp.remark, () => optionsOf(talk, questionSteps(talk.interview))),
};

/** Remarks on the questions that are picked, until none is. */
export async function addRemarks(
  talk: Talk,
  ask: string,
  options: () => readonly Option<QuestionStep>[],
): Promise<void> {
  const { hints } = talk.context.messages.talk;
  for (;;) {
    const reply = await talk.prompter.pick(screen(talk, ask, hints.pick), options(), []);
    if (reply.kind !== 'value') return;
    await writeRemark(talk, reply.value);
  }
}

async function writeRemark(talk: Talk, step: QuestionStep): Promise<void> {
  const page = openPage(talk, step, 'remark');
  const notice = page.tell('remark');
  const body = [
    ...(notice === undefined ? [] : [paragraph(notice), blank]),
    paragraph(strong(askText(talk.interview, step.question, talk.context.messages))),
  ];
  await write(page, [], { ...screen(talk, '', talk.context.messages.talk.hints.remark), body });
}

/** The questions as they are offered. */
export const optionsOf = (talk: Talk, steps: readonly QuestionStep[]): readonly Option<QuestionStep>[] =>
  steps.map((step) => ({ label: askText(talk.interview, step.question, talk.context.messages), value: step }));
