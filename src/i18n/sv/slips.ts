import type { SlipSentences } from '../en/slips.ts';

export const slips: SlipSentences = {
  'unused-anchor': ({ name }) =>
    `Det som börjar med & namnger en del av filen, och inget hänvisar till ”${name}”. Sätt texten inom citattecken: "&${name} …".`,
  'merge-key': () => '”<<” slår inte ihop något här. Skriv ut nycklarna.',
  'first-sign': ({ sign, written }) =>
    `En text kan inte börja med ${sign} utan citattecken, för det betyder något annat i YAML. Skriv "${written.replaceAll('"', "'")}".`,
  'cut-by-hash': ({ written }) =>
    `Texten tar slut före ”${written}”, för # efter ett mellanslag börjar en kommentar. Sätt hela texten inom citattecken, eller skriv ”# ” med mellanslag om det är en kommentar.`,
  'space-missing': ({ key, rest }) => `Det saknas ett mellanslag efter kolonet. Skriv ”${key}: ${rest}”.`,
  'list-sign': ({ sign }) =>
    sign === '-'
      ? 'Det saknas ett mellanslag efter strecket. Börja varje rad i en lista med ”- ”.'
      : `En lista skrivs inte med ”${sign}”. Börja varje rad i den med bindestreck och mellanslag: ”- ”.`,
  'curly-quotes': ({ written }) =>
    `De här citattecknen hör till texten i YAML och skulle läsas upp. Skriv raka: "${written}".`,
  invisible: ({ sign }) =>
    `Här står ett tecken som inte syns (${sign}), kanske från en webbsida eller ett ordbehandlingsprogram. Radera det och skriv ett vanligt mellanslag, eller ingenting.`,
  'conflict-mark': () =>
    'Här har två versioner av filen lagts ihop. Behåll den ena, och ta bort raderna med <<<<<<<, ======= och >>>>>>>.',
  'decimal-comma': ({ digits }) => `Kommat före ${digits} avslutar talet. Skriv decimaler med punkt: 1.${digits}.`,
  'not-a-number': ({ found: given, suggestion, whole }) => {
    if (suggestion !== undefined) return `”${given}” är inget tal. Skriv ${suggestion}, utan citattecken.`;
    return whole === true
      ? `”${given}” är inget heltal. Skriv det med bara siffror: 2.`
      : `”${given}” är inget tal. Skriv bara siffror, med punkt före decimaler: 2 eller 2.5.`;
  },
  'word-for-boolean': ({ found: given, meant }) => `”${given}” är en text i YAML. Skriv ${String(meant)}.`,
};
