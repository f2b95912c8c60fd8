import type { Style } from '../core/page.ts';

/** Gives a text the look of a style. */
export type Paint = (style: Style, text: string) => string;

export const noPaint: Paint = (_style, text) => text;

/** Whether to colour what goes to this stream. As in Node, FORCE_COLOR goes before NO_COLOR. */
export function wantsColour(
  stream: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>,
  plain: boolean,
): boolean {
  if (plain) return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (env['NO_COLOR'] || env['TERM'] === 'dumb') return false;
  return stream.isTTY === true;
}

/**
 * The paint for a stream; chalk is loaded only when there is something to paint. Of the sixteen colours of a terminal,
 * magenta and red are the two that stay readable on light and on dark; dim follows whatever the text colour is.
 */
export async function loadPaint(colour: boolean): Promise<Paint> {
  if (!colour) return noPaint;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  const looks = { strong: chalk.bold, quiet: chalk.dim, accent: chalk.magenta, warn: chalk.red };
  return (style, text) => looks[style](text);
}
