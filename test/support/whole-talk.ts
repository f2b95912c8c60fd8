import type { TerminalRun } from './terminal.ts';

/**
 * What is typed at one prompt, once the screen shows `at`: the words of a line and the Enter that ends it, or keys. A key
 * that is no letter of a line (an answer, an empty Enter, Tab, an arrow) is a key beyond the words.
 */
export type Typed = { readonly line: string } | { readonly keys: string };

export interface Stop {
  /** The question the keys are counted for; nothing for what is no question. */
  readonly question?: string;
  readonly at: string | RegExp;
  readonly typed: readonly Typed[];
}

const enter = '\r';
const tab = '\t';
const up = '\u001B[A';

const line = (words: string): Typed => ({ line: words });
const keys = (...pressed: readonly string[]): readonly Typed[] => pressed.map((key) => ({ keys: key }));

/** An open question: three lines, and an empty Enter goes on. `more` comes between. */
function open(question: string, at: string, lines: readonly string[], more: readonly Typed[] = []): Stop {
  return { question, at, typed: [...lines.map(line), ...more, ...keys(enter)] };
}

/** A closed question: its key, and where it has probes an empty Enter past the words. */
const closed = (question: string, at: string, key: string, past?: 'past'): readonly Stop[] => [
  { question, at, typed: keys(key) },
  ...(past === undefined ? [] : [{ question, at: 'Svar:', typed: keys(enter) }]),
];

const round = [
  ['role-fit', 'Arbetsuppgifterna passade dig.', '4'],
  ['workload', 'Du hann med jobbet', '2'],
  ['manager-support', 'Du fick stöd av din chef', '2'],
  ['leaders-word', 'Ledningen höll', '3'],
  ['speak-up', 'Du kunde säga vad du tyckte', '3'],
  ['growth', 'Du kunde utvecklas', '2'],
  ['pay-fair', 'Lönen var rimlig', '4'],
  ['belonging', 'Du kände dig som en', '5'],
] as const;

