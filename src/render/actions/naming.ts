import type { Action } from '../../core/follow-up/action.ts';
import { textIn } from '../../core/language.ts';
import type { Codebook } from '../../core/template/codebook.ts';
import type { Messages } from '../../i18n/messages.ts';
import { groupLabel } from '../report/wording.ts';

/** The words an action is told with. */
export interface Naming {
  readonly messages: Messages;
  readonly themes: Codebook['themes'];
}

/** A theme as the codebook calls it; its code where the codebook has it no more. */
export function themeName(code: string, { themes, messages }: Naming): string {
  const theme = themes.find((one) => one.code === code);
  return theme === undefined ? code : textIn(theme.label, messages.language);
}

export function groupName({ by, name }: NonNullable<Action['group']>, { messages }: Naming): string {
  const { groups } = messages.actions;
  const label = groupLabel(by, name, messages);
  return by === 'department' || by === 'role' || by === 'manager' ? groups[by](label) : groups.other(label);
}

/** `Immediate manager · Logistik`. */
export function aboutText({ theme, group }: Pick<Action, 'theme' | 'group'>, naming: Naming): string {
  const parts = [theme && themeName(theme, naming), group && groupName(group, naming)];
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

/** What an action is called: what is to be done, else what it is about, else how many interviews it goes back to. */
export function whatText(action: Action, naming: Naming): string {
  if (action.title !== undefined) return action.title;
  const about = aboutText(action, naming);
  return about === '' ? naming.messages.actions.interviews(action.interviewIds.length) : about;
}
