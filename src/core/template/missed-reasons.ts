import type { Issue, Path } from '../fault.ts';
import type { Outline } from './outline.ts';

/**
 * Whether an issue only says that nobody asks for the reasons, and a question above may do it that cannot be read or has
 * a measure that does not exist.
 */
export function mayBeThere({ fault, path }: Issue, all: readonly Issue[], { sections }: Outline): boolean {
  if (fault.code !== 'primary-before-reasons') return false;
  const questions = sections.flatMap((section) => section.questions);
  if (questions.some(({ given }) => given.measure === 'reasons')) return false;
  const readable = new Set(questions.map((question) => question.path.join()));
  return all.some(
    (issue) => isAbove(issue.path, path) && (issue.fault.code === 'unknown-measure' || !isIn(issue.path, readable)),
  );
}

/** By the numbers of their sections and questions. */
function isAbove(one: Path, other: Path): boolean {
  const at = one.findIndex((part, index) => part !== other[index]);
  const [here, there] = [one[at], other[at]];
  return typeof here === 'number' && typeof there === 'number' && here < there;
}

const isIn = (path: Path, questions: ReadonlySet<string>): boolean =>
  path.some((_, end) => questions.has(path.slice(0, end + 1).join()));
