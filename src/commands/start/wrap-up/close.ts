import { replyDay } from '../../../core/interview/reply.ts';
import { paragraph, strong } from '../../../core/page.ts';
import type { Option } from '../../../core/prompt.ts';
import { spokenDay } from '../../../render/day.ts';
import { copyForLeaver } from '../../copy.ts';
import { applyClosing } from '../closing.ts';
import { gather } from '../gather.ts';
import type { Talk } from '../talk.ts';
import { screen } from './step.ts';

/** How the interviewer leaves the closing: closed, the leaver replies first, later, or what is missing once more. */
export type Closing = 'closed' | 'reply' | 'later' | 'again';

type Choice = 'close' | 'copy' | 'again';

/** One key: close now, or give the leaver a copy first. @param missing something could be gone through once more */
export async function askClosing(talk: Talk, missing: boolean): Promise<Closing> {
  const { wrapUp: words, talk: talkWords } = talk.context.messages;
  const body = [
    paragraph(strong(words.close)),
    paragraph(words.closeBody),
    ...(talk.interview.facts.replyBy === undefined ? [] : [paragraph(words.replying(dayToReply(talk)))]),
  ];
  const asked = { ...screen(talk, '', talkWords.hints.closing), body };
  const reply = await talk.prompter.key(asked, choices(talk, missing), []);
  const choice = reply.kind === 'value' ? reply.value : undefined;
  if (choice === 'close') {
    await gather(talk);
    await applyClosing(talk.context, talk.interview);
    return 'closed';
  }
  if (choice !== 'copy') return choice ?? 'later';
  await copyForLeaver(talk.context, talk.interview, { file: await freeFile(talk), overwrite: false });
  return 'reply';
}

function choices(talk: Talk, missing: boolean): readonly Option<Choice>[] {
  const words = talk.context.messages.wrapUp;
  const again = talk.interview.facts.replyBy !== undefined;
  const offered: readonly (readonly [Choice, string])[] = [
    ['close', again ? words.choices.closeAnyway : words.choices.close],
    ['copy', again ? words.choices.copyAgain : words.choices.copy(dayToReply(talk))],
    ...(missing ? [['again', words.choices.again] as const] : []),
  ];
  return offered.map(([value, label], index) => ({ label, value, key: String(index + 1) }));
}

function dayToReply({ interview, context }: Talk): string {
  const { messages, clock } = context;
  return spokenDay(interview.facts.replyBy ?? replyDay(clock.today()), messages.handed[messages.language].locale);
}

/** In the working folder, under a name that nothing has yet and that names nobody. */
async function freeFile({ context, interview }: Talk): Promise<string> {
  const { files, settings, messages, clock } = context;
  const stem = `${messages.copy.fileName}-${interview.facts.heldOn ?? clock.today()}-${interview.id.slice(0, 4)}`;
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? `${stem}.html` : `${stem}-${count}.html`;
    const present = await files.prepareFolder(settings.workingFolder, [name]);
    if (present.length === 0) return `${settings.workingFolder}/${name}`;
  }
}
