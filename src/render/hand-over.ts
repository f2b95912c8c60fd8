import { isOverdue, matterOf } from '../core/interview/disclosure.ts';
import type { Disclosure, Interview } from '../core/interview/interview.ts';
import { shareOf } from '../core/interview/share.ts';
import { blank, paragraph, quiet, strong, warn, type Block, type Page } from '../core/page.ts';
import { mayLeave } from '../core/privacy/may-leave.ts';
import type { Messages } from '../i18n/messages.ts';
import { spokenValue } from './codes.ts';
import { lineBlock } from './lines.ts';
import { moment } from './moment.ts';
import { askText } from './spoken-text.ts';

/** What is handed over, and when. */
export interface HandedOver {
  readonly interview: Interview;
  readonly disclosure: Disclosure;
  readonly today: string;
  /** The id as short as it may be typed. */
  readonly shortId: string;
}

/** The page by which a disclosure is handed over, with the least that is needed to act. */
export function handOverPage(handed: HandedOver, messages: Messages): Page {
  const { disclosure, shortId } = handed;
  const words = messages.disclosure;
  const { kind, receivedBy, receivedAt } = disclosure;
  const end: readonly Block[] =
    receivedBy === undefined || receivedAt === undefined
      ? [paragraph(words.page.sign), blank, paragraph(quiet(words.page.enterIt(shortId)))]
      : [paragraph(strong(words.page.received(receivedBy, moment(receivedAt))))];
  return [
    paragraph([strong(`${words.page.title}: ${words.kinds[kind]}`)]),
    paragraph(quiet(`${words.page.confidential} · ${disclosure.id}`)),
    blank,
    headTable(handed, messages),
    blank,
    paragraph(strong(words.page.said)),
    ...saidBlocks(handed, messages),
    blank,
    paragraph(strong(words.page.meaning)),
    ...words.duty[kind].map((sentence) => paragraph(sentence, 2)),
    blank,
    ...end,
  ];
}

function headTable({ interview, disclosure, today }: HandedOver, messages: Messages): Block {
  const { page: words } = messages.disclosure;
  const { leaver, facts } = interview;
  const name = leaver.name === '' ? messages.program.list.purged : leaver.name;
  const heard = words.by(moment(disclosure.raisedAt), facts.interviewer ?? words.nobody);
  const due = isOverdue(disclosure, today) ? [disclosure.dueOn, `  ${words.overdue}`] : [disclosure.dueOn];
  const pairs = [
    [words.of, name],
    [words.department, facts.department],
    [words.heard, heard],
    [words.question, asked({ interview, disclosure }, messages)],
    [words.to, disclosure.receiver],
  ] as const;
  const rows = pairs.flatMap(([label, value]) => (value === undefined ? [] : [[quiet(label ?? ''), value]]));
  return { kind: 'table', rows: [...rows, [quiet(words.due), due.length > 1 ? warn(due.join('')) : due.join('')]] };
}

/** The question, and to one that discloses its answer. */
function asked(
  { interview, disclosure }: Pick<HandedOver, 'interview' | 'disclosure'>,
  messages: Messages,
): string | undefined {
  const { question } = matterOf(interview, disclosure);
  if (question === undefined) return undefined;
  // Nothing else of the interview leaves by this page: no other answer stands in the wording.
  const ask = askText({ ...interview, answers: new Map() }, question, messages);
  if (question.discloses === undefined) return ask;
  const { value } = interview.answers.get(question.id) ?? {};
  const said = spokenValue(question, value, interview.copy.codebook, messages.codes.yesNo, interview.language);
  return said === '' ? ask : `${ask} ${said}`;
}

/** Of wrongdoing only that there is something: what it is about is told in the channel. */
function saidBlocks({ interview, disclosure }: HandedOver, { disclosure: { page: words }, leaver }: Messages): Page {
  if (disclosure.kind === 'wrongdoing') return [paragraph(words.notHere, 2)];
  const { question, lines } = matterOf(interview, disclosure);
  const answer = interview.answers.get(disclosure.questionId);
  const said = lines.filter(
    (line) =>
      question !== undefined &&
      mayLeave({
        share: shareOf(question, answer, line),
        kind: line.kind,
        audience: { who: 'hr' },
        destination: 'hand-over',
        disclosed: true,
      }),
  );
  if (said.length === 0) return [paragraph(words.nothingSaid, 2)];
  return [
    ...said.map((line) => lineBlock(line, 2, line.correction === true ? leaver.correct.label : undefined)),
    paragraph(quiet(words.whole), 2),
  ];
}
