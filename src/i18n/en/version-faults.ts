import type { FileFault } from '../../core/fault.ts';
import { listed } from '../listed.ts';

type VersionFault = `equivalent-${'unknown' | 'type' | 'scale' | 'choices'}`;

/** What is wrong with `equivalent_to`, beside an earlier version: what to write instead. */
export type VersionSentences = {
  readonly [C in VersionFault]: (fault: Extract<FileFault, { code: C }>) => string;
};

export const versionFaults: VersionSentences = {
  'equivalent-unknown': ({ found, version, meant }) =>
    `Version ${version} has no question “${found}”. ${meant === undefined ? 'Write the id the question had there, or remove “equivalent_to”.' : `Did you mean “${meant}”?`}`,
  'equivalent-type': ({ found, type, was }) =>
    `“${found}” was of type ${was}, and this one is of type ${type}: their answers cannot be counted together. Write “type: ${was}”, or remove “equivalent_to”.`,
  'equivalent-scale': ({ found, from, to }) =>
    `“${found}” was answered on another scale (${from} to ${to}), so that answers cannot be counted together. Use that scale, or remove “equivalent_to”.`,
  'equivalent-choices': ({ found, missing }) =>
    `“${found}” could be answered with ${listed(missing)}, which cannot be chosen here. Add it to the choices, or remove “equivalent_to”.`,
};
