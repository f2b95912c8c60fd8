import { describe, expect, it } from 'vitest';
import { usual } from '../../src/core/employer.ts';
import { languages } from '../../src/core/language.ts';
import { toldBy } from '../../src/core/privacy/told.ts';
import type { Section } from '../../src/core/template/template.ts';
import { loadMessages } from '../../src/i18n/load.ts';
import { scriptHtml } from '../../src/render/script/html.ts';
import { scriptForInterviewer } from '../../src/render/script/interviewer.ts';
import { scriptForLeaver } from '../../src/render/script/leaver.ts';
import { scriptMarkdown } from '../../src/render/script/markdown.ts';
import type { Scripted } from '../../src/render/script/wording.ts';
import { aQuestion, anInterview, aSection } from '../support/builders.ts';
import { shippedCopies } from '../support/shipped.ts';

/** What a template may say that few do. */
const everything = {
  opening: 'Welcome to {employer}, {first-name}.',
  closing: 'That was all.',
  checklist: { before: ['Book a room'], after: ['Return the badge'] },
};

async function scripted(sections: readonly Section[], rest: object = {}): Promise<Scripted> {
  const messages = await loadMessages('en');
  return {
    template: { ...anInterview(sections).copy.template, ...rest },
    codebook: { themes: [], reasons: [] },
    told: toldBy({ ...usual, name: 'Acme' }, 'en'),
    language: 'en',
    words: await messages.scriptIn('en'),
    messages,
  };
}

const named = (questions: readonly object[]): readonly Section[] => [
  aSection({ id: 'a', questions: questions.map((one, index) => ({ ...aQuestion({ id: `q${index}` }), ...one })) }),
];

const markdown = async (...given: Parameters<typeof scripted>): Promise<string> =>
  scriptMarkdown(scriptForInterviewer(await scripted(...given)));

describe('a script for the interviewer', () => {
  it('has what the template says before and after, in its place', async () => {
    const small = aSection({ id: 'small', title: 'Small talk', record: false });
    const text = await markdown([small, ...named([{}])], everything);
    const order = ['Book a room', 'Small talk', 'Welcome to Acme', 'q0', 'That was all', 'Return the badge'];
    expect(text.indexOf('Welcome to Acme')).toBeLessThan(text.indexOf('Thank you for'));
    const places = order.map((one) => text.indexOf(one));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places).not.toContain(-1);
    expect(text).toContain('Welcome to Acme, you.');
  });

  it('draws a scale with its ends, or with its points and what stands beside it', async () => {
    const points = [{ label: 'Never' }, { key: 'B', label: 'Always' }];
    const text = await markdown(
      named([
        { type: 'scale', scale: { from: 0, to: 3, low: 'Bad', high: 'Good' } },
        {
          type: 'scale',
          scale: { from: 1, to: 2, points, notStated: { key: 'X', label: 'No opinion', as: 'refused' } },
        },
      ]),
    );
    expect(text).toContain('Bad   ☐ 0   ☐ 1   ☐ 2   ☐ 3   Good');
    expect(text).toContain('☐ 1 Never   ☐ B Always   ☐ X No opinion');
  });

  it('says how many may be marked, where to pick among those, and leaves room for words', async () => {
    const choices = [
      { code: 'a', label: 'A' },
      { code: 'b', label: 'Other', words: true },
    ];
    const text = await markdown(
      named([
        { id: 'marks', type: 'choices', choices, atMost: 2 },
        { type: 'choice', choices, pickedFrom: 'marks' },
        { type: 'yes-no', comment: 'Tell me why' },
        { type: 'yes-no', comment: true },
      ]),
    );
    expect(text).toContain('Put a cross at no more than 2.');
    expect(text).toMatch(/- \[ \] Other: (?:\\_)+/u);
    expect(text).toContain('Put a ring around one of those with a cross.');
    expect(text).toContain('*Tell me why*');
    expect(text.match(/^Notes:/gmu)).toHaveLength(3);
  });

  it('says a condition that lists what nobody knows by what it leaves out', async () => {
    const when = (condition: object) => ({ when: condition });
    const text = await markdown(
      named([
        when({ 'leaver.separation': ['resign', 'mutual'] }),
        when({ 'leaver.mode': ['in-person', 'video', 'dont-know'] }),
        when({ 'interviewer.is-manager': ['no', 'dont-know'], 'leaver.tenure': { from: 12, to: 24 } }),
      ]),
    );
    expect(text).toContain('Only if the employment ends by resignation or mutual agreement.');
    expect(text).toContain('Only if the interview is not held on the phone or in writing.');
    expect(text).toContain(
      'Only if you are not their own manager and they have been employed 12 months or more and no more than 24 months.',
    );
  });
});

