import type { StatusWords } from '../en/status.ts';

const one = (count: number): string => (count === 1 ? 'Ett samtal' : `${count} samtal`);

/** What is soon due, on its own or after what is late. */
const soon = (count: number, follows: boolean): string =>
  follows
    ? `${count} till ska snart vara klara`
    : `${count === 1 ? 'En åtgärd' : `${count} åtgärder`} ska snart vara ${count === 1 ? 'klar' : 'klara'}`;

export const status: StatusWords = {
  nothing: 'Ingenting väntar i dag.',
  notPrepared: 'inte förberett',
  more: (count) => `och ${count} till`,
  said: {
    erasing: () =>
      'Något skulle raderas men är det inte än: disken var full eller skrivskyddad. Frigör plats och starta igen.',
    disclosure: (count, overdue) =>
      `Allvarligt: ${count === 1 ? 'ett ärende' : `${count} ärenden`} ska lämnas över${overdue > 0 ? `, ${overdue} för sent` : ''}`,
    missed: (count) => `${one(count)} skulle ha hållits men är inte av`,
    talk: (count) => `${one(count)} de närmaste två veckorna`,
    'no-time': (count, overdue) =>
      `${count} som slutar har ingen tid för samtal än${overdue > 0 ? `; ${overdue} har redan slutat` : ''}`,
    'follow-up': (count, overdue) =>
      `${count === 1 ? 'Ett uppföljande samtal' : `${count} uppföljande samtal`} har ingen tid än, med sista dag för vart och ett${overdue > 0 ? `; ${overdue} för sent` : ''}`,
    unfinished: (count) =>
      `${one(count)} är ${count === 1 ? 'påbörjat' : 'påbörjade'} men inte ${count === 1 ? 'klart' : 'klara'}`,
    open: (count, overdue) =>
      `${one(count)} är ${count === 1 ? 'hållet' : 'hållna'} men inte ${count === 1 ? 'avslutat' : 'avslutade'}${overdue > 0 ? `; svarstiden är slut för ${overdue}` : ''}`,
    decision: (count) => `${one(count)} väntar på HR:s beslut`,
    action: (count, overdue) =>
      [
        ...(overdue > 0 ? [overdue === 1 ? 'En åtgärd är försenad' : `${overdue} åtgärder är försenade`] : []),
        ...(count > overdue ? [soon(count - overdue, overdue > 0)] : []),
      ].join(', '),
    watch: (count) => `${count === 1 ? 'En sak' : `${count} saker`} att titta på igen`,
    purge: (count, overdue) =>
      `${count} att gallra: namn, ord och adresser vars tid är ute${overdue < count ? `; ${count - overdue} kräver ett beslut (database purge --decision)` : ''}`,
  },
};
