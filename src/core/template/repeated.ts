import type { Issue } from '../fault.ts';

/** Ids or codes that occur again, each with the place of the first. */
export function repeated(ids: readonly { readonly id: string; readonly path: Issue['path'] }[]): readonly Issue[] {
  const firsts = new Map<string, Issue['path']>();
  return ids.flatMap(({ id, path }): readonly Issue[] => {
    const first = firsts.get(id);
    if (first !== undefined) return [{ path, first, fault: { code: 'duplicate-id', id } }];
    firsts.set(id, path);
    return [];
  });
}
