import type { Bank } from '../bank.ts';

/** What would have made the leaver stay, by what weighed most. */
export const stay: Bank = {
  'stay career': [
    'A real plan with a next step, in writing.',
    'A chance to try another role half-time.',
    'One course a year, in working hours.',
    'An honest answer about the prospects.',
    'Somebody asking what the next step should be.',
  ],
  'stay career.no-security': [
    'A permanent post.',
    'An answer in time, either way.',
    'A contract for more than three months.',
  ],
  'stay career.uncertain-future': [
    'A straight answer on whether the team will remain.',
    'Somebody saying something, anything.',
    'More certainty about the coming year.',
  ],
  'stay manager': [
    'A different manager. Says so straight out.',
    'An hour a month of the manager.',
    'Somebody higher up listening when the team spoke.',
    'Someone to talk to when it was hard.',
    'Feedback more often than once a year.',
  ],
  'stay manager.conduct': [
    'A different manager. Says so straight out.',
    'Somebody higher up seeing how it was done.',
    'An apology would have gone a long way.',
    'A move to another team.',
  ],
  'stay leadership': [
    'Being asked before they decided.',
    'Straight answers, even the dull ones.',
    'What was promised actually happening.',
    'A year without a reorganisation.',
    'Somebody standing up for the decision.',
  ],
  'stay role': ['More of a say.', 'Less admin.', 'Keeping the good project.', 'A role somebody had thought through.'],
  'stay role.mismatch': [
    'The job that was in the advert.',
    'Somebody dealing with the role at the very start.',
    'A more honest interview.',
    'A move to what was promised.',
  ],
  'stay load': [
    'One more person.',
    'Replacing those who left.',
    'Somebody who dared to say what could wait.',
    'Fewer hours or fewer tasks, either would have done.',
    'Being allowed to cut down the hours.',
  ],
  'stay load.balance': [
    'Being allowed to cut down the hours.',
    'Evenings without email.',
    'Meetings that end before pick-up.',
    'A little more understanding, it costs nothing.',
  ],
  'stay load.schedule': [
    'A rota that held.',
    'Fewer weekends.',
    'Being able to ask for shifts and sometimes get them.',
  ],
  'stay load.remote': [
    'Two days a week at home. That was all.',
    'Letting the team decide.',
    'A reason one could understand.',
  ],
  'stay load.commute': [
    'A few days a week at home.',
    'Hours that fitted the trains.',
    'Nothing, the distance is what it is.',
  ],
  'stay pay': [
    '[Two|Three|Four] thousand more and an explanation.',
    'Pay that followed the responsibility.',
    'Having the talk before the notice, not after.',
    "It wasn't the sum, it was the answer.",
  ],
  'stay pay.fairness': [
    'The same pay as the latest recruit.',
    'An explanation that holds water.',
    'Somebody looking at the differences.',
  ],
  'stay pay.terms': [
    'A better pension.',
    'Something extra for evenings and weekends.',
    'Terms that were not quietly made worse.',
  ],
  'stay culture.recognition': [
    'Somebody saying thank you.',
    'Having a name on what was done.',
    'The manager noticing, just once.',
  ],
  'stay culture.safety': [
    'Being able to say what you think.',
    'Somebody backing up the one who spoke.',
    'A different tone in the meetings.',
  ],
  'stay culture.values': [
    'Doing what we say we do.',
    'Being able to stand by the job at the kitchen table.',
    'Another way of treating customers.',
  ],
  'stay team.climate': [
    'The manager dealing with the atmosphere.',
    'A move to another team.',
    'A few talks in time, before there were camps.',
  ],
  'stay team.conflict': [
    'Somebody sorting out the conflict in time.',
    'A move to another team.',
    'A manager who saw what was going on.',
    'A talk with somebody from outside. Asked for one.',
  ],
  'stay env': ['Tools that work.', 'Faults mended when they were reported.', "Systems that don't eat half the day."],
  'stay env.physical': [
    'Something done about the noise when it was reported.',
    'Decent ventilation.',
    'Somebody measuring it, as promised.',
  ],
  'stay health.work': [
    'Somebody taking the warnings seriously.',
    'Real adjustments after the sick leave.',
    'Hard to say. The body said stop.',
  ],
  'stay health.other': ['Nothing, health decides.', 'Half-time, perhaps.', 'Nothing you could have done.'],
  'stay harm': ['Somebody acting at once.', 'Not having to work with that person.', 'Being believed from the start.'],
  'stay harm.incident': [
    'Support in the days after, not the weeks after.',
    'A look at safety there and then.',
    'Hard to say. The sense of safety is gone.',
  ],
  'stay pay.offer': [
    'A counter-offer in time, perhaps.',
    'Hard to compete with that salary.',
    'Half the rise would have been enough.',
    '"You should have asked earlier."',
  ],
  'stay career.better-role': [
    'A similar role here.',
    'Nothing, really. The new thing was too good.',
    'Somebody asking what the next step should be.',
    'More responsibility a year ago.',
    '"You should have asked earlier."',
  ],
  'stay career.previous-employer': [
    'The same spirit as there.',
    'Nothing, that is where the heart was.',
    'Decisions made closer by.',
  ],
  'stay career.change': [
    'Nothing. It is the profession that changes, not you.',
    'A different job altogether.',
    'Something similar in another department, perhaps.',
  ],
  'stay career.study': [
    'Nothing. Wants to study now.',
    'Leave of absence would have been good. Was told no.',
    'Studying half-time and staying on.',
  ],
  'stay career.own': [
    'Nothing. Now is the time to try.',
    'Leave of absence for six months, perhaps.',
    "You can't get that freedom as an employee.",
  ],
  'stay life': [
    'Nothing. Would have stayed if life looked different.',
    'Nothing within your power.',
    "It isn't about the job.",
  ],
  'stay life.move': [
    'Staying on remotely. Asked about it.',
    'Nothing. The move was settled.',
    'An office in the new town.',
  ],
  'stay life.family': [
    'Part time would have made it possible.',
    'More freedom with the hours for a while.',
    'Nothing. Family comes first.',
  ],
  'stay life.parenthood': [
    'Part time would have made it possible.',
    'Fixed hours.',
    "Being nearer the nursery, and you can't arrange that.",
  ],
  'stay life.travel': [
    "Leave of absence for six months. It wasn't possible.",
    'Nothing. It has been planned for long.',
    'Perhaps if the job had been there afterwards.',
  ],
  stay: ['Hard to say.', 'It was time, nothing would have changed that.', 'Several things, not just one.'],
};
