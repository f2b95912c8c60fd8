import type { Interview } from '../../core/interview/interview.ts';
import { textIn } from '../../core/language.ts';
import { keptAnswers } from '../../core/privacy/extract.ts';
import { labelOf } from '../codes.ts';
import { askText } from '../spoken-text.ts';
import { tellAnswer } from './answer.ts';
import { factRows } from './facts.ts';
import type { Part, Told } from './sheet.ts';
import { plain, type Telling } from './telling.ts';

/** Everything of one interview. */
export function tellInterview(interview: Interview, telling: Telling): readonly Part[] {
  const { language, messages } = telling;
  const words = messages.extract[language];
  const answers = keptAnswers(interview);
  return [
    { kind: 'pairs', rows: headRows(interview, telling) },
    ...toldPart(interview, telling),
    ...(answers.length === 0
      ? []
      : [
          {
            kind: 'answers',
            title: words.answers.title,
            answers: answers.map((kept) => tellAnswer(interview, kept, telling)),
          } as const,
        ]),
    ...disclosurePart(interview, telling),
    ...passedOnPart(interview, telling),
  ];
}

function headRows(interview: Interview, telling: Telling): readonly (readonly [string, Told])[] {
  const { language, messages, local } = telling;
  const words = messages.extract[language].interview;
  const { template } = interview.copy;
  const until = telling.extract.keptUntil(interview);
  return [
    ...factRows(interview, telling),
    [words.keptUntil, plain(until ?? words.notSaid)],
    [words.status, plain(labelOf(messages.codes.status, interview.status, language))],
    [words.template, plain(textIn(template.title, language))],
    [words.language, plain(words.languages[interview.language])],
    [words.createdAt, plain(local(interview.createdAt))],
    ...(interview.seconds === 0 ? [] : [[words.talked, plain(words.minutes(interview.seconds))] as const]),
  ];
}

/** Word for word; when, only where the program itself showed the text. */
function toldPart({ information }: Interview, { extract, language, messages, local }: Telling): readonly Part[] {
  if (information === undefined) return [];
  const { title, how } = messages.extract[language].told;
  const { text, at } = information;
  const lead = text === '' ? how[information.how] : `${how[information.how]}, ${local(at)}`;
  return [{ kind: 'words', title, lead, words: extract.find(text, false) }];
}

function disclosurePart(interview: Interview, { extract, language, messages, local }: Telling): readonly Part[] {
  if (interview.disclosures.length === 0) return [];
  const words = messages.extract[language].disclosures;
  const { find } = extract;
  const asked = new Map(keptAnswers(interview).map(({ question }) => [question.id, question]));
  const rows = interview.disclosures.map((one) => {
    const question = asked.get(one.questionId);
    const received = words.received(one.receivedBy ?? '', one.receivedAt === undefined ? '' : local(one.receivedAt));
    return [
      plain(words.kinds[one.kind]),
      plain(question === undefined ? one.questionId : askText({ ...interview, language }, question, messages)),
      find(one.receiver, false),
      plain(one.dueOn),
      plain(local(one.raisedAt)),
      one.receivedBy === undefined ? [] : find(received, false),
    ];
  });
  return [{ kind: 'table', title: words.title, head: words.head, rows }];
}

/** What was handed over in the person's name: the words stand with their answer. */
function passedOnPart({ passedOn = [] }: Interview, { extract, language, messages, local }: Telling): readonly Part[] {
  if (passedOn.length === 0) return [];
  const words = messages.extract[language].passedOn;
  const rows = passedOn.map(({ receiver, at }) => [extract.find(receiver, false), plain(local(at))]);
  return [{ kind: 'table', title: words.title, head: words.head, rows }];
}
