import type { WordingRule } from '../rule.ts';
import type { Look } from '../tokens.ts';
import { absolute } from './absolute.ts';

export const sv: Partial<Readonly<Record<WordingRule, Look>>> = { absolute };
