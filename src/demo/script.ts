import type { TemplateCopy } from '../core/interview/interview.ts';
import type { Reason } from '../core/template/codebook.ts';
import { questionsOf } from '../core/template/template.ts';

/** A reason with the code of the heading it stands under and what it is about, as one would tag it. */
export interface Headed extends Reason {
  readonly heading: string;
  readonly theme: string;
}

/** A template copy with what every talk by it looks up, gathered once. */
export interface Script {
  readonly copy: TemplateCopy;
  /** Every theme somebody can be content with or not. */
  readonly themes: readonly string[];
  /** Those of them that are answered on a scale. */
  readonly scaled: readonly string[];
  /** Those a line can be tagged with. */
  readonly tags: ReadonlySet<string>;
  /** In the order of the codebook. */
  readonly reasons: readonly Headed[];
  /** Questions that conditions ask about: after them, what applies may be something else. */
  readonly decisive: ReadonlySet<string>;
  /** The question about what comes after this job. */
  readonly next?: string;
}

/** What everybody has a view on who has had a job, asked or not. */
export const workThemes: readonly string[] = [
  'role',
  'workload',
  'manager',
  'leadership',
  'team',
  'culture',
  'growth',
  'pay',
  'environment',
];

/** Themes that only say where in the talk it was: nobody is content with them or not. */
export const formalThemes: readonly string[] = [
  'opening',
  'closing',
  'decision',
  'reasons',
  'recommendation',
  'suggestions',
  'next-job',
  'knowledge',
];

export function scriptOf(copy: TemplateCopy): Script {
  const { template, codebook } = copy;
  const questions = questionsOf(template).map(({ question }) => question);
  const next = questions.find(({ measure }) => measure === 'next')?.id;
  const tags = codebook.themes.map(({ code }) => code);
  const asked = questions.flatMap(({ theme }) => (theme === undefined ? [] : [theme]));
  const scales = questions.flatMap(({ theme, type }) => (theme === undefined || type !== 'scale' ? [] : [theme]));
  const conditions = [...template.sections, ...questions].flatMap(({ when }) => Object.keys(when ?? {}));
  return {
    copy,
    themes: [...new Set([...workThemes, ...tags, ...asked])].filter(isJudged),
    scaled: [...new Set(scales)].filter(isJudged),
    tags: new Set(tags),
    reasons: codebook.reasons.flatMap(({ code, reasons }) =>
      reasons.map((reason) => ({ ...reason, heading: code, theme: themeOf(reason) })),
    ),
    decisive: new Set(conditions),
    ...(next !== undefined && { next }),
  };
}

const isJudged = (theme: string): boolean => !formalThemes.includes(theme);

/** Themes that have another name than the first word of their reasons. */
const themeNames: Readonly<Record<string, string>> = {
  load: 'workload',
  env: 'environment',
  health: 'workload',
  harm: 'safety',
  life: 'decision',
  other: 'decision',
};

/** What draws people elsewhere is about the next job. */
function themeOf({ code, direction }: Reason): string {
  const [word = ''] = code.split('.');
  if (direction === 'pull') return word === 'pay' ? 'pay' : 'next-job';
  if (word === 'career') return 'growth';
  return themeNames[word] ?? word;
}
