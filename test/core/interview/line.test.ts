import { describe, expect, it } from 'vitest';
import { changedLine, enteredLine, readLine } from '../../../src/core/interview/line.ts';
import type { Codebook } from '../../../src/core/template/codebook.ts';

const codebook: Codebook = {
  themes: [
    { code: 'workload', label: { sv: 'Arbetsbelastning', en: 'Workload' } },
    { code: 'pay', label: { sv: 'Lön och villkor', en: 'Pay and terms' } },
  ],
  reasons: [],
};

describe('a typed line', () => {
  it.each([
    ['Prioriteringar ändrades varje vecka', { kind: 'note', text: 'Prioriteringar ändrades varje vecka', themes: [] }],
    ['"Jag fick aldrig veta varför."', { kind: 'quote', text: 'Jag fick aldrig veta varför.', themes: [] }],
    ['”Jag fick aldrig veta”', { kind: 'quote', text: 'Jag fick aldrig veta', themes: [] }],
    ['"utan slut', { kind: 'quote', text: 'utan slut', themes: [] }],
    ['// verkade lättad', { kind: 'remark', text: 'verkade lättad', themes: [] }],
    ['För mycket #workload i maj', { kind: 'note', text: 'För mycket workload i maj', themes: ['workload'] }],
    ['#Arbetsbelastning hela våren', { kind: 'note', text: 'hela våren', themes: ['workload'] }],
    ['lägre #lön-och-villkor', { kind: 'note', text: 'lägre', themes: ['pay'] }],
    ['ärende #4711 och #okänt', { kind: 'note', text: 'ärende #4711 och #okänt', themes: [] }],
    ['"Bra chef" var det ingen som sa', { kind: 'note', text: '"Bra chef" var det ingen som sa', themes: [] }],
    ['"Orimligt" #workload', { kind: 'quote', text: 'Orimligt', themes: ['workload'] }],
    ['För mycket #workload #lön-och-villkor', { kind: 'note', text: 'För mycket', themes: ['workload', 'pay'] }],
    ['"', { kind: 'note', text: '"', themes: [] }],
    ['C# är roligt', { kind: 'note', text: 'C# är roligt', themes: [] }],
  ])('%s', (typed, line) => {
    expect(readLine(typed, codebook)).toEqual(line);
  });

  it('is of the kind chosen beforehand unless it says another', () => {
    expect(readLine('så sa hen', codebook, 'quote').kind).toBe('quote');
    expect(readLine('// nej', codebook, 'quote').kind).toBe('remark');
  });
});

describe('a line entered', () => {
  it('of tags alone keeps them as its words too', () => {
    expect(enteredLine(' #pay ', codebook, 'note')).toEqual({ kind: 'note', text: '#pay', themes: ['pay'] });
  });
});

describe('a line whose text was changed', () => {
  const before = { kind: 'quote', themes: ['workload'] } as const;

  it.each([
    ['stays of its kind and keeps its themes', 'Jag fick aldrig veta', { kind: 'quote', themes: ['workload'] }],
    ['gets another theme beside them', 'Jag fick #pay', { kind: 'quote', themes: ['workload', 'pay'] }],
    ['has no theme twice', 'Jag fick #workload', { kind: 'quote', themes: ['workload'] }],
    ['becomes a remark by its mark', '// tror jag', { kind: 'remark', themes: ['workload'] }],
  ])('%s', (_what, typed, after) => {
    expect(changedLine(before, typed, codebook)).toMatchObject(after);
  });

  it('becomes a quote in quotation marks', () => {
    const note = changedLine({ kind: 'note', themes: [] }, '"Aldrig"', codebook);
    expect(note).toEqual({ kind: 'quote', text: 'Aldrig', themes: [] });
  });
});
