import type { Action } from '../../core/follow-up/action.ts';
import type { Dwelling } from '../../core/follow-up/brief.ts';
import type { EarlierTalks, PreparedBy } from '../../core/insight/earlier.ts';
import type { Interview } from '../../core/interview/interview.ts';
import type { Messages } from '../../i18n/messages.ts';
import { spokenDay } from '../day.ts';
import { leaverName } from '../leaver.ts';
import { askText } from '../spoken-text.ts';
import { atStart, themeLabel } from '../report/wording.ts';
import type { Speaking } from '../report/telling.ts';
import { checkSection, listeningSection, questionSection } from './conduct.ts';
import { frameSection } from './frame.ts';
import { becauseTexts, findingText, placeText, reasonsText } from './said.ts';
import { quietly, text, type BriefSection, type BriefSheet } from './sheet.ts';

/** What a group's earlier talks say together, over which time; nothing where it cannot be said, or nobody knows the group. */
export interface Heard {
  readonly by: PreparedBy | 'all';
  readonly group: string | undefined;
  readonly earlier: EarlierTalks | undefined;
  /** In words. */
  readonly period: string;
}

/** What the page for HR has beside the interview. */
export interface Prepared {
  readonly heard: readonly Heard[];
  readonly dwellings: readonly Dwelling[];
  readonly actions: readonly Action[];
  readonly speaking: Speaking;
}

const titleOf = ({ leaver, purgedOn }: Interview, messages: Messages): string =>
  messages.prepare.title(leaverName({ name: leaver.name, ...(purgedOn !== undefined && { purgedOn }) }, messages));

/** The page for whoever holds the talk: no figures, no words, nothing of what HR does. */
export function tellForInterviewer(interview: Interview, messages: Messages): BriefSheet {
  return {
    language: messages.language,
    title: titleOf(interview, messages),
    lead: [messages.prepare.lead.interviewer],
    sections: [
      frameSection(interview, messages),
      questionSection(interview, messages),
      checkSection(interview, messages),
      listeningSection(messages),
    ],
  };
}

/** The page for HR: what earlier talks say, what to take time for because of it, and what is done already. */
export function tellForHr(interview: Interview, prepared: Prepared): BriefSheet {
  const { messages } = prepared.speaking;
  return {
    language: messages.language,
    title: titleOf(interview, messages),
    lead: [messages.prepare.lead.hr],
    sections: [
      frameSection(interview, messages),
      earlierSection(prepared),
      dwellingSection(interview, prepared),
      ...actionSections(prepared),
      checkSection(interview, messages),
      listeningSection(messages),
    ],
  };
}

function earlierSection({ heard, speaking }: Prepared): BriefSection {
  const { prepare: words } = speaking.messages;
  return {
    heading: words.earlierTitle,
    parts: [
      ...heard.flatMap(({ by, group, earlier, period }) => {
        if (earlier === undefined) return by === 'all' ? [] : [text(notSaid(by, group, speaking.messages))];
        const reasons = reasonsText(earlier, speaking);
        const found = earlier.findings
          .filter((finding) => !earlier.reasons.includes(finding))
          .map((finding) => ({
            text: [findingText(finding, speaking), ...(finding.sure ? [words.sure] : [])].join(', '),
          }));
        const points = [...(reasons === '' ? [] : [{ text: words.why(reasons) }]), ...found];
        const place = by === 'all' ? words.everybody : atStart(placeText(earlier, speaking));
        return [
          { kind: 'title', title: words.earlier(place, earlier.held, period) } as const,
          { kind: 'points', points } as const,
        ];
      }),
      quietly(words.source),
    ],
  };
}

function notSaid(by: PreparedBy, group: string | undefined, { prepare: words }: Messages): string {
  return group === undefined ? words.unknown[by] : words.tooFew[by](group);
}

function dwellingSection(interview: Interview, { dwellings, speaking }: Prepared): BriefSection {
  const { messages } = speaking;
  const { prepare: words } = messages;
  if (dwellings.length === 0) return { heading: words.dwellTitle, parts: [text(words.noDwelling)] };
  const points = dwellings.map(({ question, because }) => ({
    text: askText(interview, question, messages),
    notes: [words.because(becauseTexts(because, speaking))],
  }));
  return { heading: words.dwellTitle, parts: [{ kind: 'points', points }, quietly(words.alsoAsked)] };
}

/** Never the interviews an action goes back to, nor why it was decided. */
function actionSections({ actions, speaking }: Prepared): readonly BriefSection[] {
  if (actions.length === 0) return [];
  const { messages } = speaking;
  const { prepare: words, handed, language } = messages;
  const points = actions.map(({ title, theme, decided, owner, dueOn }) => {
    const label = theme === undefined ? undefined : themeLabel(theme, speaking);
    const watched = label === undefined ? words.watchedGroup : words.watched(label);
    const due = dueOn === undefined ? undefined : spokenDay(dueOn, handed[language].locale);
    return { text: decided === 'watch' ? (title ?? watched) : words.action(title ?? label ?? '', owner, due) };
  });
  return [{ heading: words.actionsTitle, parts: [{ kind: 'points', points }, quietly(words.actionsWhy)] }];
}
