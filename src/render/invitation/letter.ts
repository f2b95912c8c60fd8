import { firstName } from '../../core/interview/first-name.ts';
import type { Interview } from '../../core/interview/interview.ts';
import { textIn } from '../../core/language.ts';
import { blank, paragraph, type Block, type Page } from '../../core/page.ts';
import { questionsToThinkAbout } from '../../core/plan/questions.ts';
import { wholeFor, type Told, type Written } from '../../core/privacy/told.ts';
import { visible } from '../../core/visible.ts';
import type { InvitationWords, Leaving } from '../../i18n/invitation.ts';
import type { Messages } from '../../i18n/messages.ts';
import { namingEmployer } from '../naming.ts';
import { askText } from '../spoken-text.ts';

/** What the letter is made from. */
export interface Invited {
  readonly interview: Interview;
  readonly told: Told;
  readonly words: InvitationWords;
  readonly messages: Messages;
  /** The zone of the clock it is planned by, where it may be another than the leaver's own. */
  readonly zone?: string;
  readonly leaving: Leaving;
  /** Where the whole information is. */
  readonly information: 'attached' | 'below';
}

/** The letter to the leaver: what for, when and with whom, what happens with the answers, and what to think about. */
export function letterPage(invited: Invited): Page {
  const { interview, words, told, leaving, information, messages } = invited;
  const { facts } = interview;
  const [voluntary = '', ...answers] = toldOf(invited);
  const named = namingEmployer(messages, told.employer);
  const questions = questionsToThinkAbout(interview).map((question) => askText(interview, question, named));
  return [
    paragraph(words.greeting(firstName(interview.leaver.name))),
    ...spaced(words.lead[leaving]),
    ...spaced(words.purpose),
    ...spaced(voluntary),
    blank,
    ...meetingRows(invited),
    ...spaced(facts.mode === undefined ? words.prefer : words.another),
    ...spaced(words.answersTitle),
    ...answers.map(point),
    ...spaced(words.information[information]),
    ...(questions.length === 0 ? [] : [...spaced(words.thinkTitle), paragraph(words.think)]),
    ...questions.map(point),
    ...spaced(words.turnTo(told.contact)),
    ...spaced(words.regards),
    paragraph(facts.interviewer ?? told.employer ?? told.contact),
  ];
}

/** A letter as a mail program shows it: a paragraph a line, which it wraps itself. */
export function unwrapped(page: Page): string {
  return visible(
    page.map((block) => (block.kind === 'text' ? block.spans.map(textOf).join('') : '')).join('\n'),
    'kept',
  );
}

const textOf = (span: string | { readonly text: string }): string => (typeof span === 'string' ? span : span.text);

const spaced = (text: string): readonly Block[] => [blank, paragraph(text)];
const point = (text: string): Block => paragraph(`– ${text}`, 0, 2);

function meetingRows({ interview, words, messages, zone }: Invited): Page {
  const { facts, copy, language } = interview;
  const { labels } = words;
  const rows: readonly (readonly [string, string | undefined])[] = [
    [labels.purpose, textIn(copy.template.purpose, language)],
    [labels.when, facts.planAt && whenText(facts.planAt, zone, words, messages.handed[language].locale)],
    [labels.length, words.length(copy.template.minutes)],
    [labels.who, facts.interviewer && words.who(facts.interviewer, facts.others)],
    [labels.how, facts.mode && words.modes[facts.mode]],
    [labels.where, facts.place],
  ];
  return rows.flatMap(([label, value]) => (value === undefined ? [] : [paragraph(`${label}: ${value}`, 0, 2)]));
}

/** A time as a person writes it: `fredag 26 mars 2027 kl. 09:00`. */
function whenText(at: string, zone: string | undefined, words: InvitationWords, locale: string): string {
  const [day = '', time = ''] = at.split(' ');
  const spoken = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' });
  return words.when(spoken.format(new Date(`${day}T00:00Z`)), time, zone);
}

/** What of the information belongs in the letter; the rest is read with it. */
const inLetter: readonly Written[] = [
  'voluntary',
  'readers',
  'own-manager',
  'floor',
  'small-group',
  'duty',
  'receivers',
  'public-record',
  'erased',
  'erased-by-decision',
  'no-decision',
];

/** By the settings in force, a part a paragraph, the first of them that it is voluntary. */
function toldOf({ interview, told, messages }: Invited): readonly string[] {
  const { language, facts } = interview;
  const { whole, script } = messages.spoken[language].information;
  const ownManager = facts.interviewerIsManager === 'yes';
  const isSaid = (code: Written): boolean => inLetter.includes(code) && (code !== 'own-manager' || ownManager);
  const sentences = wholeFor(told)
    .map(({ codes }) => codes.filter(isSaid).map((code) => whole.sentences[code](told, '')))
    .filter((part) => part.length > 0)
    .map((part) => part.join(' '));
  return [...sentences, script.labels(told, '')];
}
