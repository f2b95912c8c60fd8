import type { Text } from '../language.ts';
import { reasonsOf, type Codebook } from '../template/codebook.ts';
import { labelOn, scaleOf, valuesOn } from '../template/scale.ts';
import { questionsOf, type Question, type Template } from '../template/template.ts';
import type { Row } from './row.ts';

export const codebookColumns = ['name', 'value', 'label_sv', 'label_en', 'used_in'] as const;

/** The labels of a closed list of codes, as i18n has them. */
export type CodeLabels = Readonly<Record<string, Readonly<Record<string, Text>>>>;

/** Where the codes of each list stand in the exported files. */
const usedIn: Readonly<Record<string, string>> = {
  status: 'interviews.status',
  mode: 'interviews.mode',
  separation: 'interviews.separation',
  state: 'answers.state',
  share: 'answers.share|notes.share',
  kind: 'notes.kind',
  type: 'answers.type',
  'yes-no': 'answers.value|interviews.regretted|interviews.interviewer_is_manager|actions.work_environment',
  judgement: 'interviews.interviewer_preventable|interviews.hr_preventable',
  'not-held': 'interviews.not_held_why',
  decision: 'actions.decided',
  'action-status': 'actions.status',
};

/** Every code an export can hold, with its labels: themes, reasons, choices of the templates used, and the fixed lists. */
export function codebookRows(
  codebooks: readonly Codebook[],
  templates: readonly Template[],
  fixed: CodeLabels,
): readonly Row[] {
  const rows = new Map<string, Row>();
  const add = (name: string, value: string, label: Text, used: string): void => {
    const key = `${name}\n${value}`;
    if (!rows.has(key)) rows.set(key, codebookRow(name, value, label, used));
  };
  for (const codebook of codebooks) {
    for (const { code, label } of codebook.themes)
      add('theme', code, label, 'answers.theme|notes.themes|actions.theme');
    for (const { code, label } of reasonsOf(codebook))
      add('reason', code, label, 'interviews.reasons|interviews.primary_reason|answers.value');
  }
  for (const template of templates)
    for (const { question } of questionsOf(template)) {
      for (const { code, label } of valuesIn(question)) add(question.id, code, label, 'answers.value');
    }
  for (const [name, labels] of Object.entries(fixed))
    for (const [value, label] of Object.entries(labels)) add(name, value, label, usedIn[name] ?? '');
  return [...rows.values()];
}

/** Every value of an answer that has a name: choices, and the points of a scale. */
function valuesIn(question: Question): readonly { readonly code: string; readonly label: Text }[] {
  if (typeof question.choices === 'object') return question.choices;
  if (question.type !== 'scale') return [];
  const scale = scaleOf(question);
  return valuesOn(scale).flatMap((value) => {
    const label = labelOn(scale, value);
    return label === undefined ? [] : [{ code: String(value), label }];
  });
}

function codebookRow(name: string, value: string, label: Text, used: string): Row {
  const [sv, en] = typeof label === 'string' ? [label, label] : [label.sv, label.en];
  return { name, value, label_sv: sv, label_en: en, used_in: used };
}
