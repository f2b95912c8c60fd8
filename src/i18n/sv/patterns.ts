import type { PatternWords } from '../en/patterns.ts';

export const patterns: PatternWords = {
  title: 'Det här sticker ut',
  among: {
    department: (group) => `i ${group}`,
    manager: (group) => `med ${group} som chef`,
    role: (group) => `i rollen ${group}`,
    tenure: (group) => `efter ${group}`,
    separation: (group) => `(${group})`,
    mode: (group) => `(${group})`,
    template: (group) => `(${group})`,
  },
  topics: {
    raised: (theme) => `${theme} tas upp`,
    low: (theme) => `Låga siffror för ${theme}`,
    enps: 'Rekommenderar oss inte (0–6)',
    'would-return': 'Skulle inte återvända',
    preventable: 'Gick att påverka',
    mistreatment: 'Illa behandlad på jobbet',
  },
  group: (topic, place, share, rest, since) => `${topic} ${place}: ${share}, övriga ${rest}${since}.`,
  share: (of, percent, interval) => `${of} samtal (${percent}, ${interval})`,
  since: (quarter) => `, sedan ${quarter}`,
  sinceMost: (quarter, of) => `, mest sedan ${quarter} (${of} sedan dess)`,
  change: (topic, turn, quarter, share, rest) =>
    `${topic}, ${turn === 'more' ? 'oftare' : 'mer sällan'} sedan ${quarter}: ${share}, dessförinnan ${rest}.`,
  interviews: (ids, more) => `Samtalen: ${ids.join(', ')}${more > 0 ? ` och ${more} till` : ''}`,
  none: (looks) => `Inget sticker ut mer än slumpen kan förklara (${looks} jämförelser).`,
  method: (found, looks, more) =>
    `${found} av ${looks} jämförelser går inte att förklara med slumpen (Fishers test, Benjamini–Hochberg, 5 %)${more === undefined ? '' : { screen: '; --full visar alla', page: '; alla finns i den fullständiga rapporten' }[more]}.`,
};
