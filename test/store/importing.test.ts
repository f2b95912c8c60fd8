import { describe, expect, it } from 'vitest';
import type { Arrival } from '../../src/core/import/port.ts';
import { tempStore } from './fixture.ts';
import { interview } from './sample.ts';

const arrival = (id: string): Arrival => ({ trace: `row of ${id}`, interview: interview(id) });

async function* inPages(pages: readonly (readonly Arrival[] | Error)[]): AsyncGenerator<readonly Arrival[]> {
  for (const page of pages) {
    if (page instanceof Error) throw page;
    yield page;
  }
}

describe('taking in', () => {
  it('stores every page, and knows the rows afterwards', async () => {
    const room = await tempStore();
    const pages = inPages([[arrival('a'), arrival('b')], [arrival('c')]]);
    expect(await room.store.importing.take(pages)).toEqual({ taken: 3, known: 0 });
    const store = await room.reopen();
    expect([...(await store.interviews.ids())].toSorted()).toEqual(['a', 'b', 'c']);
    expect(await store.importing.known(['row of b', 'row of d'])).toEqual([true, false]);
  });

  it('leaves nothing behind when a page fails, neither interviews nor what is known of rows', async () => {
    const room = await tempStore();
    const pages = inPages([[arrival('a')], new Error('the file was cut off')]);
    await expect(room.store.importing.take(pages)).rejects.toThrow('the file was cut off');
    const store = await room.reopen();
    expect(await store.interviews.ids()).toEqual([]);
    expect(await store.importing.known(['row of a'])).toEqual([false]);
    expect(await store.importing.take(inPages([[arrival('a')]]))).toEqual({ taken: 1, known: 0 });
  });

  it('takes a row in once, also when its interview is gone', async () => {
    const { store } = await tempStore();
    await store.importing.take(inPages([[arrival('a')]]));
    await store.interviews.remove('a');
    const again: Arrival = { trace: 'row of a', interview: interview('another') };
    expect(await store.importing.take(inPages([[again]]))).toEqual({ taken: 0, known: 1 });
    expect(await store.interviews.ids()).toEqual([]);
  });
});
