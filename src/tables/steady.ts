import { createHash } from 'node:crypto';
import { Refusal } from '../core/problem.ts';

/**
 * Hands on the bytes of a file that is gone through several times. What was looked at is what is taken in: at the end of
 * a later time it throws Refusal when they are not the same.
 */
export function steady(file: string): (bytes: AsyncIterable<Buffer>) => AsyncGenerator<Buffer> {
  let before: string | undefined;
  return async function* checked(bytes) {
    const hash = createHash('sha256');
    for await (const some of bytes) {
      hash.update(some);
      yield some;
    }
    const now = hash.digest('base64');
    if (before !== undefined && now !== before) throw new Refusal({ code: 'table-changed', file });
    before = now;
  };
}
