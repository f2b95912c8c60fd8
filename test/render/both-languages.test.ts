import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../../src/core/language.ts';
import type { Interview } from '../../src/core/interview/interview.ts';
import { choicesOf } from '../../src/core/interview/value.ts';
import { questionsOf, type Question, type Section } from '../../src/core/template/template.ts';
import { loadMessages } from '../../src/i18n/load.ts';
import { questionPage } from '../../src/render/question.ts';
import { shippedIn } from '../../src/templates/shipped.ts';
import { layout } from '../../src/terminal/layout.ts';
import { noPaint } from '../../src/terminal/paint.ts';
import { aQuestion, anInterview, aSection } from '../support/builders.ts';
import { projectRoot } from '../support/harness.ts';

const question = aQuestion({
  id: 'why',
  ask: { sv: 'Varför slutar du?', en: 'Why do you leave?' },
  probes: [{ sv: 'Vad mer?', en: 'What else?' }, 'OK?'],
  cue: { sv: 'Vad som vägde över.', en: 'What tipped the balance.' },
});
const section = aSection({ id: 'leaving', questions: [question] });

async function rows(talk: Language, screen: Language, shown = question, within: Section = section, of = {}) {
  const interview: Interview = { ...anInterview([within]), language: talk, ...of };
  const step = { kind: 'question', id: shown.id, section: within, question: shown } as const;
  // The host leaves two columns on each side.
  return layout(questionPage(interview, step, await loadMessages(screen)), 76, noPaint);
}

describe('a question of a talk in one language on a screen in the other', () => {
  it('stands as the leaver hears it, with the same for the interviewer under it', async () => {
    expect(await rows('en', 'sv')).toEqual([
      'Why do you leave?',
      'Varför slutar du?',
      '  – What else?  Vad mer?',
      '  – OK?',
      '  Lyssna efter: Vad som vägde över.',
    ]);
  });

  it.each(languages)('in %s on a screen in %s stands once', async (language) => {
    expect(await rows(language, language)).toHaveLength(4);
  });

  it.each(
    ['standard', 'short', 'manager', 'hr', 'remote', 'early', 'retirement', 'follow-up'].flatMap((name) => [
      { name, talk: 'sv', screen: 'en' } as const,
      { name, talk: 'en', screen: 'sv' } as const,
    ]),
  )('leaves room to write on, or to choose, in 24 rows: $name in $talk', async ({ name, talk, screen }) => {
    const shipped = shippedIn(join(projectRoot, 'dist', 'templates'));
    const [template, codebook] = [await shipped.template(name), await shipped.codebook()];
    const copy = { template, codebook };
    const full: string[] = [];
    for (const { section: within, question: shown } of questionsOf(template)) {
      const taken = (await rows(talk, screen, shown, within, { copy })).length;
      // Title, hint and the blank rows around what is shown take four.
      if (taken + needed(shown, codebook) > 20) full.push(`${shown.id}: ${taken}`);
    }
    expect(full).toEqual([]);
  });
});

/** Rows under the question: its answers, one each, or some lines of notes. */
function needed(shown: Question, codebook: Interview['copy']['codebook']): number {
  if (shown.choices === '$reasons') return codebook.reasons.length + 1;
  return Math.max(6, choicesOf(shown, codebook).length + 1);
}
