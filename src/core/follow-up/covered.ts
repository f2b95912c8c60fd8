import type { Pattern } from '../insight/patterns/pattern.ts';
import { monthsAfter } from '../date.ts';
import { present } from '../present.ts';
import type { Action } from './action.ts';
import { themeOfReason } from './theme-of-reason.ts';

/** What a finding of the report is about, in the words of an action. */
export type AboutFinding = Required<Pick<Action, 'finding'>> & Pick<Action, 'theme' | 'group'>;

/** The theme of answers that are about one and have another code. */
const themeOf: Readonly<Record<string, string>> = {
  enps: 'recommendation',
  'would-return': 'recommendation',
  mistreatment: 'safety',
};

/** @param themes the codes of the codebook: a reason belongs to the theme it is named after */
export function aboutFinding(
  { measure, code, where }: Pick<Pattern, 'measure' | 'code' | 'where'>,
  themes: readonly string[],
): AboutFinding {
  const named = measure === 'low' || measure === 'raised' ? code : themeOf[measure];
  const theme = named === undefined ? themeOfReason(code, themes) : themes.find((one) => one === named);
  const group = where.kind === 'group' ? { by: where.by, name: where.group } : undefined;
  return { finding: { measure, code }, ...present({ theme, group }) };
}

/**
 * Whether something is decided about it: an action or a decision on the same figure or theme in the same group, that is
 * open or was done in the last year. What is watched waits again when its day has come.
 */
export const isCovered = (about: AboutFinding, actions: readonly Action[], today: string): boolean =>
  actions.some((action) => isAbout(action, about) && stands(action, today));

const isAbout = ({ finding, theme, group }: Action, about: AboutFinding): boolean =>
  group?.by === about.group?.by &&
  group?.name === about.group?.name &&
  ((finding?.measure === about.finding.measure && finding.code === about.finding.code) ||
    (theme !== undefined && theme === about.theme));

function stands({ status, decided, dueOn, endedOn = '' }: Action, today: string): boolean {
  if (status === 'open') return decided !== 'watch' || dueOn === undefined || dueOn > today;
  return status === 'done' && endedOn > monthsAfter(today, -12);
}
