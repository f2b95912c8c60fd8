import type { Action } from '../../core/follow-up/action.ts';
import { effectText } from '../actions/effect.ts';
import { groupName } from '../actions/naming.ts';
import { aside, sentence, type Section, type Sentence } from './sheet.ts';
import { moreIn, type Telling } from './telling.ts';
import { themeLabel } from './wording.ts';

/** As many as one takes in at a glance. */
const firstDone = 3;

/** What was done because of interviews, each with what came of it and whether it helped, and how much else is decided. */
export function doneSection(telling: Telling): readonly Section[] {
  const { actions, full, messages } = telling;
  if (actions === undefined) return [];
  const { done, open, watched, putOff } = actions;
  const words = messages.actions.report;
  const shown = full ? done : done.slice(0, firstDone);
  const isDecided = open + watched + putOff > 0;
  if (shown.length === 0 && !isDecided) return [];
  return [
    {
      heading: words.title,
      parts: [
        ...shown.flatMap((action) => actionSentences(action, telling)),
        ...(shown.length === done.length ? [] : [aside(words.more(done.length - shown.length, moreIn(telling)))]),
        ...(isDecided ? [aside(words.decided(open, watched, putOff))] : []),
      ],
    },
  ];
}

function actionSentences(action: Action, telling: Telling): readonly Sentence[] {
  const { messages, effects } = telling;
  const { id, title = '', theme, group, endedOn = '', outcome = '' } = action;
  const about = [theme && themeLabel(theme, telling), group && groupName(group, { messages, themes: [] })];
  const where = about.filter((part) => part !== undefined && part !== '').join(' · ');
  const what = `${title}${where === '' ? '' : ` (${where})`}, ${messages.actions.report.done(endedOn)}`;
  const effect = effects?.get(id);
  return [
    { ...sentence(outcome === '' ? `${what}.` : `${what}: ${outcome}`), stated: true },
    ...(effect === undefined
      ? []
      : [{ ...aside(effectText(effect, themeLabel(theme ?? '', telling), messages)), stated: true as const }]),
  ];
}
