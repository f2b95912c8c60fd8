import * as z from 'zod/mini';
import { languages } from '../language.ts';
import { codePattern, idPattern } from './id.ts';

/*
 * What the shapes of all files are made of. Where zod asks for a message stands a word for misfit.ts: a fault code, the
 * shape wanted, the kind of map, or a range.
 */

export const hasFitted = ({ issues }: { readonly issues: readonly unknown[] }): boolean => issues.length === 0;

export const filled = z.string().check(z.trim(), z.regex(/\S/, 'empty-text'));
const wordings = z
  .partialRecord(z.enum(languages), filled, 'language')
  .check(z.refine((wording) => Object.keys(wording).length > 0, { error: 'empty-text', when: hasFitted }));
export const text = z.union([filled, wordings], 'text');
export const id = z.string().check(z.regex(idPattern, 'bad-id'));
export const code = z.string().check(z.regex(codePattern, 'bad-id'));

export const range = ({ from, to }: { readonly from: number; readonly to: number }): string => `${from}..${to}`;
export const whole = (from: number, to: number) =>
  z.int('whole-number').check(z.gte(from, range({ from, to })), z.lte(to, range({ from, to })));
