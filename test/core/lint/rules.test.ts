import { describe, expect, it } from 'vitest';
import { adviceIn, rulesIn } from '../../support/linting.ts';

/** A small template whose only section is this, before an open question that ends it. */
const template = (questions: string, more = ''): string => `purpose: { sv: Förstå, en: Understand }
time_budget: 60 min
${more}sections:
  - id: about
    title: { sv: Om jobbet, en: The job }
${questions}
  - id: closing
    title: { sv: Avslutning, en: Closing }
    questions:
      - id: last
        ask: { sv: Vad mer vill du säga?, en: What else would you like to say? }
`;

const how = '{ id: how, ask: { sv: Hur var jobbet?, en: How was the job? } }';
const fun = '{ id: fun, type: scale, ask: { sv: Du hade roligt., en: You had fun. } }';
const calm = '{ id: calm, type: scale, ask: { sv: Du hade det lugnt., en: You had it calm. } }';
const list = (...questions: readonly string[]): string =>
  `    questions:\n${questions.map((one) => `      - ${one}`).join('\n')}`;
const label = (sv: string, en = sv): string =>
  `{ code: ${en.toLowerCase().replaceAll(' ', '-')}, label: { sv: "${sv}", en: "${en}" } }`;
const choice = (...labels: readonly string[]): string =>
  `{ id: pick, type: choice, ask: { sv: Vilket gällde det?, en: Which was it? }, choices: [${labels.join(', ')}] }`;

const shops = [label('Nord', 'North'), label('Syd', 'South'), label('Öst', 'East'), label('Väst', 'West')];
const told = '    say: { sv: Du får hoppa över den., en: You may skip it. }\n';
const bad =
  '{ id: bad, type: yes-no, ask: { sv: Har du blivit illa behandlad?, en: Have you been treated badly? }, discloses: harassment }';
const scale = (ends: string): string =>
  `{ id: own, type: scale, ask: { sv: Du hade roligt., en: You had fun. }, scale: { ${ends} } }`;
const ends = (low: string, high: string): string =>
  `low: { sv: ${low}, en: ${low} }, high: { sv: ${high}, en: ${high} }`;
const gated = (own: string): string =>
  `{ id: had, type: yes-no, ask: { sv: Fick du en ny chef?, en: Did you get a new manager? }, then: [{ when: yes, scale: { ${own} }, questions: [{ ask: { sv: Du hade roligt., en: You had fun. } }] }] }`;
const must = (minutes: number, more = ''): string =>
  `{ id: long, ask: { sv: Hur var det?, en: How was it? }, priority: must, minutes: ${minutes}${more} }`;
const probed = ', probes: [{ sv: Vad hände då?, en: What happened then? }]';
const passwords = '{ id: keys, theme: knowledge, ask: { sv: Var finns nycklarna?, en: Where are the keys? } }';

