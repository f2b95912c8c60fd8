import { phrases } from '../phrases.ts';
import { stackedWhy as rule } from '../stacked-why.ts';

/** What somebody does by an own choice; what was done to somebody (fick, blev) is not asked of them. */
const chosen = (
  'är|slutar|slutade|väljer|valde|vill|ville|tackar|tackade|sa|säger|tog|tar|byter|går|gick|har|hade|gjorde|gör|kom|' +
  'tycker|känner|kände|skrev|gav|ger|trivs|trivdes|tror|söker|ska|kunde|bestämde|glömde|fyllde|*ade|*ar|*erar|*te'
).split('|');

const straight = phrases(
  `
  < varför|hurså (då) (inte) >
  och|eller|men|, varför|hurså
  varför (då|inte) (just) (det|den|så|dom|de) (siffran|betyget|svaret) (då|inte) >
  < (och|men|så) varför just
  < (och|men|så) varför CHOSEN (just) du|ni
`,
  { CHOSEN: chosen },
);

/** Softened, somebody else's question, or blame, which is a rule of its own. */
const softened = phrases(`
  tror|menar du
  , tycker du >
  enligt dig
  som du ser|såg
  berätta|berättar|förklara|förklarar|nyfiken|undrar|frågar|frågade|förstå|förstår|fundera|veta|beskriva|beskriv … … varför
  varför … du … inte|aldrig|ej
  < (men) (och) varför sa|sade|gjorde|tog|skrev|frågade|berättade|bad|nämnde du|ni … inget|ingenting|ingen|inga
`);

/** Why that puts somebody against the wall, in Swedish. */
export const stackedWhy = rule(straight, softened, new Set(['varför', 'hurså']));
