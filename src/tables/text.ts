import { createReadStream } from 'node:fs';
import { Refusal } from '../core/problem.ts';

/** The text of a UTF-8 file, a piece at a time; a byte order mark is left out. Throws Refusal when it is something else. */
export async function* textOf(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (bytes?: Uint8Array): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch (error) {
      throw new Refusal({ code: 'table-encoding', file, encoding: 'not-utf-8' }, { cause: error });
    }
  };
  let begun = false;
  for await (const bytes of createReadStream(file)) {
    if (!(bytes instanceof Uint8Array)) continue;
    if (!begun && isUtf16(bytes)) throw new Refusal({ code: 'table-encoding', file, encoding: 'utf-16' });
    begun = true;
    yield decode(bytes);
  }
  yield decode();
}

/** By its byte order mark, or by the zero beside the first letter. */
function isUtf16([first, second]: Uint8Array): boolean {
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return marked || first === 0 || second === 0;
}
