/** Whatever was typed or pasted, as one line: white space and control characters are a space between words. */
export const oneLine = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
