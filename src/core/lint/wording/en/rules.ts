import type { LanguageRules } from '../rules.ts';
import { absolute } from './absolute.ts';
import { blaming } from './blaming.ts';
import { doubleBarrelled } from './double-barrelled.ts';
import { jargon } from './jargon.ts';
import { leading } from './leading.ts';
import { namesPerson } from './names-person.ts';
import { openings } from './openings.ts';
import * as scales from './scale.ts';
import { specialCategory } from './special-category.ts';
import { stackedWhy } from './stacked-why.ts';

/** The rules for English. */
export const en: LanguageRules = {
  absolute,
  blaming,
  doubleBarrelled,
  jargon,
  leading,
  namesPerson,
  openings,
  specialCategory,
  stackedWhy,
  ...scales,
  most: 32,
};