describe('a template is advised against', () => {
  it.each([
    ['only-closed', 'a section with nothing in the leaver’s own words', list(fun, calm), list(fun, calm, how)],
    [
      'only-closed',
      'a theme with nothing in the leaver’s own words',
      list(how, fun.replace('}', '}, theme: pay'), calm.replace('}', '}, theme: pay')),
      list(how, fun.replace('}', '}, theme: pay'), calm.replace('}', `}, theme: pay${probed}`)),
    ],
    ['closed-first', 'a section that begins closed', list(fun, how), list(how, fun)],
    [
      'closed-first',
      'a round with a closed question after it',
      `    stem: { sv: Svara 1 till 5., en: Answer 1 to 5. }\n${list(fun, choice(...shops, label('Annat', 'Other')), how)}`,
      `    stem: { sv: Svara 1 till 5., en: Answer 1 to 5. }\n${list(fun, calm, how)}`,
    ],
    [
      'closed-first',
      'a closed question first, unless it opens up by a probe',
      list(fun, how),
      list(fun.replace('type', `${probed.slice(2)}, type`), how),
    ],
    [
      'closed-first',
      'a closed question first, unless others hang on it',
      list(fun, how),
      list(fun, how, how.replace('how,', 'less, when: { fun: { to: 2 } },')),
    ],
    ['closed-first', 'an opinion first, unlike a fact', list(fun, how), list(fun.replace('scale', 'number'), how)],
    [
      'no-neutral',
      'a scale of four steps',
      list(how, scale(`from: 1, to: 4, ${ends('Bad', 'Good')}`)),
      list(
        how,
        scale(`from: 1, to: 4, ${ends('Bad', 'Good')}, not_stated: { key: N, label: { sv: Vet inte, en: Unsure } }`),
      ),
    ],
    [
      'no-neutral',
      'a scale of four steps, unlike one so fine that it has a middle',
      list(how, scale(`from: 1, to: 4, ${ends('Bad', 'Good')}`)),
      list(how, scale(`from: 1, to: 10, ${ends('Bad', 'Good')}`)),
    ],
    [
      'no-neutral',
      'a scale of four steps that what follows on an answer has',
      list(how, gated(`from: 1, to: 4, ${ends('Bad', 'Good')}`)),
      list(how, gated(`from: 1, to: 5, ${ends('Bad', 'Good')}`)),
    ],
    [
      'no-neutral',
      'a scale of four steps, unlike one of five',
      list(how, scale(`from: 1, to: 4, ${ends('Bad', 'Good')}`)),
      list(how, scale(`from: 1, to: 5, ${ends('Bad', 'Good')}`)),
    ],
    [
      'no-neutral',
      'choices without a way out, unlike those with room for words',
      list(how, choice(...shops)),
      list(how, choice(...shops.slice(1), label('Nord', 'North').replace(/ \}$/u, ', words: true }'))),
    ],
    [
      'no-neutral',
      'choices without a way out',
      list(how, choice(...shops)),
      list(how, choice(...shops, label('Något annat', 'Other'))),
    ],
    [
      'no-neutral',
      'choices that may lack the right one, unlike amounts',
      list(how, choice(...shops)),
      list(
        how,
        choice(label('Aldrig', 'Never'), label('Ibland', 'Sometimes'), label('Ofta', 'Often'), label('Jämt', 'Daily')),
      ),
    ],
    [
      'scale-ends',
      'an end without words',
      list(how, scale('from: 1, to: 5, low: { sv: Dåligt, en: Bad }')),
      list(how, scale(`from: 1, to: 5, ${ends('Bad', 'Good')}`)),
    ],
    [
      'scale-turned',
      'a scale whose good end is low, among others',
      list(how, fun, scale(`from: 1, to: 5, ${ends('Good', 'Bad')}, best: low`)),
      list(how, scale(`from: 1, to: 5, ${ends('Good', 'Bad')}, best: low`)),
    ],
    ['no-probes', 'an open must without a probe', list(must(3)), list(must(3, probed))],
    ['knowledge-extra', 'the handover in another conversation', list(how, passwords), list(how)],
    [
      'discloses-unsaid',
      'asking about harassment without saying so',
      list(how, bad.replace(', discloses: harassment', '')),
      list(how, bad),
    ],
    [
      'discloses-unsaid',
      'asking about threats, unlike the routines for them',
      list(how, '{ type: yes-no, ask: { sv: Blev du hotad?, en: Were you threatened? } }'),
      list(how, '{ type: yes-no, ask: { sv: Fanns det rutiner vid hot?, en: Were there routines for threats? } }'),
    ],
    [
      'discloses-unsaid',
      'asking about it, unlike about safety',
      list(how, '{ type: yes-no, ask: { sv: Har du mobbats?, en: Were you bullied? } }'),
      list(how, '{ type: yes-no, theme: safety, ask: { sv: Har du mobbats?, en: Were you bullied? } }'),
    ],
    [
      'reversed-scale',
      'a statement that says something bad',
      list(how, '{ type: scale, ask: { sv: Det var svårt att få ledigt., en: It was hard to get time off. } }'),
      list(how, '{ type: scale, ask: { sv: Det var lätt att få ledigt., en: It was easy to get time off. } }'),
    ],
    [
      'reversed-scale',
      'a statement that says something bad, unlike a clause beside it',
      list(how, '{ type: scale, ask: { sv: Målen var oklara., en: The aims were unclear. } }'),
      list(
        how,
        '{ type: scale, ask: { sv: Du fick hjälp när målen var oklara., en: You got help when the aims were unclear. } }',
      ),
    ],
    [
      'reversed-scale',
      'a statement that says something bad, unless its scale begins with the good end',
      list(how, scale(`from: 1, to: 5, ${ends('No', 'Yes')}`).replace('had fun', 'were unhappy')),
      list(how, scale(`from: 1, to: 5, ${ends('No', 'Yes')}, best: low`).replace('had fun', 'were unhappy')),
    ],
    [
      'reversed-scale',
      'a statement that says something bad, unlike one that is negated',
      list(how, '{ type: scale, ask: { sv: Du var missnöjd., en: You were unhappy. } }'),
      list(how, '{ type: scale, ask: { sv: Du var aldrig missnöjd., en: You were never unhappy. } }'),
    ],
    ['not-told', 'a disclosure, unlike a danger', list(how, bad), list(how, bad.replace('harassment', 'danger'))],
    ['not-told', 'asking what must be acted on before saying so', list(how, bad), told + list(how, bad)],
    [
      'not-told',
      'an open question about safety',
      list(how.replace('{ id', '{ theme: safety, id')),
      told + list(how.replace('{ id', '{ theme: safety, id')),
    ],
    [
      'over-budget',
      'more than there is time for',
      list(must(70).replace('must', 'should')),
      list(must(62).replace('must', 'should')),
    ],
    ['many-must', 'musts that leave no room', list(must(52, probed)), list(must(40, probed))],
  ] as const)('%s: %s', async (rule, _, flawed, sound) => {
    expect(await rulesIn(template(flawed))).toContain(rule);
    expect(await rulesIn(template(sound))).not.toContain(rule);
  });

  it('scale-turned: ends that change places', async () => {
    const first = scale(`from: 1, to: 5, ${ends('Bad', 'Good')}`);
    const second = (words: string): string => scale(`from: 1, to: 5, ${words}`).replace('own', 'other');
    expect(await rulesIn(template(list(how, first, second(ends('GOOD', 'bad')))))).toContain('scale-turned');
    expect(await rulesIn(template(list(how, first, second(ends('bad', 'good')))))).not.toContain('scale-turned');
  });

  it('no-neutral: a named scale once, where it is defined', async () => {
    const named = 'scales:\n  level: { points: [A, B, C, D] }\n';
    const found = await adviceIn(
      template(
        list(how, ...['a', 'b'].map((id) => `{ id: ${id}, type: scale, ask: { sv: Bra., en: Good. }, scale: level }`)),
        named,
      ),
    );
    expect(found.filter(({ rule }) => rule === 'no-neutral')).toEqual([
      expect.objectContaining({ path: ['scales', 'level'], count: 4, line: 4 }),
    ]);
  });

  it('no-closing: nothing open at the end, whatever is asked about the conversation itself', async () => {
    const text = (last: string): string => `purpose: Understand
time_budget: 20 min
questions:
  - { id: how, ask: How was it? }
${last}`;
    const sectioned = (questions: string): string =>
      `purpose: Understand\ntime_budget: 20 min\nsections:\n  - { id: a, questions: [{ id: how, ask: How was it? }] }\n  - id: b\n    questions: [${questions}]\n`;
    expect(await rulesIn(text('  - { id: enps, type: enps, ask: "How likely, 0 to 10?" }'))).not.toContain(
      'no-closing',
    );
    expect(await rulesIn(sectioned('{ id: enps, type: enps, ask: "How likely, 0 to 10?" }'))).toContain('no-closing');
    expect(
      await rulesIn(sectioned('{ id: contact, type: yes-no, measure: contact, ask: May we call? }')),
    ).not.toContain('no-closing');
  });

  it.each([
    ['sv', 'purpose: Förstå varför folk slutar och hur lönen var', 'hur lönen var', 'Var lönen rimlig?'],
    ['en', 'purpose: Understand why people leave and how the pay was', 'how the pay was', 'Was the pay fair?'],
  ])('purpose-unasked: what the purpose names in %s and nobody asks', async (language, purpose, found, asked) => {
    const [why, fair] =
      language === 'sv' ? ['Hur kom det sig att du slutar?', asked] : ['What made you leave the place?', asked];
    const text = (question: string): string =>
      `${purpose}\ntime_budget: 20 min\nquestions:\n  - ${why}\n  - ${question}\n`;
    expect(await adviceIn(text(why.replace('?', ' nu?')))).toContainEqual(
      expect.objectContaining({ rule: 'purpose-unasked', found, language, path: ['purpose'], line: 1 }),
    );
    expect(await rulesIn(text(fair ?? ''))).not.toContain('purpose-unasked');
    expect(await rulesIn(text(`{ ask: ${why}, theme: pay }`))).not.toContain('purpose-unasked');
  });

  it('with what matters most first and notes last', async () => {
    const rules = (await adviceIn(template(list(fun, bad, must(55))))).map(({ rule }) => rule);
    expect(rules.slice(0, 1)).toEqual(['not-told']);
    expect(rules.at(-1)).toBe('no-probes');
  });
});
