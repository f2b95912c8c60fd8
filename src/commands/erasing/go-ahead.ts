import type { Context } from '../../context.ts';
import { accent, paragraph, type Page } from '../../core/page.ts';
import { commandLine, type TypedCommand } from '../../render/command-line.ts';

/** Under a plan that was only looked at: the command that carries out just this, on a line of its own. */
export const goAhead = ({ settings, messages }: Context, command: TypedCommand): Page => [
  paragraph(messages.erasing.goAhead),
  paragraph(accent(commandLine({ ...command, given: [...command.given, ...settings.given] })), 2),
];
