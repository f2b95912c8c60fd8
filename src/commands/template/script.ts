import type { Context } from '../../context.ts';
import { toldBy } from '../../core/privacy/told.ts';
import { scriptForInterviewer } from '../../render/script/interviewer.ts';
import { scriptForLeaver } from '../../render/script/leaver.ts';
import type { ScriptSheet } from '../../render/script/sheet.ts';
import type { Scripted } from '../../render/script/wording.ts';
import { deliver, destinationOf } from '../report/destination.ts';
import { talkLanguage } from '../start/begin.ts';
import { badName } from '../written-file.ts';
import { scriptFormats, type ScriptFormat, type ScriptOptions } from './script-options.ts';

/** The interview for paper: on the screen, or as a file. */
export async function writeScript(context: Context, name: string, options: ScriptOptions): Promise<void> {
  const { templates, codebook, settings, messages } = context;
  const { format, ...destination } = formatOf(options);
  const template = await templates.load(name);
  const language = talkLanguage(context, template, options.talkLanguage);
  const told = toldBy(await settings.employer(), language);
  const words = await messages.scriptIn(language);
  const scripted: Scripted = { template, codebook: await codebook(), told, language, words, messages };
  const sheet =
    options.for === 'leaver'
      ? scriptForLeaver(scripted, await messages.beforehandIn(language))
      : scriptForInterviewer(scripted);
  const { written } = await messages.rehearsalIn(messages.language);
  await deliver({ text: await renderers[format](sheet) }, destination, context, written);
}

/** The format asked for, else that of the file's name; Markdown where results go. */
function formatOf(options: ScriptOptions) {
  const { file, overwrite, format: found } = destinationOf(options);
  const format = scriptFormats.find((one) => one === (file === undefined ? (options.format ?? 'md') : found));
  const stem = (file ?? '').replace(/\.[^./\\]+$/u, '');
  if (format === undefined) throw badName(file ?? '', [`${stem}.html`, `${stem}.md`]);
  return { format, overwrite, ...(file !== undefined && { file }) };
}

const renderers: Readonly<Record<ScriptFormat, (sheet: ScriptSheet) => Promise<string>>> = {
  md: async (sheet) => (await import('../../render/script/markdown.ts')).scriptMarkdown(sheet),
  html: async (sheet) => (await import('../../render/script/html.ts')).scriptHtml(sheet),
};
