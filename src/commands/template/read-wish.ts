import type { Context } from '../../context.ts';
import { oneLine } from '../../core/one-line.ts';
import { present, type Present } from '../../core/present.ts';
import { Refusal } from '../../core/problem.ts';
import { slug } from '../../core/template/id.ts';
import type { Made } from '../../core/template/make.ts';
import type { Asker } from '../../core/template/material.ts';
import { namedInText, referencesIn } from '../../core/template/reference.ts';
import { minutesOf } from '../../core/template/time-budget.ts';
import { themesToChoose, wishRange, type Wish } from '../../core/template/wish.ts';
import { partsOf } from '../written-file.ts';

export interface NewOptions {
  readonly purpose?: string;
  readonly minutes?: string;
  readonly askedBy?: Asker;
  readonly themes?: string;
  readonly both?: true;
  readonly output?: string;
}

/** What the command line says of the template. Throws Refusal for what cannot be. */
export async function readWish(
  context: Context,
  name: string | undefined,
  { purpose, minutes, askedBy, themes, output }: NewOptions,
): Promise<Present<Wish>> {
  const given = name ?? (output === undefined ? undefined : stemOf(output));
  return present({
    ...(given === undefined ? {} : await named(context, given, output !== undefined)),
    purpose: unfilled('--purpose', oneLine(purpose ?? '')) || undefined,
    minutes:
      minutes === undefined ? undefined : (readMinutes(minutes) ?? refuseForm('--minutes', minutes, ['45', '90'])),
    askedBy,
    themes: themes === undefined ? undefined : await readThemes(context, themes),
  });
}

const stemOf = (file: string): string => partsOf(file)[1].replace(/\.ya?ml$/u, '');

/** Names that mean something else in a folder of templates. */
const kept: readonly string[] = ['bank', 'codebook'];

async function named(context: Context, typed: string, elsewhere: boolean): Promise<Pick<Wish, 'id' | 'title'>> {
  const name = nameOf(unfilled('[name]', typed)) ?? refuseForm('[name]', typed, ['warehouse', 'apprentices']);
  const taken = elsewhere ? undefined : await takenBy(context, name.id);
  if (taken !== undefined) throw new Refusal({ code: 'file-in-use', file: taken, kept: true });
  return name;
}

/** What the template is called in files and in words; nothing when no file can be called by it. */
export function nameOf(typed: string): Pick<Wish, 'id' | 'title'> | undefined {
  const title = oneLine(typed);
  const id = slug(title);
  if (id === '') return undefined;
  const words = title.replaceAll('-', ' ');
  return { id, title: title === id ? `${words.slice(0, 1).toUpperCase()}${words.slice(1)}` : title };
}

/** What has the name already: a template, or something else that is looked for by it. */
export async function takenBy({ templates }: Context, id: string): Promise<string | undefined> {
  const entry = (await templates.list()).find(({ name }) => name === id);
  if (entry !== undefined) return entry.file ?? id;
  return kept.includes(id) ? `${id}.yaml` : undefined;
}

/** Whole minutes within reason, however they are written. */
export function readMinutes(typed: string): number | undefined {
  const minutes = minutesOf(typed);
  if (minutes === undefined || !Number.isInteger(minutes)) return undefined;
  return minutes >= wishRange.from && minutes <= wishRange.to ? minutes : undefined;
}

async function readThemes(context: Context, typed: string): Promise<readonly string[]> {
  const known = themesToChoose(await context.codebook()).map(({ code }) => code);
  const themes = typed.split(',').map((one) => one.trim());
  for (const found of themes)
    if (!known.includes(found)) {
      const detail = { kind: 'bad-value', option: '--themes', found, known } as const;
      throw new Refusal({ code: 'usage', detail });
    }
  return themes;
}

/** What is filled in only while a talk is held, in a title or a purpose: those are read outside it too. */
export function filledInTalk(text: string, names: readonly string[] = namedInText): string | undefined {
  const found = referencesIn(text).find(({ name }) => names.includes(name));
  return found === undefined ? undefined : `{${found.name}}`;
}

/** Answers to the questions that were picked are filled in like that too. Throws Refusal. */
export function refuseAnswers({ wish, sections }: Made): void {
  const ids = sections.flatMap(({ questions }) => questions.map(({ id }) => id));
  unfilled('--purpose', wish.purpose, ids);
  unfilled('[name]', wish.title, ids);
}

function unfilled(option: string, text: string, names?: readonly string[]): string {
  const found = filledInTalk(text, names);
  if (found !== undefined) throw new Refusal({ code: 'usage', detail: { kind: 'filled-in', option, found } });
  return text;
}

function refuseForm(option: string, found: string, such: readonly string[]): never {
  throw new Refusal({ code: 'usage', detail: { kind: 'bad-form', option, found, such } });
}
