import { bankJsonSchema } from './bank-shape.ts';
import { fieldsOf, isFields, type Fields } from './raw.ts';
import { templateJsonSchema } from './schema.ts';

/** What a kind of map of the format is called, and what each of its keys does. */
export interface MapDescription {
  readonly title: string;
  readonly keys: Readonly<Record<string, string>>;
}

/** Which kind of map stands behind a key; behind any other stands what has no keys of its own. */
const kinds: Readonly<Record<string, string>> = {
  sections: 'section',
  questions: 'question',
  choices: 'choice',
  when: 'range',
  scale: 'scale',
  scales: 'scale',
  points: 'point',
  not_stated: 'not-stated',
  // A key of the format, and nothing that is awaited.
  // oxlint-disable-next-line unicorn/no-thenable
  then: 'gate',
  checklist: 'checklist',
};

const schemas = { template: templateJsonSchema, bank: bankJsonSchema };

/**
 * The JSON Schema of a template or of a bank, with what each map is and each key does in these words, for an editor to
 * show. `onKey` is told of every key, and whether anything is said of it.
 */
export function describedSchema(
  of: keyof typeof schemas,
  words: Readonly<Record<string, MapDescription>>,
  onKey: (kind: string, key: string, isDescribed: boolean) => void = () => {},
): object {
  const { definitions, ...root } = fieldsOf(schemas[of]());
  const referredTo = new Map<string, string>();
  const walk = (part: unknown, kind: string): unknown => {
    if (Array.isArray(part)) return part.map((one) => walk(one, kind));
    if (!isFields(part)) return part;
    if (typeof part['$ref'] === 'string') referredTo.set(part['$ref'], kind);
    const title = isFields(part['properties']) ? words[kind]?.title : undefined;
    const inside = Object.entries(part).map(([name, value]) => [
      name,
      name === 'properties' && isFields(value) ? keys(value, kind) : walk(value, kind),
    ]);
    return { ...(title !== undefined && { title }), ...Object.fromEntries(inside) };
  };
  const keys = (properties: Fields, kind: string): Fields =>
    Object.fromEntries(
      Object.entries(properties).map(([key, value]) => {
        const description = words[kind]?.keys[key];
        onKey(kind, key, description !== undefined);
        return [
          key,
          { ...(description !== undefined && { description }), ...fieldsOf(walk(value, kinds[key] ?? kind)) },
        ];
      }),
    );
  const whole = fieldsOf(walk(root, of));
  // A map that contains itself stands apart, and is what the keys that refer to it say it is.
  const apart = Object.entries(fieldsOf(definitions)).map(([name, value]) => [
    name,
    walk(value, referredTo.get(`#/definitions/${name}`) ?? of),
  ]);
  return apart.length === 0 ? whole : { ...whole, definitions: Object.fromEntries(apart) };
}
