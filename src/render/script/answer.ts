import { textIn } from '../../core/language.ts';
import { choicesOf } from '../../core/interview/value.ts';
import { keyOn, labelOn, scaleOf, valuesOn, type Scale } from '../../core/template/scale.ts';
import { inRound, type Choice, type Question, type Section } from '../../core/template/template.ts';
import { labelOf } from '../codes.ts';
import type { AnswerRoom } from './sheet.ts';
import { onPaper, type Scripted } from './wording.ts';

/** Where the answer to a question is put on paper, with room for notes where the talk has a note line. */
export function answerRooms(section: Section, question: Question, scripted: Scripted): readonly AnswerRoom[] {
  const { words } = scripted;
  const lines = (count: number): AnswerRoom => ({ kind: 'lines', label: words.notes, count });
  if (question.type === 'open') return [lines(Math.min(9, Math.max(3, Math.round(question.minutes * 1.5))))];
  const noted = !inRound(section, question) && (question.probes.length > 0 || question.comment !== undefined);
  const comment =
    typeof question.comment === 'object' || typeof question.comment === 'string' ? question.comment : undefined;
  return [
    ...valueRooms(question, scripted),
    ...(comment === undefined ? [] : [{ kind: 'hint', text: onPaper(comment, scripted) } as const]),
    ...(noted ? [lines(2)] : []),
  ];
}

function valueRooms(question: Question, scripted: Scripted): readonly AnswerRoom[] {
  const { words, messages, language } = scripted;
  switch (question.type) {
    case 'scale':
      return [scaleRoom(scaleOf(question), scripted)];
    case 'enps':
      return [scaleRoom({ from: 0, to: 10 }, scripted)];
    case 'yes-no':
      return [
        {
          kind: 'choices',
          choices: (['yes', 'no'] as const).map((code) => labelOf(messages.codes.yesNo, code, language)),
        },
      ];
    case 'number':
      return [{ kind: 'field', label: words.answer }];
    case 'date':
      return [{ kind: 'field', label: words.day }];
    default:
      return choiceRooms(question, scripted);
  }
}

/** Points have their label in the box; of other scales only the ends have one. */
function scaleRoom(scale: Scale, scripted: Scripted): AnswerRoom {
  const { low, high, points, notStated } = scale;
  const boxes = valuesOn(scale).map((value) => {
    const label = points === undefined ? undefined : labelOn(scale, value);
    return { key: keyOn(scale, value), ...(label !== undefined && { label: onPaper(label, scripted) }) };
  });
  const beside = notStated === undefined ? [] : [{ key: notStated.key, label: onPaper(notStated.label, scripted) }];
  return {
    kind: 'scale',
    boxes: [...boxes, ...beside],
    ...(low !== undefined && { low: onPaper(low, scripted) }),
    ...(high !== undefined && { high: onPaper(high, scripted) }),
  };
}

function choiceRooms(question: Question, scripted: Scripted): readonly AnswerRoom[] {
  const { words, codebook, language } = scripted;
  const several = question.type === 'choices';
  if (question.pickedFrom !== undefined || question.measure === 'primary-reason')
    return [{ kind: 'hint', text: words.amongMarked }];
  const hint = several
    ? question.atMost === undefined
      ? words.pickSeveral
      : words.pickAtMost(question.atMost)
    : words.pickOne;
  if (question.choices !== '$reasons') {
    const choices = choicesOf(question, codebook);
    const label = (choice: Choice): string =>
      `${onPaper(choice.label, scripted)}${choice.words === true ? ': ____________' : ''}`;
    return [
      { kind: 'hint', text: hint },
      { kind: 'choices', choices: choices.map(label) },
    ];
  }
  // a paper on the table is seen by whoever sits there
  const groups = codebook.reasons.map((heading) => ({
    heading: textIn(heading.label, language),
    choices: heading.reasons
      .filter(({ inRoom, sensitive }) => inRoom && !sensitive)
      .map((reason) => textIn(reason.label, language)),
  }));
  return [
    { kind: 'hint', text: hint },
    ...groups.filter(({ choices }) => choices.length > 0).map((group) => ({ kind: 'choices', ...group }) as const),
    { kind: 'hint', text: words.notListed },
  ];
}
