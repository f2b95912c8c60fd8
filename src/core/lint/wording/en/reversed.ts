import { phrases } from '../phrases.ts';
import type { Reversal } from '../reversed.ts';
import { bad } from './lacking.ts';
import { besideClauses, negations } from './scale.ts';

const degrees = 'too|often|always|sometimes|very|really|quite|rather|so|constantly|usually|mostly'.split('|');

/** A statement whose agreement is the bad end, in English. */
export const reversal: Reversal = {
  bad: phrases(
    `
    am|is|are|was|were|felt|feel|feels|been|became|seemed (DEGREES) BAD
    < it|there was|were|is|are (far) too much|many|few|high|low|long|short|slow|heavy|noisy|cold|hot|dirty
    was|were|is|are (far) too much|many|few|high|low|long|short|slow|heavy|noisy|cold|hot|dirty >
    had|got|had (far) too much|many|few|little
  `,
    { BAD: bad, DEGREES: degrees },
  ),
  fine: phrases(`
    less|never|without
    so
    hard|difficult but
    too bad
    hard work|working
  `),
  negations,
  clauses: besideClauses,
};
