export type Present<T> = { [K in keyof T]?: NonNullable<T[K]> };

/** The fields that have something: what is unknown is absent in core, and NULL or nothing outside. */
export function present<T extends object>(values: T): Present<T> {
  const kept: Present<T> = {};
  for (const key in values) {
    const value = values[key];
    if (value !== null && value !== undefined) kept[key] = value;
  }
  return kept;
}
