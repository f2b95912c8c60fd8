import { describe, expect, it } from 'vitest';
import type { Arrival } from '../../src/core/import/port.ts';
import type { RowTrace } from '../../src/core/import/trace.ts';
import { tempStore } from './fixture.ts';
import { interview } from './sample.ts';

const traceOf = (id: string): RowTrace => ({ own: `key of ${id}`, whole: `cells of ${id}` });
const arrival = (id: string): Arrival => ({ trace: traceOf(id), interview: interview(id) });

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
    expect(await room.store.importing.take('ours', pages)).toEqual({ taken: 3, known: 0 });
    const store = await room.reopen();
    expect([...(await store.interviews.ids())].toSorted()).toEqual(['a', 'b', 'c']);
    expect(await store.importing.standing([traceOf('b'), traceOf('d')])).toEqual(['known', 'new']);
    expect([await store.importing.knows('ours'), await store.importing.knows('others')]).toEqual([true, false]);
  });

  it('leaves nothing behind when a page fails, neither interviews nor what is known of rows', async () => {
    const room = await tempStore();
    const pages = inPages([[arrival('a')], new Error('the file was cut off')]);
    await expect(room.store.importing.take('ours', pages)).rejects.toThrow('the file was cut off');
    const store = await room.reopen();
    expect(await store.interviews.ids()).toEqual([]);
    expect(await store.importing.standing([traceOf('a')])).toEqual(['new']);
    expect(await store.importing.knows('ours')).toBe(false);
    expect(await store.importing.take('ours', inPages([[arrival('a')]]))).toEqual({ taken: 1, known: 0 });
  });

  it('takes a row in once, also when its interview is gone', async () => {
    const { store } = await tempStore();
    await store.importing.take('ours', inPages([[arrival('a')]]));
    await store.interviews.remove('a');
    const again: Arrival = { trace: traceOf('a'), interview: interview('another') };
    expect(await store.importing.take('ours', inPages([[again]]))).toEqual({ taken: 0, known: 1 });
    expect(await store.interviews.ids()).toEqual([]);
  });

  it('tells a row that says something else now, and remembers what was taken in', async () => {
    const { store } = await tempStore();
    await store.importing.take('ours', inPages([[arrival('a')]]));
    const edited = { ...traceOf('a'), whole: 'other cells of a' };
    const again: Arrival = { trace: edited, interview: interview('another') };
    expect(await store.importing.take('ours', inPages([[again]]))).toEqual({ taken: 0, known: 1 });
    expect(await store.importing.standing([edited, traceOf('a')])).toEqual(['changed', 'known']);
  });

  it('knows a row by what it says when its key is another', async () => {
    const { store } = await tempStore();
    await store.importing.take('ours', inPages([[arrival('a')]]));
    const keyed = { own: 'a new key of a', whole: traceOf('a').whole };
    const again: Arrival = { trace: keyed, interview: interview('another') };
    expect(await store.importing.take('ours', inPages([[again]]))).toEqual({ taken: 0, known: 1 });
    expect(await store.importing.standing([{ ...keyed, whole: 'edited' }])).toEqual(['changed']);
  });
});
