import type { ThemeWords } from '../en/themes.ts';

export const themes: ThemeWords = {
  suggested: 'förslag',
  suggestion: (labels) => `förslag: ${labels}`,
  take: 'Här finns förslag på teman. Markera de rader där de stämmer, eller gå vidare med Enter.',
  takeHint: 'pilar och mellanslag markerar · Enter tar bara det markerade',
  title: (name, left) => `Teman · ${name} · ${left} ${left === 1 ? 'rad' : 'rader'} kvar`,
  ask: 'Vilka teman?',
  untaggedAbout: (label) => `Frågan handlar om ”${label}”. Raden har inget eget tema och räknas inte till något.`,
  untagged: (about) => (about === undefined ? 'inget tema' : `inget tema (frågan: ${about})`),
  choose: 'Välj teman',
  leave: 'Sluta här',
  hint: 'en tangent svarar · Enter går förbi raden',
  none: 'Alla rader har egna teman.',
  left: (command) => `Allt är sparat. Fortsätt med: ${command}`,
  done: 'Det var den sista raden.',
};
