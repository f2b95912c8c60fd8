import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDrafter } from '../../src/terminal/drafter.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function drafting(saved = '') {
  const kept: string[] = [];
  const failures: unknown[] = [];
  const save = async (text: string): Promise<void> => void kept.push(text);
  return { kept, failures, drafter: createDrafter(save, { saved, nothing: '' }, (error) => failures.push(error)) };
}

describe('half a line', () => {
  it('is handed on at once, then at most once a second, the newest text each time', async () => {
    const { drafter, kept } = drafting();
    for (const text of ['a', 'ab', 'abc']) drafter.change(text);
    await vi.advanceTimersByTimeAsync(999);
    expect(kept).toEqual(['a']);
    await vi.advanceTimersByTimeAsync(1);
    expect(kept).toEqual(['a', 'abc']);
    drafter.change('abcd');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(kept).toEqual(['a', 'abc', 'abcd']);
  });

  it('is not handed on again when nothing changed', async () => {
    const { drafter, kept } = drafting('from last time');
    drafter.change('from last time');
    await vi.advanceTimersByTimeAsync(5000);
    await drafter.finish('from last time');
    expect(kept).toEqual([]);
  });

  it('is handed on before the prompt ends, also when it was erased', async () => {
    const { drafter, kept } = drafting();
    drafter.change('a');
    drafter.change('ab');
    await drafter.finish('ab');
    expect(kept).toEqual(['a', 'ab']);
    const erased = drafting('half');
    await erased.drafter.finish('');
    expect(erased.kept).toEqual(['']);
  });

  it('waits for nothing once the line is entered', async () => {
    const { drafter, kept } = drafting();
    drafter.change('a');
    drafter.change('ab');
    await drafter.hold();
    await vi.advanceTimersByTimeAsync(5000);
    drafter.entered();
    await drafter.finish('');
    expect(kept).toEqual(['a']);
  });

  it('tells of a save that fails', async () => {
    const failures: unknown[] = [];
    const drafter = createDrafter(
      () => Promise.reject(new Error('full')),
      { saved: '', nothing: '' },
      (error) => failures.push(error),
    );
    drafter.change('a');
    await vi.advanceTimersByTimeAsync(0);
    expect(failures).toEqual([new Error('full')]);
    await expect(drafter.finish('ab')).rejects.toThrow('full');
  });
});
