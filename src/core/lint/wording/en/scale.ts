import { phrases } from '../phrases.ts';
import { bad, lacks } from './lacking.ts';

/** Begins something else than a statement to agree with. */
export const requests = phrases(`
  < (please) rate|give|describe|tell|score|rank|indicate|grade|say|list|tick|mark|circle|choose|select|pick|evaluate|assess|estimate|explain|please
  < how satisfied|happy|often|much|many|well|likely|important|good|clear|easy
  < how * are|were|is|was you|your|the
  < why
  < to|on|in what|which|a (extent|scale)
  < (your) (overall|general) satisfaction|score|rating|marks|level|frequency|quality|happiness
  out of five|ten|5|10
  (on) (a) scale from|of|where
  from 0|1|one|zero to
  : … , … or|and
  : * , *
  : * or *
`);

export const negations = phrases(
  `
  never (really|too|so|felt) BAD|LACKS
  not|cannot|neither|nor|hardly|rarely|seldom|scarcely|barely|nothing|nowhere|*n't|little|none
  no
  < few
  < very few|little
  far from
  anything but
  lacked
`,
  { LACKS: lacks, BAD: bad },
);

/** Not a negation of what is stated, or the word is another rule's. */
export const fineNegations = phrases(`
  not only|just|least|merely
  say|said|saying|says no
  no|not later|longer|matter|sooner|doubt (than)
  a|the little|few
  none of these|those
  little by
  no one
`);

/** Begins a clause beside the statement: what is negated in it is not what is agreed with. */
export const besideClauses = phrases(`
  when|whenever|if|before|because|while|who|which|what|where|why|how|until|unless|although|though|whoever|whatever|wherever|since|whether|even|those|things|anything|something
  *s|*ing|those|one|way|work|help|time|something that
`);