describe('a script for the leaver', () => {
  it('names no answer to a question that is not on it, and none of how it is held', async () => {
    const sections = named([
      { id: 'bad', type: 'yes-no', ask: 'Badly treated?', discloses: 'harassment' },
      { id: 'shift', type: 'yes-no', ask: 'Nights?' },
      { ask: 'After bad', when: { bad: ['yes'] } },
      { ask: 'After nights', when: { shift: ['yes'] }, cue: 'A cue', probes: ['A probe'] },
    ]);
    const words = await scripted(sections, everything);
    const text = scriptMarkdown(scriptForLeaver(words, await words.messages.beforehandIn('en')));
    expect(text).not.toMatch(/Badly|harass|A cue|A probe|Book a room|Return the badge|Welcome/u);
    expect(text).toContain('### After bad\n\n*Not in every interview.*');
    expect(text).toContain('Only if you answer yes to “Nights?”.');
  });

  it('says a condition once where all hang on it, what there is to choose from, and nothing of an empty section', async () => {
    const choices = [
      { code: 'a', label: 'Apples' },
      { code: 'b', label: 'Bananas' },
    ];
    const apples = { when: { marks: ['a'] } };
    const section = (id: string, questions: readonly object[], rest: Partial<Section> = {}): Section =>
      aSection({
        id,
        title: id,
        questions: questions.map((one, at) => ({ ...aQuestion({ id: `${id}${at}`, ask: `${id} ${at}?` }), ...one })),
        ...rest,
      });
    const words = await scripted([
      section(
        'Alpha',
        [
          { id: 'marks', type: 'choices', ask: 'Marks?', choices },
          { type: 'choice', ask: 'Pick?', choices, pickedFrom: 'marks' },
        ],
        { stem: 'Stem here.', when: { 'interviewer.is-manager': ['yes'] } },
      ),
      section('Beta', [apples, apples]),
      section('Gamma', [apples, {}]),
      section('Delta', [{ type: 'yes-no', discloses: 'harassment' }]),
    ]);
    const text = scriptMarkdown(scriptForLeaver(words, await words.messages.beforehandIn('en')));
    const only = '*Only if you answer “Apples” to “Marks?”.*';
    expect(text.slice(text.indexOf('## Alpha'), text.indexOf('Gamma 1?'))).toBe(
      [
        '## Alpha',
        '*Not in every interview.*',
        'Stem here.',
        '### Marks?',
        '- Apples\n- Bananas',
        '### Pick?',
        '## Beta',
        only,
        '### Beta 0?',
        '### Beta 1?',
        '## Gamma',
        '### Gamma 0?',
        only,
        '### ',
      ].join('\n\n'),
    );
    expect(text).not.toContain('Delta');
  });
});

it.each(languages)('every shipped template in %s has each of its questions on paper, once', async (language) => {
  const messages = await loadMessages(language);
  for (const { template, codebook } of shippedCopies()) {
    const told = toldBy(usual, language);
    const words = await messages.scriptIn(language);
    const html = scriptHtml(scriptForInterviewer({ template, codebook, told, language, words, messages }));
    const questions = template.sections.flatMap((section) => section.questions);
    expect(html.match(/<div class="question">/gu)).toHaveLength(questions.length);
    expect(html.replace(/<style>.*<\/style>/su, '')).not.toMatch(/\{[a-z-]+\}|undefined|\[object/u);
  }
});
