import type { ActionStatus, Decision } from '../core/follow-up/action.ts';
import type { ContactPurpose } from '../core/follow-up/contact.ts';
import type { Mode, NotHeldReason, Preventable, Separation, YesNo } from '../core/interview/facts.ts';
import type { AnswerState, LineKind, Status } from '../core/interview/interview.ts';
import type { Label } from '../core/interview/share.ts';
import type { Language } from '../core/language.ts';
import type { QuestionType } from '../core/template/template.ts';

type Labels<C extends string> = Readonly<Record<C, Readonly<Record<Language, string>>>>;

const status: Labels<Status> = {
  planned: { sv: 'planerat', en: 'planned' },
  'under-way': { sv: 'pågår', en: 'under way' },
  paused: { sv: 'pausat', en: 'paused' },
  held: { sv: 'genomfört', en: 'held' },
  closed: { sv: 'stängt', en: 'closed' },
  cancelled: { sv: 'inställt', en: 'cancelled' },
  'not-held': { sv: 'blev inte av', en: 'not held' },
};

const separation: Labels<Separation> = {
  resign: { sv: 'Sa upp sig själv', en: 'Resigned' },
  'fixed-end': { sv: 'Tidsbegränsad anställning tog slut', en: 'Fixed-term contract ended' },
  retire: { sv: 'Går i pension', en: 'Retires' },
  redundant: { sv: 'Uppsagd på grund av arbetsbrist', en: 'Made redundant' },
  dismiss: {
    sv: 'Uppsagd av arbetsgivaren (personliga skäl eller avsked)',
    en: 'Dismissed for conduct or capability',
  },
  transfer: { sv: 'Byter jobb inom organisationen', en: 'Moves to another job in the organisation' },
  mutual: { sv: 'Överenskommelse', en: 'Mutual agreement' },
  'probation-end': { sv: 'Provanställning avslutades', en: 'Probation ended' },
};

const mode: Labels<Mode> = {
  'in-person': { sv: 'På plats', en: 'In person' },
  video: { sv: 'Video', en: 'Video' },
  phone: { sv: 'Telefon', en: 'Phone' },
  written: { sv: 'Skriftligt', en: 'In writing' },
};

const state: Labels<AnswerState> = {
  answered: { sv: 'Besvarad', en: 'Answered' },
  refused: { sv: 'Vill inte svara', en: 'Would rather not say' },
  'dont-know': { sv: 'Vet inte', en: "Doesn't know" },
  'not-asked': { sv: 'Frågan ställdes inte', en: 'Not asked' },
};

const share: Labels<Label> = {
  share: { sv: 'Får delas', en: 'May be shared' },
  'no-quote': { sv: 'Får delas, inte ordagrant', en: 'May be shared, not word for word' },
  'hr-only': { sv: 'Bara HR', en: 'HR only' },
  'with-name': { sv: 'Med mitt namn till …', en: 'In my name to …' },
  'not-kept': { sv: 'Skrivs inte ner', en: 'Not kept' },
};

const kind: Labels<LineKind> = {
  note: { sv: 'Anteckning', en: 'Note' },
  quote: { sv: 'Citat', en: 'Quote' },
  remark: { sv: 'Egen reflektion', en: 'Own remark' },
};

const type: Labels<QuestionType> = {
  open: { sv: 'Öppen fråga', en: 'Open question' },
  scale: { sv: 'Skala 1 till 5', en: 'Scale 1 to 5' },
  enps: { sv: 'eNPS 0 till 10', en: 'eNPS 0 to 10' },
  choice: { sv: 'Ett svar av flera', en: 'One answer of several' },
  choices: { sv: 'Flerval', en: 'Several answers' },
  'yes-no': { sv: 'Ja eller nej', en: 'Yes or no' },
  number: { sv: 'Tal', en: 'Number' },
  date: { sv: 'Datum', en: 'Date' },
};

const yesNo: Labels<YesNo> = {
  yes: { sv: 'Ja', en: 'Yes' },
  no: { sv: 'Nej', en: 'No' },
};

/** Of whoever judges whether it could have been prevented; the leaver is asked in the words of the template. */
const judgement: Labels<Preventable> = {
  yes: { sv: 'Ja', en: 'Yes' },
  partly: { sv: 'Delvis', en: 'Partly' },
  no: { sv: 'Nej', en: 'No' },
};

/** Why a talk never took place. */
const notHeld: Labels<NotHeldReason> = {
  declined: { sv: 'Tackade nej', en: 'Declined' },
  'no-reply': { sv: 'Svarade inte', en: 'No reply' },
  absent: { sv: 'Kom inte', en: 'Did not come' },
  left: { sv: 'Hade redan slutat', en: 'Had already left' },
  'no-time': { sv: 'Hanns inte med', en: 'No time' },
  other: { sv: 'Annat', en: 'Another reason' },
};

/** What HR has decided, and how it stands. */
const decision: Labels<Decision> = {
  act: { sv: 'agera', en: 'act' },
  watch: { sv: 'bevaka', en: 'watch' },
  'not-now': { sv: 'inte nu', en: 'not now' },
};

const actionStatus: Labels<ActionStatus> = {
  open: { sv: 'pågår', en: 'open' },
  done: { sv: 'klar', en: 'done' },
  dropped: { sv: 'struken', en: 'dropped' },
};

/** The label of every fixed code in every language; the same lists go into `codebook.csv`. */
export const codes = {
  status,
  separation,
  mode,
  state,
  share,
  kind,
  type,
  yesNo,
  judgement,
  notHeld,
  decision,
  actionStatus,
} as const;

/** What somebody who has left has said yes to hearing about: in no export. */
export const purposes: Labels<ContactPurpose> = {
  job: { sv: 'jobb', en: 'jobs' },
  cooperation: { sv: 'samarbeten', en: 'working together' },
  news: { sv: 'nyheter', en: 'news' },
  outcome: { sv: 'vad samtalet ledde till', en: 'what came of the conversation' },
  'follow-up': { sv: 'ett samtal längre fram', en: 'a conversation later on' },
};
