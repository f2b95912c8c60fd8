import { languages, textIn, type Language, type Text } from '../core/language.ts';
import type { Made } from '../core/template/make.ts';
import type { MadeSection } from '../core/template/made-section.ts';
import type { Choice, Question, When } from '../core/template/template.ts';
import type { TemplateNewWords } from '../i18n/template-new.ts';
import { comment, yamlCode, yamlFlowText, yamlText } from './yaml-text.ts';

/** How the file is written: comments in one language, texts in that or in all there are. */
export interface Writing {
  readonly language: Language;
  readonly both: boolean;
  readonly words: TemplateNewWords;
}

/** A template as its author first sees it: YAML with a comment at each part. */
export function templateFile({ wish, sections, planned }: Made, writing: Writing): string {
  const { comments } = writing.words;
  const widest = Math.max(...comments.keys.map(([key]) => key.length));
  return [
    '# yaml-language-server: $schema=./template.schema.json',
    '#',
    ...comments.top.flatMap((one) => comment(one, '')),
    '#',
    ...comments.keys.map(([key, meaning]) => `#   ${key.padEnd(widest)}  ${meaning}`),
    '#',
    ...[comments.asker[wish.askedBy], comments.texts].flatMap((one) => comment(one, '')),
    '',
    ...comment(comments.head, ''),
    `id: ${yamlCode(wish.id)}`,
    'version: 1',
    `title: ${headText(wish.title, writing)}`,
    '',
    ...comment(comments.purpose, ''),
    `purpose: ${headText(wish.purpose, writing)}`,
    '',
    ...comment(comments.time(planned, wish.minutes), ''),
    `time_budget: ${wish.minutes} min`,
    '',
    ...comment(comments.sections, ''),
    'sections:',
    ...sections.flatMap((section, at) => [...(at === 0 ? [] : ['']), ...sectionLines(section, writing)]),
    '',
  ].join('\n');
}

/** A plain text counts for every language: what is asked in one only says so where the template begins. */
const headText = (text: string, { language, both }: Writing): string =>
  both ? yamlText(text) : `{ ${language}: ${yamlFlowText(text)} }`;

function sectionLines(section: MadeSection, writing: Writing): readonly string[] {
  const { id, title, minutes, record, when, say, stem, cue, part, questions } = section;
  const about = writing.words.comments.part[part].replace('{theme}', () => textIn(title, writing.language));
  return [
    ...comment(about, '  '),
    `  - id: ${yamlCode(id)}`,
    ...textLines('title', title, '    ', writing),
    `    time_budget: ${minutes} min`,
    ...(record ? [] : ['    record: false']),
    ...whenLines(when, '    '),
    ...textLines('say', say, '    ', writing),
    ...textLines('stem', stem, '    ', writing),
    ...textLines('cue', cue, '    ', writing),
    ...(questions.length === 0 ? [] : ['    questions:']),
    ...questions.flatMap((question, at) => [...(at === 0 ? [] : ['']), ...questionLines(question, writing)]),
  ];
}

function questionLines(question: Question, writing: Writing): readonly string[] {
  const { id, type, choices, measure, ask, theme, priority, minutes, when, share, discloses, cue, probes } = question;
  const { atMost, limits = {}, comment: asked } = question;
  const indent = '        ';
  return [
    `      - id: ${yamlCode(id)}`,
    ...(type === 'open' ? [] : [`${indent}type: ${type}`]),
    ...(choices === undefined ? [] : choiceLines(choices, indent, writing)),
    ...(atMost === undefined ? [] : [`${indent}at_most: ${atMost}`]),
    ...Object.entries(limits).map(([end, limit]) => `${indent}${end}: ${limit}`),
    ...(measure === undefined ? [] : [`${indent}measure: ${yamlCode(measure)}`]),
    ...textLines('ask', ask, indent, writing),
    ...(theme === undefined ? [] : [`${indent}theme: ${yamlCode(theme)}`]),
    `${indent}priority: ${priority}`,
    `${indent}minutes: ${minutes}`,
    ...whenLines(when, indent),
    ...(share === 'share' ? [] : [`${indent}share: ${share}`]),
    ...(discloses === undefined ? [] : [`${indent}discloses: ${discloses}`]),
    ...(asked === true ? [`${indent}comment: true`] : textLines('comment', asked, indent, writing)),
    ...textLines('cue', cue, indent, writing),
    ...(probes.length === 0 ? [] : [`${indent}probes:`]),
    ...probes.flatMap((probe) => probeLines(probe, `${indent}  `, writing)),
  ];
}

/** The wordings that are written: all there are, or the one that is wanted. */
function wordings(text: Text, { language, both }: Writing): string | readonly (readonly [Language, string])[] {
  if (typeof text === 'string' || !both) return textIn(text, language);
  return languages.flatMap((one) => (text[one] === undefined ? [] : [[one, text[one]] as const]));
}

function textLines(key: string, text: Text | undefined, indent: string, writing: Writing): readonly string[] {
  if (text === undefined) return [];
  const written = wordings(text, writing);
  if (typeof written === 'string') return [`${indent}${key}: ${yamlText(written)}`];
  return [`${indent}${key}:`, ...written.map(([language, one]) => `${indent}  ${language}: ${yamlText(one)}`)];
}

function probeLines(probe: Text, indent: string, writing: Writing): readonly string[] {
  const written = wordings(probe, writing);
  if (typeof written === 'string') return [`${indent}- ${yamlText(written)}`];
  return written.map(([language, one], at) => `${indent}${at === 0 ? '- ' : '  '}${language}: ${yamlText(one)}`);
}

function choiceLines(choices: '$reasons' | readonly Choice[], indent: string, writing: Writing): readonly string[] {
  if (choices === '$reasons') return [`${indent}choices: $reasons`];
  return [`${indent}choices:`, ...choices.map((choice) => `${indent}  - ${choiceText(choice, writing)}`)];
}

function choiceText({ code, label, alone, words }: Choice, writing: Writing): string {
  const written = wordings(label, writing);
  const text =
    typeof written === 'string'
      ? yamlFlowText(written)
      : `{ ${written.map(([language, one]) => `${language}: ${yamlFlowText(one)}`).join(', ')} }`;
  const more = `${alone === true ? ', alone: true' : ''}${words === true ? ', words: true' : ''}`;
  return `{ code: ${yamlCode(code)}, label: ${text}${more} }`;
}

function whenLines(when: When | undefined, indent: string): readonly string[] {
  if (when === undefined) return [];
  const conditions = Object.entries(when).map(([key, wanted]) => `${key}: ${wantedText(wanted)}`);
  return [`${indent}when: { ${conditions.join(', ')} }`];
}

function wantedText(wanted: When[string]): string {
  if (!('from' in wanted || 'to' in wanted || 'under' in wanted))
    return `[${Object.values(wanted).map(wantedCode).join(', ')}]`;
  return `{ ${Object.entries(wanted)
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ')} }`;
}

const wantedCode = (code: string | number): string => (typeof code === 'number' ? String(code) : yamlCode(code));