/** A whole `standard` interview in Swedish: every question, three lines on each open one, two corrections, one back, one parked. */
export const wholeTalk: readonly Stop[] = [
  { at: 'Vem slutar?', typed: [line('Åsa Öberg')] },
  { at: 'Hur avslutas anställningen?', typed: keys('1') },
  { at: 'Är du chef', typed: keys('n') },
  { at: 'Hur träffas ni?', typed: keys('1') },
  { at: 'Läs upp:', typed: keys(enter) },
  open('hopes', 'Vad hoppas du', ['Att någon lyssnar', 'Att det blir bättre för de andra', 'Inget mer än så']),
  open(
    'why',
    'Berätta, hur kommer det sig',
    ['Prioriteringar ändrades varje vecka', '"Jag fick aldrig veta varför."', 'Sökte när fjärde omtaget kom'],
    // the first correction: up to the line just written, a few words more, Enter
    [...keys(up), line(' i våras')],
  ),
  { question: 'reasons', at: 'Jag har hört', typed: keys('2', '1', enter, '5', '1', enter, enter) },
  { question: 'reasons', at: 'Svar:', typed: keys(enter) },
  ...closed('primary-reason', 'Vad vägde tyngst?', '1', 'past'),
  open('stay', 'Vad hade behövt vara', ['En chef som var där', 'Lugn att göra klart', 'Att något av det vi sa hände']),
  ...closed('preventable', 'Tror du att vi hade kunnat', '1', 'past'),
  open('turning-point', 'Var det något särskilt', [
    'Mötet i mars',
    'Omtaget presenterades som klart',
    'Då gick jag hem',
  ]),
  ...closed('raised-first', 'Pratade du med någon här', 'j', 'past'),
  ...closed('thinking-since', 'Hur länge hade du', '3'),
  ...round.flatMap(([question, at, key]) => closed(question, at, key)),
  open('round-talk', 'Vilken av siffrorna', ['Stödet', 'Ett halvår utan avstämning', 'Han hann inte heller']),
  open(
    'energy',
    'Vad i jobbet gav dig',
    ['Kunderna', 'När det nya systemet satt', 'Gänget på morgonen'],
    [...keys(up), line(' vid kaffet')],
  ),
  // one back: the menu, its first letter, Enter; and on again past the question that has its answer
  { question: 'drain', at: 'Och vad tog mest kraft?', typed: keys(tab, 't', enter) },
  { question: 'drain', at: 'Vad i jobbet gav dig', typed: keys(enter) },
  open('drain', 'Och vad tog mest kraft?', ['Listorna', 'Att börja om', 'Mejlen på kvällen']),
  // one parked
  { question: 'other-teams', at: 'Hur fungerade samarbetet med andra', typed: keys(tab, 'p', 'a', 'r', enter) },
  open('manager-working', 'Hur har samarbetet med din', ['Bra när vi sågs', 'Vi sågs för sällan', 'Han är juste']),
  open('manager-advice', 'Om du fick ge din chef', ['Stå på dig uppåt', 'Boka in oss', 'Säg nej ibland']),
  open('leaders-know', 'Vad borde ledningen veta', [
    'Att folk söker',
    'Att listorna inte stämmer',
    'Att vi vill hjälpa till',
  ]),
  ...closed('mistreatment', 'Har du blivit illa behandlad', 'n', 'past'),
  ...closed('mistreatment-seen', 'Har du sett någon annan', 'n', 'past'),
  ...closed('urgent-risk', 'Finns det någon fara', 'n', 'past'),
  ...closed('next', 'Vad ska du göra nu?', '1'),
  open('attraction', 'Vad lockade mest', ['Lugnare tempo', 'En chef på plats', 'Närmare hem']),
  ...closed('enps', 'Hur troligt är det', '6', 'past'),
  ...closed('would-return', 'Kan du tänka dig', '2', 'past'),
  open('tell-a-friend', 'Vad säger du till en vän', ['Bra folk', 'Fråga om chefen', 'Fråga om tempot']),
  open('one-change', 'Om du fick ändra', ['Fasta prioriteringar i sex veckor', 'Och håll dem', 'Fråga oss först']),
  open('keep', 'Vad ska vi absolut inte', ['Fredagsfikat', 'Skiftbytet', 'Att alla hälsar']),
  open('anything-else', 'Är det något du vill säga', ['Tack för tiden', 'Hälsa gänget', 'Jag hör gärna av er']),
  { at: 'Stäm av', typed: keys(enter) },
  ...closed('sharing', 'Är det något av det du har sagt', '1'),
  { question: 'sharing', at: 'framföra i ditt namn', typed: keys('n') },
  ...closed('contact', 'Vill du att vi hör av oss', 'j'),
  { question: 'contact', at: 'Vart får vi höra av oss', typed: keys(enter) },
  { at: 'Tack', typed: keys(enter) },
  { at: 'efterarbete', typed: keys('2') },
];

const textOf = (typed: Typed): string => ('line' in typed ? `${typed.line}${enter}` : typed.keys);

/** Types it all, each prompt at once, as fast as the screens come: keys that come too early wait their turn. */
export async function typeAll(talk: TerminalRun, stops: readonly Stop[]): Promise<void> {
  for (const { at, typed } of stops) {
    await talk.until(at);
    talk.type(typed.map(textOf).join(''));
  }
}

/** Keys beyond the words, by question. */
export function keysBeyondWords(stops: readonly Stop[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { question, typed } of stops)
    if (question !== undefined)
      counts.set(question, (counts.get(question) ?? 0) + typed.filter((one) => 'keys' in one).length);
  return counts;
}

/** Every line as it is to stand afterwards is one of these, whole. */
export function linesOf(stops: readonly Stop[]): readonly string[] {
  return stops.flatMap(({ question, typed }) =>
    question === undefined ? [] : typed.flatMap((one) => ('line' in one ? [one.line.replaceAll('"', '')] : [])),
  );
}
