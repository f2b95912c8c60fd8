import { fstatSync, writeSync } from 'node:fs';
import type { TextStream } from './output.ts';

/**
 * Standard output (1) or error (2) when it is a file or a pipe: written at once by the system. Node's own stream for a
 * pipe comes with its network code, which takes 3 ms to load. For a terminal, and on Windows, it is the usual one.
 */
export function directStream(descriptor: 1 | 2, usual: () => NodeJS.WriteStream): TextStream {
  return process.platform !== 'win32' && isFileOrPipe(descriptor) ? streamTo(descriptor, usual) : usual();
}

function isFileOrPipe(descriptor: number): boolean {
  try {
    const kind = fstatSync(descriptor);
    return kind.isFile() || kind.isFIFO() || kind.isSocket();
  } catch {
    return false;
  }
}

function streamTo(descriptor: number, usual: () => NodeJS.WriteStream): TextStream {
  let fail: (error: Error) => void = () => undefined;
  let slow: NodeJS.WriteStream | undefined;
  return {
    on: (_event, listener) => {
      fail = listener;
    },
    write: (text, done) => {
      if (slow !== undefined) return slow.write(text, done);
      let left = Buffer.from(text);
      try {
        while (left.length > 0) left = left.subarray(writeSync(descriptor, left));
        done?.();
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        if ('code' in error && error.code === 'EAGAIN') {
          // a pipe that is full and does not wait for its reader: Node's stream does
          slow = usual().on('error', fail);
          return slow.write(left, done);
        }
        fail(error);
        done?.(error);
      }
      return true;
    },
  };
}
