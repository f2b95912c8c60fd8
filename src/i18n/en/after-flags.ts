/** What the options of the commands that come after the talk are for. */
export const afterFlags = {
  passOnFor: 'to whom, as the leaver named them; without it, who waits',
  passOnOutput: 'write it to a file (.txt, or .eml as a draft); with that it is handed over',
  passOnAgain: 'once more, when it never arrived',
  thankOutput: 'where the drafts go; else the working folder',
  thankCopy: "with the leaver's copy of the talk",
  address: 'an e-mail address or a number of their own',
  contactFor: 'what about: job, cooperation, news, outcome, follow-up; with commas between',
  until: 'the last day it is kept; else two years from now, at most three',
  withdraw: 'the person has taken it back: it goes at once',
  followUpDay: 'about which day; else 30 to 90 days after the last one',
  anyway: 'although the person has not said yes to it here',
  returning: 'those who said yes to being written to, and where',
  returningFor: 'only those who said yes to this',
};
