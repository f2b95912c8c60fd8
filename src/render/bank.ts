import { textIn } from '../core/language.ts';
import { blank, paragraph, quiet, strong, type Block, type Page } from '../core/page.ts';
import type { BankQuestion } from '../core/template/bank.ts';
import { withDefaults, type BankGroup } from '../core/template/bank-groups.ts';
import { scaleFrom, usedScale } from '../core/template/scale-input.ts';
import type { BankWords } from '../i18n/bank.ts';
import type { Messages } from '../i18n/messages.ts';
import type { ScriptWords } from '../i18n/script.ts';
import { typeText } from './script/answer-lines.ts';

interface Saying {
  readonly words: BankWords;
  readonly script: ScriptWords;
  readonly messages: Messages;
  readonly withProbes: boolean;
}

/** `template bank`: what there is to take, by theme. */
export function bankPage(groups: readonly BankGroup[], saying: Saying): Page {
  const { words } = saying;
  const count = groups.reduce((sum, { questions }) => sum + questions.length, 0);
  const example = groups[0]?.questions[0]?.id ?? '';
  return [
    ...groups.flatMap((group) => [...groupBlocks(group, saying), blank]),
    paragraph(words.count(count)),
    paragraph(words.take(example)),
    paragraph(words.whole(example)),
  ];
}

function groupBlocks({ code, label, questions }: BankGroup, saying: Saying): readonly Block[] {
  const { words, messages } = saying;
  const title = label === undefined ? words.themeless : textIn(label, messages.language);
  return [
    paragraph([strong(title), ...(code === undefined ? [] : [quiet(`  ${code}`)])]),
    ...questions.flatMap((question) => questionBlocks(question, saying)),
  ];
}

function questionBlocks(question: BankQuestion, { words, script, messages, withProbes }: Saying): readonly Block[] {
  const { id, ask, type, priority, minutes } = withDefaults(question);
  const { program, language } = messages;
  const scale = usedScale(question.scale, new Map());
  const answered = { type, ...(scale !== undefined && { scale: scaleFrom(scale) }) };
  const facts = [
    typeText(answered, { words: script, messages, language }),
    program.template.priority[priority],
    words.minutes(minutes),
  ];
  return [
    paragraph([strong(id), quiet(`  ${facts.join(' · ')}`)], 2, 4),
    paragraph(textIn(ask, language), 4, 6),
    ...(withProbes ? furtherBlocks(question, messages) : []),
  ];
}

/** What stands beside a question in the talk. */
function furtherBlocks({ probes = [], cue }: BankQuestion, { program, language }: Messages): readonly Block[] {
  return [
    ...probes.map((probe) => paragraph(quiet(`– ${textIn(probe, language)}`), 6, 8)),
    ...(cue === undefined ? [] : [paragraph(quiet(`${program.template.listenFor} ${textIn(cue, language)}`), 6)]),
  ];
}
