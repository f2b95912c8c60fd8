import { blank, paragraph, quiet, strong, type Block, type Page, type Span } from '../core/page.ts';
import type { Question, Section } from '../core/template/template.ts';
import { answerLines, typeText } from './script/answer-lines.ts';
import { conditionText } from './script/condition.ts';
import { onPaper, type Scripted } from './script/wording.ts';

/** `template show`: the interview as a person reads it, from what is seen to before it to what is done after. */
export function templatePage(scripted: Scripted): Page {
  const { template, words } = scripted;
  const { opening, closing, checklist } = template;
  const facts = [minutesText(template.minutes, scripted), template.languages.join(', ')];
  return [
    paragraph([
      strong(onPaper(template.title, scripted)),
      quiet(`  ${template.id} ${template.version} · ${facts.join(' · ')}`),
    ]),
    paragraph(onPaper(template.purpose, scripted)),
    ...framed(words.beforeTitle, checklist?.before, scripted),
    ...framed(words.openingTitle, opening === undefined ? [] : [opening], scripted),
    ...template.sections.flatMap((section) => sectionBlocks(section, scripted)),
    ...framed(words.closingTitle, closing === undefined ? [] : [closing], scripted),
    ...framed(words.afterTitle, checklist?.after, scripted),
  ];
}

const minutesText = (minutes: number, { words }: Scripted): string => words.minutes(words.number(minutes));

function framed(title: string, texts: readonly Question['ask'][] = [], scripted: Scripted): readonly Block[] {
  if (texts.length === 0) return [];
  return [blank, paragraph(strong(title)), ...texts.map((text) => paragraph(`– ${onPaper(text, scripted)}`, 2, 4))];
}

function sectionBlocks(section: Section, scripted: Scripted): readonly Block[] {
  const { words, messages } = scripted;
  const notes = [
    ...(section.minutes === undefined ? [] : [minutesText(section.minutes, scripted)]),
    ...(section.record ? [] : [messages.program.template.notRecorded]),
  ];
  const spoken = [section.say, section.stem].filter((text) => text !== undefined);
  const only = conditionText(section.when, scripted, 'interviewer');
  return [
    blank,
    paragraph([strong(onPaper(section.title, scripted)), quiet(`  ${notes.join(' · ')}`)]),
    ...(only === undefined ? [] : [paragraph(quiet(only), 2)]),
    ...cueBlocks(section.cue, scripted, 2),
    ...spoken.map((text) => paragraph([quiet(`${words.readAloud} `), onPaper(text, scripted)], 2)),
    ...section.questions.flatMap((question) => questionBlocks(question, scripted)),
  ];
}

function questionBlocks(question: Question, scripted: Scripted): readonly Block[] {
  const { words } = scripted;
  const facts = [
    question.id,
    typeText(question, scripted),
    words.priority[question.priority],
    minutesText(question.minutes, scripted),
  ];
  const tail: Span = quiet(`  ${facts.join(' · ')}`);
  const only = conditionText(question.when, scripted, 'interviewer');
  const said = typeof question.comment === 'object' || typeof question.comment === 'string' ? [question.comment] : [];
  return [
    paragraph([onPaper(question.ask, scripted), tail], 2, 4),
    ...(only === undefined ? [] : [paragraph(quiet(only), 4)]),
    ...answerLines(question, scripted).map((line) => paragraph(quiet(line), 4, 6)),
    ...[...said, ...question.probes].map((probe) => paragraph(quiet(`– ${onPaper(probe, scripted)}`), 4, 6)),
    ...cueBlocks(question.cue, scripted, 4),
  ];
}

const cueBlocks = (cue: Question['cue'], scripted: Scripted, indent: number): readonly Block[] =>
  cue === undefined ? [] : [paragraph(quiet(`${scripted.words.listenFor} ${onPaper(cue, scripted)}`), indent)];
