import { accent, paragraph, type Page } from '../../core/page.ts';
import type { Messages } from '../../i18n/messages.ts';

/** An option that was given, as it has to be given again. */
export const again = (option: string, value: string | undefined): string => {
  if (value === undefined) return '';
  const word = /^[\w.:/-]+$/u.test(value) ? value : `'${value.replaceAll("'", '’')}'`;
  return option === '' ? ` ${word}` : ` ${option} ${word}`;
};

/** Under a plan that was only looked at: the command that carries it out, on a line of its own. */
export const goAhead = (command: string, { erasing }: Messages): Page => [
  paragraph(erasing.goAhead),
  paragraph(accent(command), 2),
];
