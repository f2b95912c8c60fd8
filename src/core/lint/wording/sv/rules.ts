import type { WordingRule } from '../rule.ts';
import { negatedScale, scaleQuestion } from '../scale.ts';
import { tooLong } from '../too-long.ts';
import type { Look } from '../tokens.ts';
import { absolute } from './absolute.ts';
import { blaming } from './blaming.ts';
import { closedWording } from '../openings.ts';
import { doubleBarrelled } from './double-barrelled.ts';
import { jargon } from './jargon.ts';
import { leading } from './leading.ts';
import { namesPerson } from './names-person.ts';
import { openings } from './openings.ts';
import { besideClauses, fineNegations, negations, requests } from './scale.ts';
import { specialCategory } from './special-category.ts';
import { stackedWhy } from './stacked-why.ts';

/** The rules for Swedish. */
export const sv: Readonly<Record<WordingRule, Look>> = {
  'double-barrelled': doubleBarrelled,
  leading,
  blaming,
  'special-category': specialCategory,
  'names-person': namesPerson,
  'stacked-why': stackedWhy,
  'closed-wording': closedWording(openings),
  'scale-question': scaleQuestion(requests),
  'negated-scale': negatedScale(negations, fineNegations, besideClauses),
  absolute,
  jargon,
  'too-long': tooLong(30),
};
