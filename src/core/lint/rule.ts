import type { AdviceKind, Finding } from './advice.ts';
import type { Linted } from './linted.ts';

/** A rule about a template as a whole. A new one is a file in rules/ and a line in rule-list.ts. */
export interface Rule<Id extends string = string> {
  readonly id: Id;
  readonly kind: AdviceKind;
  /** From 100, which could harm somebody, down to 1, which is a matter of taste. */
  readonly matters: number;
  find(linted: Linted): readonly Finding[];
}
