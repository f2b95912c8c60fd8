import { describe, expect, it } from 'vitest';
import { columns, textColumns } from '../support/columns.ts';
import { tempStore } from './fixture.ts';

describe('the list of what stands where', () => {
  it('has every column of text there is, and no other', async () => {
    const { file } = await tempStore();
    const listed = Object.fromEntries(
      Object.entries(columns).map(([table, ofTable]) => [table, Object.keys(ofTable).toSorted()]),
    );
    const found = Object.entries(textColumns(file)).map(([table, names]) => [table, names.toSorted()]);
    expect(Object.fromEntries(found)).toEqual(listed);
  });
});
