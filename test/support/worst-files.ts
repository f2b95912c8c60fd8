import { Lexer } from 'yaml';

const bytes = 128 * 1024;
/** As many as are understood in a template, but for a few. */
const parts = 44_900;

const head = 'purpose: x\ntime_budget: 45 min\n';
const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('');
/** No more than a template may have: others are refused unread. */
const questions = (count: number, line: (index: number) => string): string =>
  `${head}questions:\n${lines(Math.min(count, 600), (index) => `  - ${line(index)}\n`)}`;
/** The largest of its kind that is understood. */
function largest(make: (count: number) => string): string {
  let [fits, fails] = [1, 20_000];
  while (fails - fits > 1) {
    const middle = (fits + fails) >> 1;
    const text = make(middle);
    if (text.length <= bytes && [...new Lexer().lex(text)].length <= parts) fits = middle;
    else fails = middle;
  }
  return make(fits);
}

/** As large as is read. */
const filled = (text: string): string => text.repeat(Math.ceil(bytes / text.length)).slice(0, bytes);
const bomb = lines(9, (level) => {
  const inside = level === 0 ? 'x, x' : Array.from({ length: 9 }, () => `*x${level - 1}`).join(', ');
  return `x${level}: &x${level} [${inside}]\n`;
});

/**
 * Templates that are made to take for ever, each as large as may be or as large as is understood: by what they are, and
 * what they are refused with.
 */
export const worstFiles: readonly (readonly [name: string, text: string, code: string])[] = [
  ['references that multiply', bomb, 'too-many-aliases'],
  ['nothing but references', `a: &a 1\nb: [${filled('*a ,')}`.slice(0, bytes), 'too-many-aliases'],
  [
    'a large part referred to again and again',
    `x: &x [${'a,'.repeat(7_500)}]\ny: [${'*x,'.repeat(90)}]\n`,
    'too-many-aliases',
  ],
  ['lists in lists', `${head}questions: ${'['.repeat(60_000)}`, 'too-deep'],
  ['lists in lists, indented', filled('- '), 'too-deep'],
  ['maps in maps', filled('{a: '), 'too-deep'],
  ['maps in maps, indented', lines(360, (level) => `${' '.repeat(level)}a:\n`), 'too-deep'],
  ['nothing but faults', filled('{}'), 'too-many-parts'],
  ['nothing but quotes', filled('"'), 'too-many-parts'],
  ['nothing but commas', `[${filled(',')}`.slice(0, bytes), 'too-many-parts'],
  ['nothing but tags', filled('!a '), 'tag'],
  ['nothing but documents', filled('---\n'), 'yaml'],
  ['nothing but line ends', filled('\n'), 'too-many-parts'],
  ['16,000 keys', lines(16_000, (at) => `k${at}: 1\n`).slice(0, bytes), 'too-many-parts'],
  ['10,000 keys that occur before', `${head}${lines(10_000, () => 'purpose: x\n')}`, 'too-many-parts'],
  ['keys that occur before', largest((count) => `${head}${lines(count, () => 'purpose: x\n')}`), 'duplicate-key'],
  ['one long line', `${head}questions: ["${'word '.repeat(25_000)}`, 'yaml'],
  [
    'names of parts that nothing refers to',
    largest((count) => questions(count, (at) => `&a${at} Why?`)),
    'unused-anchor',
  ],
  ['keys there are not', largest((count) => `${head}${lines(count, (at) => `key${at}: 1\n`)}`), 'unknown-key'],
  [
    'keys there are not in a question',
    largest((count) => questions(1, () => `{ ask: Why?${lines(count, (at) => `, k${at}: 1`)} }`)),
    'unknown-key',
  ],
  ['misspelt keys', largest((count) => questions(count, (at) => `{ asx: Why ${at}?, tipe: open }`)), 'unknown-key'],
  [
    'questions that hang on misspelt ones',
    largest((count) =>
      questions(count, (at) => `{ id: question-number-${at}, ask: Why?, when: { questoin-number-${at}: [yes] } }`),
    ),
    'when-unknown',
  ],
  [
    'questions that choose among misspelt ones',
    largest((count) =>
      questions(count, (at) => `{ id: abcdefgh-${at}, type: choices, ask: Why?, choices: $bacdefgh-${at} }`),
    ),
    'picked-from',
  ],
  [
    'texts that name misspelt questions',
    largest((count) => questions(count, (at) => `{ id: reference-${at}, type: yes-no, ask: "Why {refrence-${at}}?" }`)),
    'reference-unknown',
  ],
  [
    'misspelt themes',
    largest((count) => questions(count, (at) => `{ ask: Why ${at}?, theme: manahr }`)),
    'unknown-theme',
  ],
  [
    'misspelt measures',
    largest((count) => questions(count, (at) => `{ ask: Why ${at}?, measure: would-retrun }`)),
    'unknown-measure',
  ],
  [
    'misspelt scales',
    largest((count) => {
      const scales = lines(count, (at) => `  scale-${at}: { from: 1, to: 5 }\n`);
      const asked = lines(Math.min(count, 600), (at) => `  - { ask: Why?, type: scale, scale: scael-${at} }\n`);
      return `${head}scales:\n${scales}questions:\n${asked}`;
    }),
    'unknown-scale',
  ],
  [
    'answers there are not',
    largest((count) => {
      const choices = lines(count, (at) => `c${at}, `);
      const when = lines(count, (at) => `d${at}, `);
      return `${head}questions:\n  - { ask: Why?, id: a, type: choice, choices: [${choices}] }\n  - { ask: Why?, when: { a: [${when}] } }\n`;
    }),
    'when-value',
  ],
  ['texts cut off by a comment', largest((count) => questions(count, (at) => `Why #${at}`)), 'cut-by-hash'],
  ['curly quotation marks', largest((count) => questions(count, (at) => `“${at}”`)), 'curly-quotes'],
  ['keys without their space', largest((count) => questions(count, (at) => `ask:x${at}`)), 'space-missing'],
  ['ids that occur before', largest((count) => questions(count, () => '{ id: why, ask: Why? }')), 'duplicate-id'],
  [
    'more questions than anybody asks',
    largest((count) => `${head}questions: [${lines(count, (at) => `Why ${at}, `)} 1]\n`),
    'too-many-questions',
  ],
];
