import type { Limit } from '../core/template/rehearsal/audience.ts';
import type { Trouble, Unreached } from '../core/template/rehearsal/trouble.ts';
import { isList, type Condition } from '../core/template/when.ts';
import { range } from './sv/range.ts';
import type { RehearsalWords } from './rehearsal.ts';

const number = (minutes: number): string => String(Math.round(minutes * 2) / 2).replace('.', ',');

const condition = (what: Condition): string => (isList(what) ? what.join(' eller ') : range(what));

function limit(one: Limit, label: (code: string) => string): string {
  if (one.fact === 'leaver.tenure') return tenure(one.from, one.under);
  const few = one.values.length <= one.others.length;
  const only = few ? 'Bara' : 'Inte';
  const codes = few ? one.values : one.others;
  const shown = codes.map(label).join(', ');
  if (one.fact === 'interviewer.is-manager')
    return codes.join() === 'yes'
      ? `${only} när samtalsledaren är den egna chefen`
      : `${only} när det om samtalsledaren är den egna chefen står: ${shown}`;
  return one.fact === 'leaver.mode'
    ? `${only} när samtalet hålls så här: ${shown}`
    : `${only} när anställningen tar slut så här: ${shown}`;
}

function tenure(from: number | undefined, under: number | undefined): string {
  if (from === undefined)
    return under === undefined
      ? 'Bara när första dagen är känd'
      : `Bara de som varit anställda kortare än ${under} månader`;
  return under === undefined
    ? `Bara de som varit anställda i minst ${from} månader`
    : `Bara de som varit anställda i minst ${from} men inte ${under} månader`;
}

const named = ({ kind, id }: Unreached): string => (kind === 'section' ? `avsnittet ”${id}”` : `”${id}”`);

function trouble(one: Trouble): string {
  switch (one.code) {
    case 'never-asked': {
      const begins =
        one.what.kind === 'section' ? `Ingen får avsnittet ”${one.what.id}”` : `”${one.what.id}” ställs aldrig`;
      if (one.why === 'follows') return `${begins}, för ”${one.key}” ställs aldrig.`;
      if (one.why === 'one-mark')
        return `${begins}: den väljer bland det som markerats i ”${one.key}”, och där kan bara ett markeras.`;
      const others = one.others.map((other) => `”${condition(other)}”`);
      return others.length === 0
        ? `${begins}: inget svar gör att ”${one.key}” är ${condition(one.one)}.`
        : `${begins}: ”${one.key}” skulle behöva vara ”${condition(one.one)}” och ${others.join(' och ')} på en gång.`;
    }
    case 'never-so':
      return `När ${named(one.what)} kommer är ”${one.key}” aldrig ${one.values.map((value) => `”${value}”`).join(' eller ')}. Ta bort det, eller se över villkoren före.`;
    case 'falls-back':
      return one.how === 'always'
        ? `I texten till ${named(one.what)} står det alltid ”${one.fallback}”: ingen som hör den har fått frågan ”${one.key}”.`
        : `I texten till ${named(one.what)} står det ofta ”${one.fallback}”: alla som hör den har inte fått frågan ”${one.key}”.`;
    case 'too-long': {
      const minutes = `${number(one.minutes)} min, och det finns ${number(one.budget)}`;
      if (one.section !== undefined) return `Avsnittet ”${one.section}” tar i regel ${minutes}.`;
      return one.which === 'shortest'
        ? `Bara det som måste tas upp tar ${minutes}.`
        : `Samtalet tar i regel ${minutes}.`;
    }
  }
}

export const rehearsalSv: RehearsalWords = {
  title: (title, questions) => `${title}: ${questions} ${questions === 1 ? 'fråga' : 'frågor'}`,
  gated: (count) => `${count === 1 ? 'En av dem ställs' : `${count} av dem ställs`} bara efter vissa svar.`,
  times: { shortest: 'Kortast', typical: 'Vanligast', longest: 'Längst', budget: 'Tiden som finns' },
  counts: {
    shortest: 'bara det som måste tas upp, kortaste vägen',
    typical: 'det som måste och bör tas upp, med någon som sagt upp sig',
    typicalOfAll: 'det som måste och bör tas upp',
    longest: 'alla frågor, längsta vägen',
  },
  spare: (minutes) => `i regel ${minutes} min till godo`,
  over: (minutes) => `i regel ${minutes} min för lite`,
  bound: { shortest: (minutes) => `minst ${minutes}`, longest: (minutes) => `högst ${minutes}` },
  head: ['Avsnitt', 'finns', 'kortast', 'vanligast', 'längst'],
  number,
  audiencesTitle: 'Det bara vissa får',
  everybody: 'Ingen fråga hänger på vem som slutar eller vem som håller samtalet.',
  limit,
  unsaid: 'inte känt',
  troublesTitle: (count) => (count === 1 ? 'En sak att se över' : `${count} saker att se över`),
  written: (file) => `Manuset finns i ${file}`,
  noTroubles: 'Varje fråga kan bli ställd.',
  condition,
  trouble,
};
