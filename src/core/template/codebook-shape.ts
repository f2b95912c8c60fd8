import * as z from 'zod/mini';
import { languages } from '../language.ts';
import { directions } from './codebook.ts';
import { keyWordPattern } from './key-words.ts';
import { code, text } from './shape.ts';

const keyWord = z.string().check(z.trim(), z.regex(keyWordPattern, 'bad-key-word'));
const keyWords = z.partialRecord(z.enum(languages), z.array(keyWord), 'language');
const theme = z.strictObject({ code, label: text, words: z.exactOptional(keyWords) }, 'theme');
const reason = z.strictObject(
  {
    code,
    label: text,
    direction: z.exactOptional(z.enum(directions)),
    preventable: z.exactOptional(z.enum(['yes', 'partly', 'no'])),
    sensitive: z.exactOptional(z.boolean()),
    in_room: z.exactOptional(z.boolean()),
  },
  'reason',
);
const heading = z.strictObject({ code, label: text, reasons: z.array(reason) }, 'heading');
export const codebookShape = z.strictObject({ themes: z.array(theme), reasons: z.array(heading) }, 'codebook');
export type CodebookInput = z.infer<typeof codebookShape>;

export const codebookKeys: Readonly<Record<string, readonly string[]>> = {
  codebook: Object.keys(codebookShape.def.shape),
  theme: Object.keys(theme.def.shape),
  heading: Object.keys(heading.def.shape),
  reason: Object.keys(reason.def.shape),
};
