import type { Interview } from '../../core/interview/interview.ts';
import { questionSteps, type QuestionStep } from '../../core/interview/walk.ts';
import { textIn } from '../../core/language.ts';
import { questionsToThinkAbout } from '../../core/plan/questions.ts';
import type { Told } from '../../core/privacy/told.ts';
import { keysOn, scaleOf } from '../../core/template/scale.ts';
import { inRound } from '../../core/template/template.ts';
import type { BeforehandWords } from '../../i18n/beforehand.ts';
import type { Messages } from '../../i18n/messages.ts';
import { wholeParts, wholeTitle } from '../information.ts';
import { namingEmployer } from '../naming.ts';
import { askText, spokenText } from '../spoken-text.ts';
import { spokenWeekday } from './frame.ts';
import { points, quietly, text, type BriefPart, type BriefSection, type BriefSheet } from './sheet.ts';

/** What the sheet for the leaver is made from. */
export interface Beforehand {
  readonly interview: Interview;
  readonly told: Told;
  readonly words: BeforehandWords;
  readonly messages: Messages;
  /** The zone of the clock it is planned by, where it may be another than the leaver's own. */
  readonly zone?: string;
}

/**
 * The leaver's sheet in the language of the talk: what it is about and all that is told of it, and overleaf a form to bring.
 * Nothing of what the interviewer is told to listen for, or asks on with.
 */
export function tellForLeaver(given: Beforehand): BriefSheet {
  const beforehand = { ...given, messages: namingEmployer(given.messages, given.told.employer) };
  const { interview, told, words, messages } = beforehand;
  const { language, copy } = interview;
  const steps = questionSteps(interview);
  const titles = new Set(steps.map(({ section }) => textIn(section.title, language)));
  const thoughts = questionsToThinkAbout(interview).map((question) => askText(interview, question, messages));
  return {
    language,
    title: wholeTitle(told, language, messages),
    lead: leadOf(beforehand),
    sections: [
      { heading: words.aboutTitle, parts: [text(`${[...titles].join(' · ')}.`)] },
      ...(thoughts.length === 0 ? [] : [{ heading: words.thinkTitle, parts: [points(thoughts)] }]),
      ...wholeParts(told, copy.template.purpose, language, messages).map(
        ({ heading, text: running, points: listed }) => ({
          heading,
          parts: [text(running), ...(listed.length === 0 ? [] : [points(listed)])],
        }),
      ),
      ...formSections(steps, beforehand),
    ],
  };
}

function leadOf({ interview, words, messages, zone }: Beforehand): readonly string[] {
  const { facts, language, copy } = interview;
  const { planAt, place, interviewer } = facts;
  const { locale } = messages.handed[language];
  const when = planAt && words.at(spokenWeekday(planAt, locale), planAt.slice(11), zone);
  return [words.meeting(when, place, interviewer), words.length(copy.template.minutes)].filter((said) => said !== '');
}

/** What is answered by a cross or a number, in the order it is asked in the talk; nothing where the template asks nothing such. */
function formSections(steps: readonly QuestionStep[], beforehand: Beforehand): readonly BriefSection[] {
  const { words } = beforehand;
  const parts = [
    ...reasonParts(steps, beforehand),
    ...roundParts(steps, beforehand),
    ...recommendParts(steps, beforehand),
  ];
  if (parts.length === 0) return [];
  return [{ heading: words.formTitle, overleaf: true, parts: [text(words.formLead), ...parts] }];
}

function roundParts(steps: readonly QuestionStep[], { interview, words, messages }: Beforehand): readonly BriefPart[] {
  const asked = steps.filter(({ section, question }) => inRound(section, question));
  return [...Map.groupBy(asked, ({ section }) => section)].flatMap(([{ stem = '' }, own]): readonly BriefPart[] => [
    { kind: 'title', title: words.roundTitle },
    text(words.round(spokenText(interview, stem, messages))),
    ...onScales(own, words.roundTitle, { interview, messages }),
  ]);
}

/** The statements that follow each other on one scale, with what its keys mean, and a key to ring in for each. */
function onScales(
  own: readonly QuestionStep[],
  about: string,
  { interview, messages }: Pick<Beforehand, 'interview' | 'messages'>,
): readonly BriefPart[] {
  return [...Map.groupBy(own, ({ question }) => JSON.stringify(scaleOf(question)))].flatMap(([, alike]) => {
    const [first] = alike;
    if (first === undefined) return [];
    const scale = scaleOf(first.question);
    const meant = keysOn(scale).flatMap(({ key, label }) =>
      label === undefined ? [] : [`${key} = ${textIn(label, interview.language)}`],
    );
    const numbers: BriefPart = {
      kind: 'numbers',
      about,
      numbers: keysOn(scale).map(({ key }) => key),
      statements: alike.map(({ question }) => askText(interview, question, messages)),
    };
    return meant.length === 0 ? [numbers] : [text(meant.join(' · ')), numbers];
  });
}

/** The reasons that are picked in the room; none of what a paper that others may see should not tell. */
function reasonParts(steps: readonly QuestionStep[], { interview, words }: Beforehand): readonly BriefPart[] {
  const { copy, language } = interview;
  const asks = (measure: string): boolean =>
    steps.some(({ question }) => question.measure === measure && question.choices === '$reasons');
  if (!asks('reasons')) return [];
  const groups = copy.codebook.reasons
    .map(({ label, reasons }) => ({
      heading: textIn(label, language),
      choices: reasons
        .filter(({ inRoom, sensitive }) => inRoom && !sensitive)
        .map((one) => textIn(one.label, language)),
    }))
    .filter(({ choices }) => choices.length > 0);
  const lead = [words.reasons, ...(asks('primary-reason') ? [words.weighedMost] : [])].join(' ');
  return [
    { kind: 'title', title: words.reasonsTitle },
    text(lead),
    { kind: 'crosses', groups },
    quietly(words.notListed),
  ];
}

function recommendParts(
  steps: readonly QuestionStep[],
  { interview, words, messages }: Beforehand,
): readonly BriefPart[] {
  const asked = steps.filter(({ question }) => question.type === 'enps');
  if (asked.length === 0) return [];
  const statements = asked.map(({ question }) => askText(interview, question, messages));
  const numbers = Array.from({ length: 11 }, (_, number) => String(number));
  return [
    { kind: 'title', title: words.recommendTitle },
    { kind: 'numbers', about: words.recommendTitle, numbers, statements },
  ];
}
