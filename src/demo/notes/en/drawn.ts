import type { Bank } from '../bank.ts';

/** Why somebody leaves, by reason: health and harm, what drew them elsewhere, private life. */
export const drawn: Bank = {
  'why health.work': [
    'Signed off for [four|six] weeks. The doctor was clear about the cause.',
    'Palpitations on Sunday evenings.',
    'Hardly slept the last few months.',
  ],
  'why health.other': [
    "Health doesn't allow full time any more. Nothing to do with the job.",
    'Having an operation and wants to take it easy afterwards.',
  ],
  'why harm.harassment': [
    'Repeated comments from a colleague. Objected, it went on.',
    'Frozen out by some in the team for a long time.',
  ],
  'why harm.discrimination': [
    'Passed over for a post, believes it was about background.',
    'Was asked whether this was really the time to have children.',
  ],
  'why harm.incident': [
    "Was there at the near miss. Hasn't felt safe at work since.",
    'Was threatened. No support afterwards.',
  ],
  'why pay.offer': [
    '[Four|Five|Six] thousand kronor more a month in the new place.',
    "A recruiter rang. Couldn't say no to the money.",
    'Better pension and shorter hours in the new place.',
    '"I wasn\'t looking. They got in touch."',
    'Asked for a counter-offer here. It came too late.',
  ],
  'why career.better-role': [
    'Will have people to lead in the new job.',
    'A bigger assignment and a budget.',
    "The job came up, a chance that doesn't come twice.",
    'The next step was there, not here.',
    'Gets to build something from scratch.',
  ],
  'why career.change': [
    'Retraining. Has been studying in the evenings for a year.',
    'Changing industry, has wanted to for a long time.',
    'Wants to try something quite different while it is possible.',
    'Going into health care, wants to do something for people.',
  ],
  'why career.previous-employer': ['A former employer got in touch.', 'Back to the old crowd. Has missed them.'],
  'why career.own': ['Starting a business with a friend.', 'Has run the firm on the side. Now it pays a salary.'],
  'why career.study': [
    'Got into the programme in [Lund|Umeå|Uppsala].',
    'Going to finish the degree.',
    'Got a study grant, starts next term.',
  ],
  'why life.family': [
    'Parents need help and live three hundred kilometres away.',
    'Wants shorter days while the children are small.',
    'Needed at home for a while.',
  ],
  'why life.parenthood': [
    'Back from parental leave and wants to work closer to home.',
    'Wants a job that can be combined with two small children.',
  ],
  'why life.move': [
    'Moving to [Malmö|Västerås|Gothenburg]. Partner has a job there.',
    'Bought a house too far away to commute.',
    'Moving back [home|to London|to Berlin].',
  ],
  'why life.travel': [
    'Travelling for six months, has saved up for it.',
    "Taking a break. Doesn't know what comes next.",
  ],
  'why other': [
    'Several small things that became too many.',
    'Hard to point to one thing. It was time.',
    '"Nothing was wrong. It was just finished."',
  ],
  why: [
    'Came back to this several times.',
    "Doesn't want to go into detail.",
    'Had been going on for long.',
    'Mentioned it almost in passing, but it counted.',
    'Says each thing was bearable, not all of them together.',
    'Relieved to have said it.',
  ],
};
