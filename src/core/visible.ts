/**
 * Shows what a terminal could obey, or what would hide or reorder text: control characters as pictures (␛), bidi
 * controls, zero-width and tag characters as `<U+202E>`. Combining marks, variation selectors and the joiners inside
 * emoji stay. Every text that people wrote passes here before it is drawn.
 */
export function visible(text: string, newlines: 'kept' | 'shown' = 'shown'): string {
  if (harmless.test(text) && (newlines === 'kept' || !text.includes('\n'))) return text;
  const whole = text.toWellFormed();
  if (!suspicious.test(whole)) return whole;
  return whole.replaceAll('\r\n', '\n').replaceAll(pattern, (character) => {
    if (character === '\n' && newlines === 'kept') return character;
    return picture(character);
  });
}

/** Western letters and the usual marks: most text there is, told without the tables of Unicode, which take a while to load. */
const harmless = /^[\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u203a]*$/u;
const joinerInEmoji = String.raw`(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\u{FE0F}])\u{200D}(?=\p{Extended_Pictographic})`;
const hidden = String.raw`(?!\p{Variation_Selector})(?!${joinerInEmoji})\p{Default_Ignorable_Code_Point}`;
/** Line and paragraph separators and the interlinear marks are not "ignorable", yet nobody sees them. */
const separators = String.raw`[\u{2028}\u{2029}\u{FFF9}-\u{FFFB}]`;
const pattern = new RegExp(String.raw`\p{Cc}|${separators}|${hidden}`, 'gu');
const suspicious = new RegExp(String.raw`\p{Cc}|${separators}|\p{Default_Ignorable_Code_Point}`, 'u');

function picture(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (character === '\t') return '  ';
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '␡';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
