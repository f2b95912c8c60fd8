import type { BeforehandWords } from '../../i18n/beforehand.ts';
import { choicesOf } from '../../core/interview/value.ts';
import type { Question, Section } from '../../core/template/template.ts';
import { wholeParts } from '../information.ts';
import { conditionText, isForLeaver } from './condition.ts';
import type { ScriptPart, ScriptSection, ScriptSheet } from './sheet.ts';
import { onPaper, type Scripted } from './wording.ts';

/** The questions to read ahead, with what the leaver is told: no cue, no probe, nothing about how it is held. */
export function scriptForLeaver(scripted: Scripted, beforehand: BeforehandWords): ScriptSheet {
  const { template, language, words, told, messages } = scripted;
  const title = onPaper(template.title, scripted);
  return {
    language,
    title: words.leaverTitle(title),
    lead: [beforehand.length(template.minutes)],
    fields: [],
    sections: [
      { heading: words.questionsTitle, parts: [{ kind: 'text', text: words.questionsLead }] },
      ...template.sections.flatMap((section) => sectionOf(section, scripted)),
      ...wholeParts(told, template.purpose, language, messages).map(({ heading, text, points }) => {
        const listed: readonly ScriptPart[] = points.length === 0 ? [] : [{ kind: 'points', points }];
        return { heading, parts: [{ kind: 'text', text } as const, ...listed] };
      }),
    ],
  };
}

/** A round keeps its stem, without which a statement is none; what is said before other questions is said in the room. */
function sectionOf(section: Section, scripted: Scripted): readonly ScriptSection[] {
  const { title, stem, when, questions } = section;
  const shown = questions.filter(isForLeaver);
  if (shown.length === 0) return [];
  const conditions = shown.map((question) => conditionText(question.when, scripted, 'leaver'));
  const only = conditionText(when, scripted, 'leaver') ?? sharedBy(conditions);
  return [
    {
      heading: onPaper(title, scripted),
      parts: [
        ...(only === undefined ? [] : [{ kind: 'quiet', text: only } as const]),
        ...(stem === undefined ? [] : [{ kind: 'text', text: onPaper(stem, scripted) } as const]),
        ...shown.flatMap((question, index): readonly ScriptPart[] => {
          const asked = conditions[index];
          const ask = onPaper(question.ask, scripted);
          const isOwn = asked !== undefined && asked !== only;
          const points = choiceLabels(question, scripted);
          return [
            { kind: 'question', ask, probes: [], answer: [], ...(isOwn && { only: asked }) },
            ...(points.length === 0 ? [] : [{ kind: 'points', points } as const]),
          ];
        }),
      ],
    },
  ];
}

/** What there is to choose from; nothing where that is what was marked before. */
function choiceLabels(question: Question, scripted: Scripted): readonly string[] {
  if (question.pickedFrom !== undefined || question.choices === '$reasons') return [];
  return choicesOf(question, scripted.codebook).map(({ label }) => onPaper(label, scripted));
}

/** What holds for every question of a section is said once, over them. */
function sharedBy([first, ...others]: readonly (string | undefined)[]): string | undefined {
  return others.every((one) => one === first) ? first : undefined;
}
