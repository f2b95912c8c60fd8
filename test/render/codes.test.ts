import { describe, expect, it } from 'vitest';
import { inSentence } from '../../src/render/codes.ts';

describe('a label inside a sentence', () => {
  it.each([
    ['Lönen', 'lönen'],
    ['Åter till studier', 'åter till studier'],
    ['I tid', 'i tid'],
    ['E-posten', 'e-posten'],
    ['IT-avdelningen', 'IT-avdelningen'],
    ['A', 'A'],
    ['', ''],
  ])('%s is %s: its first letter is small, unless it is an abbreviation or alone', (label, said) => {
    expect(inSentence(label)).toBe(said);
  });
});
