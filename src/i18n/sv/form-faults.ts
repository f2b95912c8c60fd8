import type { FaultSentences } from '../en/faults.ts';
import type { FormFault } from '../en/form-faults.ts';
import { listed } from '../listed.ts';

const meantOr = (meant: string | undefined, otherwise: string): string =>
  meant === undefined ? otherwise : `Menade du ”${meant}”?`;

export const formFaults: Pick<FaultSentences, FormFault> = {
  'unwanted-key': ({ key, type, types }) =>
    `”${key}” betyder ingenting för en fråga av typen ${type}, bara för ${listed(types)}. Ta bort det, eller byt typ.`,
  'picked-from': ({ found, meant }) =>
    `”${found}” är ingen fråga här ovanför där flera svar kan markeras. ${meantOr(meant, 'Skriv ”$” och id för en tidigare fråga av typen choices.')}`,
  'unknown-bank': ({ found, meant }) =>
    `Frågebanken har ingen fråga ”${found}”. ${meantOr(meant, 'exit-talk template bank visar vad den har.')}`,
  'from-over-to': ({ from, to }) =>
    `Det kan inte gå från ${from} till ${to}. Skriv det lägsta som ”from” och det högsta som ”to”.`,
  'unknown-scale': ({ found, meant }) =>
    `Det finns ingen skala ”${found}”. ${meantOr(meant, 'Lägg in den under ”scales:” överst, eller skriv ut den här: { from: 1, to: 7 }.')}`,
  'scale-ends': () =>
    'En skala behöver två ändar eller steg med namn. Skriv { from: 1, to: 7 }, eller points: [Dålig, Godkänd, Bra].',
  'points-and-ends': ({ key }) => `Stegen är hela skalan, så ”${key}” har ingen plats bredvid dem. Ta bort det ena.`,
  'too-many-points': ({ found, most }) =>
    `${found} steg är fler än vad som får plats på en rad med tangenter, högst ${most}. Använd färre, eller en fråga av typen choice.`,
  'bad-scale-key': ({ found }) =>
    `”${found}” kan inte vara en tangent. Skriv en till tre bokstäver eller siffror, som A eller 9.`,
  'too-many-questions': ({ most }) =>
    `En mall har högst ${most} frågor, och den här är en för mycket. Dela upp den i flera.`,
  'number-keys': ({ found }) =>
    `”${found}” blir inte det tal som sparas. Numrera alla steg i följd, som 0, 1, 2; eller använd bokstäver, eller inga tangenter.`,
  'when-gate': ({ key }) =>
    `Det här följer redan på ett svar på ”${key}”. Skriv i det ”when” som står bredvid ”questions” vilka svar som räknas.`,
  'reference-unspoken': ({ name }) => `”{${name}}” fylls bara i där något läses upp. Skriv ut orden här.`,
  'reference-picked': () =>
    '”{picked}” är det som är markerat i en fråga av typen choices, så det hör hemma i ”ask” i en sådan. Ta bort det här.',
  'reference-unknown': ({ name, meant }) =>
    `Det finns inget som heter ”${name}” att fylla i här. ${meantOr(meant, 'Skriv employer, first-name eller id för en tidigare fråga med fasta svar.')}`,
  'reference-forward': ({ name }) =>
    `”${name}” har inte ställts när det här läses upp. Flytta det här nedanför, eller välj en tidigare fråga.`,
  'reference-open': ({ name }) =>
    `”${name}” besvaras med egna ord, som inte går att sätta in i en mening. Välj en fråga med fasta svar.`,
  'reference-fallback': ({ name }) => `”${name}” kan sakna svar. Skriv vad som ska läsas upp då: {${name}|det}.`,
  'not-picked': ({ question, found }) =>
    `”${found}” är inte markerat i den fråga som ”${question}” väljer ur. Markera det där, eller välj något annat.`,
  'picked-alone': ({ found }) => `”${found}” går inte ihop med något annat val. Låt det stå ensamt, eller ta bort det.`,
  'too-many-picked': ({ most }) => `Högst ${most} kan väljas här. Ta bort de andra.`,
};
