import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { paragraph, strong } from '../../src/core/page.ts';
import { createOutput, type OutputOptions } from '../../src/terminal/output.ts';
import { wantsColour } from '../../src/terminal/paint.ts';
import { clockAt } from '../support/harness.ts';

interface Sample {
  readonly stream: Writable & { isTTY?: boolean; columns?: number };
  text(): string;
}

function sample(more: { isTTY?: boolean; columns?: number; fails?: string } = {}): Sample {
  let written = '';
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      if (more.fails !== undefined) return done(Object.assign(new Error(`write ${more.fails}`), { code: more.fails }));
      written += String(chunk);
      done();
    },
  });
  return { stream: Object.assign(stream, more), text: () => written };
}

async function output(stdout: Sample, stderr = sample(), env = {}, more: Partial<OutputOptions> = {}) {
  return createOutput({
    stdin: () => ({ isTTY: true }),
    stdout: stdout.stream,
    stderr: stderr.stream,
    env,
    plain: false,
    clock: { seconds: () => 0 },
    ...more,
  });
}

describe('output', () => {
  it('prints results to stdout and everything else to stderr, laid out to the width there is', async () => {
    const [stdout, stderr] = [sample({ columns: 10 }), sample()];
    const out = await output(stdout, stderr);
    out.print([paragraph('one two three')]);
    out.say([paragraph(strong('one two three'))]);
    out.write('{"raw":"as it is and as long as it is"}\n');
    expect(await out.flush()).toBe('ok');
    expect(stdout.text()).toBe('one two\nthree\n{"raw":"as it is and as long as it is"}\n');
    expect(stderr.text()).toBe('one two three\n');
  });

  it('gives a page as text for a file, as wide as usual and without colours, wherever it prints', async () => {
    const stdout = sample({ isTTY: true, columns: 10 });
    const out = await output(stdout);
    expect(out.text([paragraph(strong('one two three')), paragraph('four')])).toBe('one two three\nfour\n');
    expect(out.text([])).toBe('');
    expect(stdout.text()).toBe('');
  });

  it('colours a terminal', async () => {
    const stdout = sample({ isTTY: true });
    (await output(stdout)).print([paragraph(strong('a'))]);
    expect(stdout.text()).toBe('\u001B[1ma\u001B[22m\n');
  });

  it('is interactive when somebody can read and type', async () => {
    expect((await output(sample({ isTTY: true }))).interactive).toBe(true);
    expect((await output(sample())).interactive).toBe(false);
  });

  it('keeps back what is printed while prompts have the screen', async () => {
    const stdout = sample();
    const out = await output(stdout);
    out.hold();
    out.print([paragraph('a')]);
    out.write('b\n');
    expect(stdout.text()).toBe('');
    out.release();
    out.print([paragraph('c')]);
    expect(stdout.text()).toBe('a\nb\nc\n');
  });

  it.each([
    ['EPIPE', 'closed'],
    ['ENOSPC', { reason: 'full', detail: 'write ENOSPC' }],
    ['EIO', { reason: 'other', detail: 'write EIO' }],
  ])('remembers %s instead of throwing it', async (fails, outcome) => {
    const out = await output(sample({ fails }));
    out.print([paragraph('a')]);
    out.print([paragraph('b')]);
    expect(await out.flush()).toEqual(outcome);
  });

  it.each([
    ['a terminal', { isTTY: true }, false, '\r\u001B[K20 files\r\u001B[Kdone\n'],
    ['a terminal in which nothing may be redrawn', { isTTY: true }, true, '20 files\ndone\n'],
    ['a pipe', {}, false, 'done\n'],
  ])('says in %s how far something has come, and takes it away for what comes after', async (_, kind, plain, seen) => {
    const [stdout, stderr, clock] = [sample(), sample(kind), clockAt('2026-08-20T07:00:00.000Z')];
    const out = await output(stdout, stderr, { NO_COLOR: '1' }, { plain, clock });
    const progress = out.progress((done) => `${done} files`);
    clock.pass(12);
    progress.step(20);
    out.say([paragraph('done')]);
    progress.end();
    expect(stderr.text()).toBe(seen);
    expect(stdout.text()).toBe('');
  });

  it('does not mind that nobody reads its messages', async () => {
    const out = await output(sample(), sample({ fails: 'EPIPE' }));
    out.say([paragraph('a')]);
    expect(await out.flush()).toBe('ok');
  });
});

describe('colour', () => {
  const terminal = { isTTY: true };
  it.each([
    ['a terminal', terminal, {}, false, true],
    ['a file or a pipe', {}, {}, false, false],
    ['NO_COLOR', terminal, { NO_COLOR: '1' }, false, false],
    ['an empty NO_COLOR', terminal, { NO_COLOR: '' }, false, true],
    ['TERM=dumb', terminal, { TERM: 'dumb' }, false, false],
    ['FORCE_COLOR into a pipe', {}, { FORCE_COLOR: '1' }, false, true],
    ['FORCE_COLOR=0', terminal, { FORCE_COLOR: '0' }, false, false],
    ['FORCE_COLOR and NO_COLOR', terminal, { FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
    ['--plain', terminal, { FORCE_COLOR: '1' }, true, false],
  ])('%s', (_what, stream, env, plain, wanted) => {
    expect(wantsColour(stream, env, plain)).toBe(wanted);
  });
});
