import type { Mode } from '../../core/interview/facts.ts';
import { blank, paragraph, strong } from '../../core/page.ts';
import type { Option } from '../../core/prompt.ts';
import { beginScreen } from './begin-screen.ts';
import type { Talk } from './talk.ts';

/** The ways a talk is held while it is typed; a form filled in by hand is typed in afterwards. */
export const liveModes = ['in-person', 'video', 'phone'] as const satisfies readonly Mode[];

type Meeting = (typeof liveModes)[number] | 'not-yet';

/** How they meet: one key, by which the talk and its time begin. Until then there is a page to wait at. */
export async function meet(talk: Talk): Promise<void> {
  const { clock, messages } = talk.context;
  while (talk.interview.facts.mode === undefined) {
    const options = [...liveModes, 'not-yet' as const].map((meeting, index): Option<Meeting> => ({
      label: messages.opening.meetings[meeting],
      value: meeting,
      key: String(index + 1),
    }));
    const screen = beginScreen(talk, messages.opening.meetAsk, messages.talk.hints.choose);
    const reply = await talk.prompter.key(screen, options, []);
    if (reply.kind !== 'value') break;
    if (reply.value === 'not-yet') await wait(talk);
    else await talk.setFact('mode', reply.value);
  }
  talk.forgetTime();
  await talk.setFact('heldOn', clock.today());
}

/** Nothing counts yet: time to think of what the leaver has contributed, which is said back at the end. */
async function wait(talk: Talk): Promise<void> {
  const { opening: words, talk: talkWords } = talk.context.messages;
  const { leaver, facts } = talk.interview;
  const title = words.waitTitle;
  if (facts.contribution !== undefined) {
    await talk.prompter.read({ title, body: [paragraph(words.wait)], hint: talkWords.hints.wait }, []);
    return;
  }
  const body = [paragraph(words.wait), blank, paragraph(strong(words.contributionAsk(leaver.name)))];
  const reply = await talk.prompter.field({ title, body, hint: talkWords.hints.field }, {}, []);
  const contribution = reply.kind === 'value' ? reply.value.trim() : '';
  if (contribution !== '') await talk.setFact('contribution', contribution);
}
