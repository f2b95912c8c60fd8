/** JSON for other programs, with everything escaped that a terminal or a script block could take as an instruction. */
export function json(value: unknown): string {
  const text = JSON.stringify(value, (_, one: unknown) => (one === undefined ? null : one), 2);
  // C1 controls, line separators and bidirectional controls; C0 is escaped by JSON itself.
  return `${text.replace(/[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/gu, escaped)}\n`;
}

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
