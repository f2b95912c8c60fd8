import { phrases } from '../phrases.ts';
import type { Reversal } from '../reversed.ts';
import { bad, lacks } from './lacking.ts';
import { besideClauses, negations } from './scale.ts';

const degrees = 'för|ofta|alltid|ibland|mycket|väldigt|ganska|rätt|alltför|så|ständigt|genomgående|ännu'.split('|');

/** A statement whose agreement is the bad end, in Swedish. */
export const reversal: Reversal = {
  bad: phrases(
    `
    < du|jag|vi|ni|man|det (ofta|ibland|alltid) LACKS
    LACKS >
    är|var|blev|blir|kändes|känns|varit|blivit|upplevdes (DEGREES) BAD
    är|var|blev|blir|kändes|känns (DEGREES) svårt att
    är|var|blev|blir|hade|fick|fanns (det) för|alltför mycket|många|lite|få|hög|högt|höga|låg|lågt|låga|tung|tungt|tunga|stor|stort|stora|kort|korta|långsam|långsamt
  `,
    { BAD: bad, LACKS: lacks, DEGREES: degrees },
  ),
  fine: phrases(`
    mindre|lagom|aldrig
    svårt|svår|svåra men
    så
  `),
  negations,
  clauses: besideClauses,
};
