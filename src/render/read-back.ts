import { blank, paragraph, quiet, type Page } from '../core/page.ts';
import type { Interview } from '../core/interview/interview.ts';
import { questionSteps } from '../core/interview/walk.ts';
import type { Messages } from '../i18n/messages.ts';
import { spokenValue } from './codes.ts';
import { lineBlock } from './lines.ts';
import { askText } from './spoken-text.ts';

/** What was written so far, question by question, without the interviewer's own remarks: the leaver may see it. */
export function readBackPage(interview: Interview, messages: Messages): Page {
  const { language } = interview;
  const page = questionSteps(interview).flatMap(({ id, question }) => {
    const answer = interview.answers.get(id);
    const lines = (answer?.lines ?? []).filter(({ kind }) => kind !== 'remark');
    const value = spokenValue(question, answer?.value, interview.copy.codebook, messages.codes.yesNo, language);
    if (value === '' && lines.length === 0) return [];
    const ask = askText(interview, question, messages);
    return [
      paragraph(value === '' ? quiet(ask) : [quiet(`${ask} `), value]),
      ...lines.map((line) => lineBlock(line, 2)),
    ];
  });
  return page.length === 0 ? [blank, paragraph(quiet(messages.talk.readBackEmpty))] : [blank, ...page];
}
