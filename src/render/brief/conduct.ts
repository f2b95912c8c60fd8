import type { Interview } from '../../core/interview/interview.ts';
import { questionSteps } from '../../core/interview/walk.ts';
import { textIn } from '../../core/language.ts';
import { inRound } from '../../core/template/template.ts';
import type { Messages } from '../../i18n/messages.ts';
import { askText, cueText } from '../spoken-text.ts';
import { points, text, type BriefSection, type Point } from './sheet.ts';

/** What is to be ready before the talk, by how it is held, and by what the template says of its own. */
export function checkSection({ facts, copy }: Interview, { prepare: words, language }: Messages): BriefSection {
  const own = (copy.template.checklist?.before ?? []).map((check) => textIn(check, language));
  const always = [...words.checksAlways(copy.template.minutes), ...own];
  const checks = facts.mode === undefined ? always : [...always, ...words.checks[facts.mode]];
  return {
    heading: words.checksTitle,
    parts: [...(facts.mode === undefined ? [text(words.howUnknown)] : []), { kind: 'checks', checks }],
  };
}

export const listeningSection = ({ prepare: words }: Messages): BriefSection => ({
  heading: words.listeningTitle,
  parts: [points(words.listening)],
});

/** What the talk is for, and section by section what must be asked and what to listen for. */
export function questionSection(interview: Interview, messages: Messages): BriefSection {
  const { language, prepare: words } = messages;
  const { purpose } = interview.copy.template;
  return {
    heading: words.questionsTitle,
    parts: [text(textIn(purpose, language)), { kind: 'points', points: sectionPoints(interview, messages) }],
  };
}

function sectionPoints(interview: Interview, messages: Messages): readonly Point[] {
  const { language, prepare: words } = messages;
  const steps = questionSteps(interview).filter(({ question }) => question.priority === 'must');
  return [...Map.groupBy(steps, ({ section }) => section)].map(([section, own]) => {
    const [first] = own.filter(({ question }) => !inRound(section, question));
    const { cue } = section;
    const title = textIn(section.title, language);
    const ask = first === undefined ? '' : `: ${askText({ ...interview, language }, first.question, messages)}`;
    return {
      text: `${title}${ask}`,
      ...(cue !== undefined && { notes: [words.listenFor(cueText(interview, cue, messages))] }),
    };
  });
}
