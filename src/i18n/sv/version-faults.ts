import type { VersionSentences } from '../en/version-faults.ts';
import { listed } from '../listed.ts';

export const versionFaults: VersionSentences = {
  'equivalent-unknown': ({ found, version, meant }) =>
    `Version ${version} har ingen fråga ”${found}”. ${meant === undefined ? 'Skriv det id som frågan hade där, eller ta bort ”equivalent_to”.' : `Menade du ”${meant}”?`}`,
  'equivalent-type': ({ found, type, was }) =>
    `”${found}” var av typen ${was} och den här är av typen ${type}, så svaren går inte att räkna ihop. Skriv ”type: ${was}”, eller ta bort ”equivalent_to”.`,
  'equivalent-scale': ({ found, from, to }) =>
    `”${found}” besvarades på en annan skala (${from} till ${to}), så svaren går inte att räkna ihop. Använd den skalan, eller ta bort ”equivalent_to”.`,
  'equivalent-choices': ({ found, missing }) =>
    `”${found}” kunde besvaras med ${listed(missing)}, som inte går att välja här. Lägg till det bland alternativen, eller ta bort ”equivalent_to”.`,
};
