import { describe, expect, it } from 'vitest';
import { bar, sparkline } from '../../src/render/report/bars.ts';

describe('a bar', () => {
  it.each([
    [0, ''],
    [0.001, '▏'],
    [0.0625, '▌'],
    [0.5, '████'],
    [0.53, '████▎'],
    [0.99, '███████▉'],
    [1, '████████'],
  ])('of %d is %s', (part, drawn) => {
    expect(bar(part, 8)).toBe(drawn);
  });
});

it('a sparkline is as high as its figures, with a gap for none and a dot for one that is hidden', () => {
  const at = (height: number) => ({ height, hidden: false });
  const points = [at(0), at(0.5), { hidden: false }, { hidden: true }, at(0.93), at(1)];
  expect(sparkline(points)).toBe('▁▅ ·██');
});
