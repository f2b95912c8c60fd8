import type { Language } from '../../language.ts';
import { phrases, saying, type Phrases } from './phrases.ts';
import { readAsked } from './tokens.ts';

interface Mistreatment {
  /** Words for what one person does to another. */
  readonly said: Phrases;
  /** About the routines or the knowledge of it. */
  readonly routine: Phrases;
}

const mistreatment: Readonly<Record<Language, Mistreatment>> = {
  sv: {
    said: phrases(`
      trakasser*|sextrakasser*|mobb*|kränk*|diskriminer*|hot|hotad|hotats|hotade|hotat|hotelser|hotfull*|våld|våldet|våldsam*|misshandl*|ofreda*|antasta*|tafsa*
      illa|dåligt behandlad|behandlade|behandlat|behandlats|bemött
      behandla*|bemött (så) illa
      fryst|frusen|frysts|frystes ut
      utfryst
    `),
    routine: phrases(`
      rutin*|policy*|utbild*|plan|planen|handlingsplan*|larm*|information|informerad|vem|stöd|kurs
    `),
  },
  en: {
    said: phrases(`
      harass*|bully|bullied|bullying|mistreat*|ill-treat*|maltreat*|threaten*|threats|violen*|assault*|discriminat*|victimis*|victimiz*|groped|abused|abuse|humiliat*
      treated (so|very) badly
      badly treated
      physical|verbal threat
    `),
    routine: phrases(`
      routine*|polic*|training|trained|plan|procedure*|alarm*|information|informed|who|support|course
    `),
  },
};

/** The words of a question about harassment, bullying, threats or violence, unless it asks about the routines. */
export function mistreatmentIn(ask: string, language: Language): string | undefined {
  const { said, routine } = mistreatment[language];
  const read = readAsked({ ask, type: 'yes-no' });
  const place = saying(said, routine)(read);
  return place === undefined ? undefined : read.text.slice(place.from, place.to);
}
