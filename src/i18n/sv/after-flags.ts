import type { afterFlags as english } from '../en/after-flags.ts';

export const afterFlags: typeof english = {
  passOnFor: 'till vem, med namnet som den som slutar sa; utan den visas vilka som väntar',
  passOnOutput: 'skriv det till en fil (.txt, eller .eml som utkast); då är det lämnat',
  passOnAgain: 'en gång till, när det aldrig kom fram',
  thankOutput: 'var utkasten hamnar; annars i arbetsmappen',
  thankCopy: 'med kopian av det som sades',
  address: 'en egen e-postadress eller ett nummer',
  contactFor: 'om vad: job, cooperation, news, outcome, follow-up; med komma emellan',
  until: 'sista dagen den sparas; annars två år framåt, som mest tre',
  withdraw: 'personen har tagit tillbaka sitt ja: den tas bort genast',
  followUpDay: 'omkring vilken dag; annars 30 till 90 dagar efter den sista',
  anyway: 'fast personen inte har sagt ja till det här',
  returning: 'de som har sagt ja till att vi hör av oss, och var',
  returningFor: 'bara de som har sagt ja till detta',
};
