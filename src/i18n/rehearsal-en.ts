import type { Limit } from '../core/template/rehearsal/audience.ts';
import type { Trouble, Unreached } from '../core/template/rehearsal/trouble.ts';
import { isList, type Condition } from '../core/template/when.ts';
import { range } from './en/range.ts';
import type { RehearsalWords } from './rehearsal.ts';

const number = (minutes: number): string => String(Math.round(minutes * 2) / 2);

const condition = (what: Condition): string => (isList(what) ? what.join(' or ') : range(what));

function limit(one: Limit, label: (code: string) => string): string {
  if (one.fact === 'leaver.tenure') return tenure(one.from, one.under);
  const few = one.values.length <= one.others.length;
  const only = few ? 'Only' : 'Not';
  const codes = few ? one.values : one.others;
  const shown = codes.map(label).join(', ');
  if (one.fact === 'interviewer.is-manager')
    return codes.join() === 'yes'
      ? `${only} when the interviewer is the leaver's own manager`
      : `${only} when the interviewer is the leaver's own manager: ${shown}`;
  return one.fact === 'leaver.mode'
    ? `${only} when the interview is held so: ${shown}`
    : `${only} when the employment ends so: ${shown}`;
}

function tenure(from: number | undefined, under: number | undefined): string {
  if (from === undefined)
    return under === undefined ? 'Only when the first day is known' : `Only those employed less than ${under} months`;
  return under === undefined
    ? `Only those employed ${from} months or more`
    : `Only those employed from ${from} months, but less than ${under}`;
}

const named = ({ kind, id }: Unreached): string => (kind === 'section' ? `the section “${id}”` : `“${id}”`);

function trouble(one: Trouble): string {
  switch (one.code) {
    case 'never-asked': {
      const begins =
        one.what.kind === 'section' ? `Nobody gets the section “${one.what.id}”` : `“${one.what.id}” is never asked`;
      if (one.why === 'follows') return `${begins}, because “${one.key}” never is.`;
      if (one.why === 'one-mark')
        return `${begins}: it picks among what is marked in “${one.key}”, where no more than one can be marked.`;
      const others = one.others.map((other) => `“${condition(other)}”`);
      return others.length === 0
        ? `${begins}: no answer makes “${one.key}” ${condition(one.one)}.`
        : `${begins}: “${one.key}” would have to be “${condition(one.one)}” and ${others.join(' and ')} at once.`;
    }
    case 'never-so':
      return `When ${named(one.what)} comes, “${one.key}” is never ${one.values.map((value) => `“${value}”`).join(' or ')}. Take that away, or look at the conditions before it.`;
    case 'falls-back':
      return one.how === 'always'
        ? `The text of ${named(one.what)} always says “${one.fallback}”: nobody who hears it has been asked “${one.key}”.`
        : `The text of ${named(one.what)} often says “${one.fallback}”: not everybody who hears it has been asked “${one.key}”.`;
    case 'too-long': {
      const minutes = `${number(one.minutes)} min, and there are ${number(one.budget)}`;
      if (one.section !== undefined) return `The section “${one.section}” usually takes ${minutes}.`;
      return one.which === 'shortest' ? `The musts alone take ${minutes}.` : `It usually takes ${minutes}.`;
    }
  }
}

export const rehearsalEn: RehearsalWords = {
  title: (title, questions) => `${title}: ${questions} ${questions === 1 ? 'question' : 'questions'}`,
  gated: (count) => `${count === 1 ? '1 of them is' : `${count} of them are`} only asked after certain answers.`,
  times: { shortest: 'Shortest', typical: 'Typical', longest: 'Longest', budget: 'Time there is' },
  counts: {
    shortest: 'only the musts, the shortest way',
    typical: 'musts and shoulds, with someone who has resigned',
    typicalOfAll: 'musts and shoulds',
    longest: 'every question, the longest way',
  },
  spare: (minutes) => `usually ${minutes} min to spare`,
  over: (minutes) => `usually ${minutes} min too little`,
  bound: { shortest: (minutes) => `${minutes} or more`, longest: (minutes) => `${minutes} at most` },
  head: ['Section', 'there is', 'shortest', 'typical', 'longest'],
  number,
  audiencesTitle: 'Only some get',
  everybody: 'No question depends on who leaves or on who holds the interview.',
  limit,
  unsaid: 'not known',
  troublesTitle: (count) => (count === 1 ? '1 thing to look at' : `${count} things to look at`),
  written: (file) => `The script is in ${file}`,
  noTroubles: 'Every question can be asked.',
  condition,
  trouble,
};
