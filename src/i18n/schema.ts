import type { Language } from '../core/language.ts';
import type { MapDescription } from '../core/template/described.ts';
import { schemaEn } from './schema-en.ts';
import { schemaSv } from './schema-sv.ts';

/** What every key of a template does, as an editor shows it beside the key: by the kind of map the key stands in. */
export type SchemaWords = Readonly<Record<string, MapDescription>>;

/** By the language of the screen. */
export const schema: Readonly<Record<Language, SchemaWords>> = { sv: schemaSv, en: schemaEn };
