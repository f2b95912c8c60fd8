/**
 * A text as YAML: bare where it can mean nothing else, else in double quotes as JSON has it, with everything escaped that
 * a terminal or an editor could take for more than a text.
 */
export function yamlText(text: string): string {
  return isBare(text) ? text : quoted(text);
}

const quoted = (text: string): string =>
  JSON.stringify(text).replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu, escaped);

/** Begins with a letter, has nothing that separates a key, begins a comment or ends a list, and is no word of YAML's own. */
function isBare(text: string): boolean {
  if (!/^\p{L}[\p{L}\p{N} .,;!?'’“”()/%+&–-]*$/u.test(text) || text.endsWith(' ')) return false;
  return !/^(?:y|n|yes|no|on|off|true|false|null)$/iu.test(text);
}

/** A code or an id, which can be bare although YAML of old had a meaning for `yes` and `no`. */
export const yamlCode = (code: string): string =>
  /^[a-z][a-z0-9.-]*$/u.test(code) && !/^(?:true|false|null)$/u.test(code) ? code : yamlText(code);

/** The same, where it stands between braces or brackets: a comma would end it. */
export const yamlFlowText = (text: string): string => (text.includes(',') ? quoted(text) : yamlText(text));

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A paragraph as comment lines, no wider than most people's editor. */
export function comment(text: string, indent: string): readonly string[] {
  const width = 100 - indent.length;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u)) {
    if (line !== '' && line.length + word.length + 1 > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((one) => `${indent}# ${one}`);
}
