import { PassThrough } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createKeyboard } from '../../src/terminal/keyboard.ts';
import { keystrokeOf } from '../../src/terminal/keystroke.ts';

function keyboard() {
  const raw: boolean[] = [];
  const source = Object.assign(new PassThrough(), { isTTY: true, setRawMode: (on: boolean) => raw.push(on) });
  const board = createKeyboard(source);
  const keys: string[] = [];
  board.input.on('keypress', (text, event) => {
    const { name, text: typed } = keystrokeOf(text, event);
    keys.push(typed || `<${name}>`);
  });
  board.input.pause();
  board.open();
  return { source, board, keys, raw };
}

/** Long enough for every key that may come to have come. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 300; turn += 1) await setImmediate();
}

describe('the keyboard', () => {
  it('keeps what is typed while no prompt is open', async () => {
    const { source, board, keys } = keyboard();
    source.write('3\r4å');
    await settle();
    expect(keys).toEqual([]);
    board.input.resume();
    await settle();
    expect(keys).toEqual(['3', '<enter>', '4', 'å']);
  });

  it('gives one key a turn, so that the next prompt gets the one after the last', async () => {
    const { source, board, keys } = keyboard();
    board.input.on('keypress', () => board.input.pause());
    board.input.resume();
    source.write('345');
    await settle();
    expect(keys).toEqual(['3']);
    board.input.resume();
    await settle();
    expect(keys).toEqual(['3', '4']);
  });

  it('makes one key of a paste, whatever is in it', async () => {
    const { source, board, keys } = keyboard();
    board.input.resume();
    const lines = Array.from({ length: 60 }, (_, at) => `rad ${at} 漢字`).join('\r');
    source.write(`a\u001B[200~${lines}\u001B[201~b`);
    await settle();
    expect(keys).toEqual(['a', lines, 'b']);
  });

  it('gives the end of input to every prompt, after the keys that came before it', async () => {
    const { source, board, keys } = keyboard();
    source.end('ab');
    board.input.on('keypress', () => board.input.pause());
    for (let prompt = 0; prompt < 4; prompt += 1) {
      board.input.resume();
      await settle();
    }
    expect(keys).toEqual(['a', 'b', '<end-of-input>', '<end-of-input>']);
  });

  it('lets Ctrl-C out of a paste whose end got lost, after what was pasted', async () => {
    const { source, board, keys } = keyboard();
    board.input.resume();
    source.write('\u001B[200~abc\u0003');
    await settle();
    expect(keys).toEqual(['abc', '<ctrl-c>']);
  });

  it('sets the terminal raw while it is open, and keeps waiting keys over a break', async () => {
    const { source, board, keys, raw } = keyboard();
    source.write('ab');
    await settle();
    board.close();
    board.open();
    board.input.resume();
    await settle();
    expect({ raw, keys }).toEqual({ raw: [true, false, true], keys: ['a', 'b'] });
  });
});
