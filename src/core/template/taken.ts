import type { Issue, Path } from '../fault.ts';
import type { Fields } from './raw.ts';

/** Where questions of the bank were taken, and what stands there of their author's own. */
export class Taken {
  readonly #own = new Map<string, Fields>();

  add(question: Path, own: Fields): void {
    this.#own.set(keyOf(question), own);
  }

  /** Where a part stands in what was written: what came from the bank stands behind the key `bank`. */
  pathOf(path: Path): Path {
    for (let length = path.length - 1; length > 0; length -= 1) {
      const question = path.slice(0, length);
      const own = this.#own.get(keyOf(question));
      if (own !== undefined) return Object.hasOwn(own, path[length] ?? '') ? path : [...question, 'bank'];
    }
    return path;
  }

  /** The same fault where its author can mend it. */
  placed(issue: Issue): Issue {
    const { first, ...rest } = this.#moved(issue);
    return first === undefined ? rest : { ...rest, first: this.pathOf(first) };
  }

  #moved(issue: Issue): Issue {
    const path = this.pathOf(issue.path);
    if (path === issue.path) return issue;
    const { at: _, ...rest } = issue;
    return { ...rest, path };
  }
}

const keyOf = (path: Path): string => JSON.stringify(path);
