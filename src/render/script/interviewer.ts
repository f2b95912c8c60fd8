import type { Text } from '../../core/language.ts';
import { questionsOf, type Question, type Section } from '../../core/template/template.ts';
import { spokenScript } from '../information.ts';
import { answerRooms } from './answer.ts';
import { conditionText } from './condition.ts';
import type { ScriptPart, ScriptQuestion, ScriptSection, ScriptSheet } from './sheet.ts';
import { onPaper, type Scripted } from './wording.ts';

/** The whole interview for whoever holds it on paper: what is read aloud, every question, and room for what is said. */
export function scriptForInterviewer(scripted: Scripted): ScriptSheet {
  const { template, language, words } = scripted;
  const { checklist, closing, opening } = template;
  const title = onPaper(template.title, scripted);
  const sections = template.sections.map((section) => sectionOf(section, scripted));
  // small talk comes before what is read aloud
  const begins = Math.max(
    0,
    template.sections.findIndex(({ record }) => record),
  );
  return {
    language,
    title: words.title(title),
    lead: [
      onPaper(template.purpose, scripted),
      words.length(words.number(template.minutes)),
      words.lead[scripted.told.sector],
    ],
    fields: words.fields,
    sections: [
      ...checkSection(words.beforeTitle, checklist?.before, scripted),
      ...sections.slice(0, begins),
      { heading: words.openingTitle, parts: [...spoken(opening, scripted), ...openingParts(scripted)] },
      ...sections.slice(begins),
      { heading: words.closingTitle, parts: [...spoken(closing, scripted), ...closingParts(scripted)] },
      ...checkSection(words.afterTitle, checklist?.after, scripted),
    ],
  };
}

function checkSection(heading: string, checks: readonly Text[] = [], scripted: Scripted): readonly ScriptSection[] {
  if (checks.length === 0) return [];
  return [{ heading, parts: [{ kind: 'checks', checks: checks.map((check) => onPaper(check, scripted)) }] }];
}

function openingParts({ told, language, messages }: Scripted): readonly ScriptPart[] {
  return spokenScript(told, false, language, messages).map((text) => ({ kind: 'say', text }));
}

function spoken(text: Text | undefined, scripted: Scripted): readonly ScriptPart[] {
  return text === undefined ? [] : [{ kind: 'say', text: onPaper(text, scripted) }];
}

/** What the program asks when the template does not. */
function closingParts({ template, words, language, messages }: Scripted): readonly ScriptPart[] {
  const asked = questionsOf(template).some(({ question }) => question.measure === 'sharing');
  const ask = messages.spoken[language].sharingAsk;
  const sharing: ScriptQuestion = {
    kind: 'question',
    ask,
    probes: [],
    answer: [{ kind: 'lines', label: words.notes, count: 3 }],
  };
  return [{ kind: 'text', text: words.readBack }, ...(asked ? [] : [sharing]), { kind: 'text', text: words.thanks }];
}

function sectionOf(section: Section, scripted: Scripted): ScriptSection {
  const { words } = scripted;
  const { title, minutes, say, stem, cue, when, record, questions } = section;
  const only = conditionText(when, scripted, 'interviewer');
  const read = (text: Text): ScriptPart => ({ kind: 'say', label: words.readAloud, text: onPaper(text, scripted) });
  const first = questions[0];
  const under = cue !== undefined && first?.cue === undefined ? onPaper(cue, scripted) : undefined;
  return {
    heading: onPaper(title, scripted),
    ...(minutes !== undefined && { aside: words.minutes(words.number(minutes)) }),
    parts: [
      ...(only === undefined ? [] : [{ kind: 'quiet', text: only } as const]),
      ...(record ? [] : [{ kind: 'quiet', text: words.notRecorded } as const]),
      ...(say === undefined ? [] : [read(say)]),
      ...(stem === undefined ? [] : [read(stem)]),
      ...(under === undefined ? [] : [{ kind: 'quiet', text: `${words.listenFor} ${under}` } as const]),
      ...questions.map((question) => questionOf(section, question, scripted)),
    ],
  };
}

function questionOf(section: Section, question: Question, scripted: Scripted): ScriptQuestion {
  const { words } = scripted;
  const { ask, probes, cue, when, priority, minutes } = question;
  const only = conditionText(when, scripted, 'interviewer');
  return {
    kind: 'question',
    ask: onPaper(ask, scripted),
    aside: `${words.priority[priority]} · ${words.minutes(words.number(minutes))}`,
    probes: probes.map((probe) => onPaper(probe, scripted)),
    answer: answerRooms(section, question, scripted),
    ...(only !== undefined && { only }),
    ...(cue !== undefined && { cue: `${words.listenFor} ${onPaper(cue, scripted)}` }),
  };
}
