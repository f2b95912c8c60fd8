import type { LeaverWords } from '../en/leaver.ts';

export const leaver: LeaverWords = {
  list: {
    none: 'Det finns ingen än. Börja ett samtal med: exit-talk start',
    noMatch: 'Ingen passar. exit-talk leaver list visar alla.',
    head: ['id', 'namn', 'första dag', 'samtal', 'senast', ''],
    held: (reference) => `spärrad: ${reference}`,
  },
  correct: {
    title: (name) => `Rättelse · ${name}`,
    whichInterview: 'Vilket samtal gäller det?',
    undated: 'utan datum',
    whichQuestion: 'Vilken fråga gäller det?',
    whole: 'Samtalet som helhet',
    beside: 'Vad vill personen ha sagt? Det som är antecknat står kvar, det här skrivs bredvid.',
    fieldHint: 'Enter sparar raden · en tom Enter avslutar',
    label: 'Rättelse från den som slutar',
    nothing: 'Inget skrevs in.',
    done: (count, name) =>
      `${count === 1 ? 'Rättelsen står' : `${count} rättelser står`} bredvid det som är antecknat om ${name}.`,
    renamed: (name, startedOn) =>
      startedOn === undefined ? `Rättat: ${name}.` : `Rättat: ${name}, första dag ${startedOn}.`,
    joined: 'Det fanns redan någon med det namnet och den första dagen. Samtalen hör ihop nu.',
  },
  export: {
    done: (name, folder) =>
      `Allt som finns sparat om ${name} ligger i ${folder}: leaver.sv.html och leaver.en.html att läsa, leaver.json för andra program.`,
    check: (count) =>
      count === 0
        ? 'Läs igenom innan det lämnas ut. Inget namn på någon annan hittades.'
        : `Läs igenom innan det lämnas ut: ${count} ${count === 1 ? 'ställe' : 'ställen'} nämner någon annan. De är markerade, och överst på sidan står hur du gör det färdigt.`,
    checked: 'Det är genomläst och kan lämnas ut: det är inget utkast längre, och inget är markerat.',
    covered: (count) =>
      count === 1 ? 'På ett ställe är ett namn övertäckt.' : `På ${count} ställen är namn övertäckta.`,
    unexpected: ({ remarks, halves }) => {
      if (remarks && halves) return 'Egna reflektioner och halva rader är med.';
      return remarks ? 'Egna reflektioner är med.' : 'Halva rader är med.';
    },
    confidential: 'Lämna det till rätt person, och ta sedan bort det härifrån.',
  },
};
