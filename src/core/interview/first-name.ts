/** What somebody is called in a letter: the first of the names, also where the last one comes first (`Lind, Alva`). */
export function firstName(name: string): string {
  const [last = '', first] = name.split(',').map((part) => part.trim());
  return (first || last).split(/\s+/u)[0] ?? name;
}
