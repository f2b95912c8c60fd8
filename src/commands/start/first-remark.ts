import type { LineKind } from '../../core/interview/interview.ts';
import { paragraph } from '../../core/page.ts';
import type { Talk } from './talk.ts';

/** What to say of a line of this kind: at the first remark of an interview what holds for all of them, else nothing. */
export type Tell = (kind: LineKind) => string | undefined;

export function firstRemark({ interview, context }: Talk): Tell {
  let told = [...interview.answers.values()].some(({ lines }) => lines.some(({ kind }) => kind === 'remark'));
  return (kind) => {
    if (kind !== 'remark' || told) return undefined;
    told = true;
    return context.messages.talk.remarkNotice;
  };
}

/** Says it on a screen of its own, where the line was entered by leaving. */
export async function sayNow({ prompter, context }: Talk, notice: string | undefined): Promise<void> {
  if (notice === undefined) return;
  const { codes, language, talk } = context.messages;
  const title = codes.kind.remark[language];
  await prompter.read({ title, body: [paragraph(notice)], hint: talk.hints.wait }, []);
}
