import { createReadStream } from 'node:fs';
import { Refusal } from '../core/problem.ts';

/** A UTF-8 file, a piece at a time. Throws Refusal when it is something else. */
export async function* utf8(file: string): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const check = (bytes?: Uint8Array): void => {
    try {
      decoder.decode(bytes, { stream: bytes !== undefined });
    } catch (error) {
      throw new Refusal({ code: 'table-encoding', file, encoding: 'not-utf-8' }, { cause: error });
    }
  };
  let begun = false;
  for await (const bytes of createReadStream(file)) {
    if (!Buffer.isBuffer(bytes)) continue;
    if (!begun && isUtf16(bytes)) throw new Refusal({ code: 'table-encoding', file, encoding: 'utf-16' });
    begun = true;
    check(bytes);
    yield bytes;
  }
  check();
}

/** By its byte order mark, or by the zero beside the first letter. */
function isUtf16([first, second]: Uint8Array): boolean {
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return marked || first === 0 || second === 0;
}
