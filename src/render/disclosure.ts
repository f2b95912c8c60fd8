import type { Employer } from '../core/employer.ts';
import { matterOf } from '../core/interview/disclosure.ts';
import { isHeld, type Disclosure, type Interview } from '../core/interview/interview.ts';
import { textIn } from '../core/language.ts';
import { blank, paragraph, quiet, strong, warn, type Block, type Page } from '../core/page.ts';
import type { Question } from '../core/template/template.ts';
import type { Messages } from '../i18n/messages.ts';
import { lineBlock } from './lines.ts';
import { moment } from './moment.ts';

/** Something that was marked just now. */
interface Raised {
  readonly interview: Interview;
  readonly question: Question;
  readonly disclosure: Disclosure;
  readonly employer: Employer;
}

/** What to tell the leaver, who receives it and by when, and what goes along. */
export function raisedPage(raised: Raised, messages: Messages): Page {
  const { kind, receiver, dueOn } = raised.disclosure;
  const words = messages.disclosure;
  const goes = kind === 'wrongdoing' ? words.factGoesTo : words.goesTo;
  return [
    ...spokenBlocks(raised, messages),
    paragraph(strong(goes(receiver, dueOn))),
    paragraph(words.inRoom[kind]),
    ...(kind === 'wrongdoing' ? [] : [blank, ...alongBlocks(raised, messages)]),
  ];
}

/** Nothing when the leaver is not there any more. */
function spokenBlocks({ interview, disclosure, employer }: Raised, messages: Messages): readonly Block[] {
  if (isHeld(interview) || interview.facts.afterwards === 'yes') return [];
  const { language } = interview;
  const channel = employer.channel && textIn(employer.channel, language);
  const to = textIn(employer.disclosures[disclosure.kind].receiver, language);
  const spoken = messages.spoken[language].disclosure[disclosure.kind](to, channel);
  return [paragraph(quiet(messages.disclosure.say)), paragraph(strong(spoken), 2), blank];
}

function alongBlocks({ interview, question, disclosure }: Raised, { disclosure: words }: Messages): readonly Block[] {
  const { lines } = matterOf(interview, disclosure);
  const along =
    lines.length === 0
      ? [paragraph(quiet(words.nothingYet))]
      : [paragraph(quiet(words.goesAlong)), ...lines.map((line) => lineBlock(line, 2))];
  if (isHeld(interview)) return along;
  return [...along, paragraph(quiet(question.discloses === disclosure.kind ? words.addsItself : words.addLater))];
}

/** Under a question in `show`: what was raised on it, and where it went as long as that is known. */
export function disclosureBlock(disclosure: Disclosure, { disclosure: words }: Messages): Block {
  const { kind, receiver, dueOn, receivedBy, receivedAt } = disclosure;
  if (receiver === '') return paragraph(warn(`! ${words.kinds[kind]}.`), 4, 6);
  const state =
    receivedBy === undefined || receivedAt === undefined
      ? words.goesTo(receiver, dueOn)
      : words.page.received(receivedBy, moment(receivedAt));
  return paragraph([warn(`! ${words.kinds[kind]}. `), state], 4, 6);
}
