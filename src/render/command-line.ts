/** An option as it was given; `true` for one without a value, undefined for one that was not. */
export type Given = readonly [option: string, value: string | true | undefined];

/** A command with what it is about and what it is given. */
export interface TypedCommand {
  readonly name: string;
  readonly words?: readonly string[];
  readonly given: readonly Given[];
}

/** A command to be copied to a shell: there it means this and nothing else, whatever the names and files are called. */
export function commandLine({ name, words = [], given }: TypedCommand): string {
  const options = given.flatMap(([option, value]) => (value === undefined ? [] : optionText(option, value)));
  const named = words.map(quoted);
  const parts = words.some((word) => word.startsWith('-')) ? [...options, '--', ...named] : [...named, ...options];
  return ['exit-talk', name, ...parts].join(' ');
}

function optionText(option: string, value: string | true): string {
  if (value === true) return option;
  return `${option}${value.startsWith('-') ? '=' : ' '}${quoted(value)}`;
}

/** Bare where no shell sees anything in it; in single quotes only where something would work in double ones. */
function quoted(word: string): string {
  if (/^[\p{L}\p{N}._:/-]+$/u.test(word)) return word;
  return /["$`\\!]/u.test(word) ? `'${word.replaceAll("'", String.raw`'\''`)}'` : `"${word}"`;
}
