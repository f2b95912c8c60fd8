import type { Openings } from '../openings.ts';
import { phrases } from '../phrases.ts';

const aux = (
  "is|are|was|were|am|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must|isn't|aren't|wasn't|" +
  "weren't|don't|doesn't|didn't|hasn't|haven't|hadn't|can't|couldn't|won't|wouldn't|shouldn't"
).split('|');

/** How yes-or-no questions begin: English puts an auxiliary first. */
export const openings: Openings = {
  closed: phrases(
    `
    < (and|so|but|overall|generally|honestly|now) (,) AUX
  `,
    { AUX: aux },
  ),
  leadIn: phrases(
    '< in|on|thinking|looking|when|if|as|with|from|overall|at|during|after|before|given|all|for|compared|since|by|now|apart|so|once|over|going|considering|aside|leaving|generally|personally|honestly|well',
  ),
  afterComma: phrases(
    ', AUX you|the|your|it|that|this|there|they|we|our|people|anyone|anything|pay|management|colleagues|new|*s|*ing',
    { AUX: aux },
  ),
  fine: phrases(
    `
    , what|how|which|why|who|where|when
    < (in|on|at|to|for|with|from) what|how|which|why|who|whose|where
    < (and) is|are|was|were|has|have|had|will (there) (been|be) (there) anything|anyone|anybody|any|something|someone|somebody|some
    < (and) is|are|was|were|has there (been|also|ever|still) (ever) a|an|one|any|anything|anyone|something|anybody|somebody|someone|somewhere|anywhere|moment|moments|times|things
    < (and) did|does|do|has|have|could|would|might anything|anyone|anybody|something
    < do|did|have you (have|got|had) any|anything|something|an|some (other|further) (questions|thoughts|ideas|suggestions|advice|example|examples|tips|comments|to|you|else|more|that)
    < do you have comments|questions|thoughts|ideas|suggestions
    < (and) can|could|would|will|may|might you|i|we (please|perhaps|kindly|just|also|briefly|possibly|maybe) (please) tell|describe|give|share|explain|talk|walk|take|think|name|show|help|elaborate|expand|mind|outline|list|point|recall|remember|paint|run|sum|summarise|put|add|start|begin|ask|suggest|unpack|go|pick|let|lead|draw|clarify|illustrate
    < (and) can|could|would you (please) say (a|some|something) (little|bit) more|what|how|something|about
    < would you like|care|be to|willing (to) (add|say|tell|share|talk|mention|begin|start|raise|describe)
    < do you remember|recall
    or
    if so
    if not
  `,
  ),
  more: phrases(`
    < (and|but|please|so) what|how|which|why|where|who|tell|describe|explain|give
    please tell|describe|explain|elaborate
    in what|which way|ways
  `),
};
