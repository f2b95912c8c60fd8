import type { Bank } from '../bank.ts';

/** What was said in one department, or in all that work on a floor or at a desk. */
export const departments: Bank = {
  'Logistik energy': [
    'When the whole lorry left on time.',
    'Driving the forklift, still.',
    'A shift with the right people.',
  ],
  'Logistik drain': [
    'Pallets with the wrong labels.',
    'The doors standing open in January.',
    'Late lorries from the supplier.',
  ],
  'Kundtjänst energy': ['An angry customer who hangs up happy.', 'The tricky complaints.', 'The chat between calls.'],
  'Kundtjänst drain': ["Apologising for other people's mistakes.", 'Customers who have already waited half an hour.'],
  'Produktion energy': [
    'When the line ran all shift.',
    'Fault-finding.',
    'Seeing the finished thing leave the factory.',
  ],
  'Produktion drain': ['Changeovers in the middle of a shift.', "Spare parts that aren't in stock.", 'The noise.'],
  'Försäljning energy': [
    'The first order from a new customer.',
    'Visiting customers.',
    'When the whole team beat the target.',
  ],
  'Försäljning drain': [
    'Forecasts, every Friday.',
    "Deliveries that weren't what we promised.",
    'Discounts decided above.',
  ],
  'IT energy': ['Building something people use the day after.', 'Going live {season}.', 'Pair programming.'],
  'IT drain': ['Old code nobody dares touch.', 'Priorities that change every sprint.', 'The weeks on call.'],
  'Ekonomi energy': ['A year-end that balanced first time.', 'The analyses, when somebody used them.', 'The team.'],
  'Ekonomi drain': ['Approvals that drag on.', 'Month-ends, but they are short.', 'Reconciling by hand.'],
  'Ekonomi manager good': [
    '{manager} went through the week every Monday, twenty minutes.',
    'Got to try the controller role part-time.',
    'The year-end is planned so that everybody gets home.',
    '"You get noticed here."',
  ],
  'Ekonomi team good': ["Everybody knows each other's job, nobody is left alone.", 'Lunch together every day.'],
  'Ekonomi keep': [
    'The Monday meeting.',
    'Being able to swap tasks now and then.',
    'The calm, in the middle of the year-end.',
  ],
  'Produktion environment bad': ['The extraction at the line has been broken since {season}.'],
  'floor environment bad': ['The cold by the doors.', 'The changing room is a disgrace.'],
  'desk environment bad': ['Open plan, headphones all day.', 'No free meeting rooms, calls in the stairwell.'],
  'desk energy': [
    'The project {season}, all the way home.',
    'The contact with customers.',
    'Being able to finish a thought.',
  ],
  'desk drain': ['Meetings without decisions.', 'Reports nobody reads.', 'The emails.'],
  'desk role bad': ['More reports than work towards the end.', 'Hired as a specialist, ended up in admin.'],
  'desk keep': ['Flexitime.', 'That the manager sits with the rest of us.', 'Being able to work from home.'],
  'floor energy': ['Working with the hands.', 'When the shift flowed and everybody knew what to do.'],
  'floor drain': [
    'Heavy lifting, in spite of the aids.',
    'Shifts changed at the last minute.',
    'Training new agency staff every week.',
  ],
  'floor keep': ['Being able to swap shifts.', 'Breaks that are breaks.', 'The shift team.'],
  'desk workload bad': [
    '[Sixty|Eighty|A hundred] hours in the flexitime bank.',
    'Emails from seven to ten at night.',
    'A calendar full of meetings, the work is done afterwards.',
  ],
  'desk workload good': ['At home two days a week, got a lot done then.', 'Flexitime that worked.'],
  'floor workload bad': ['Agency staff who change every week and need training.', 'Double shifts three weeks running.'],
  'floor workload good': [
    'Easy to swap shifts with each other.',
    'The rota came in good time.',
    'A fair pace, a break was a break.',
  ],
  'floor urgent-risk yes': [
    'The emergency exit at the back is often blocked.',
    'The guard on the machine has been unscrewed.',
    'Somebody is going to be run over at the south door.',
  ],
};
