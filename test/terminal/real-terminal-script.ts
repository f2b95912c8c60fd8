import { appendFileSync } from 'node:fs';
import { paragraph, strong } from '../../src/core/page.ts';
import type { Emptied, Reply, Screen } from '../../src/core/prompt.ts';
import { Interrupted } from '../../src/core/problem.ts';
import { createPrompter } from '../../src/terminal/prompter.ts';
import { words } from './words.ts';

/** A small talk in a real terminal: `node real-terminal-script.ts <file for what came of it> <prompts, e.g. key,note>`. */
const [report = '', plan = ''] = process.argv.slice(2);
const tell = (event: string, value: unknown): void => appendFileSync(report, `${JSON.stringify([event, value])}\n`);
const controller = new AbortController();
process.on('SIGTERM', () => controller.abort(new Interrupted('SIGTERM')));
process.on('SIGHUP', () => controller.abort(new Interrupted('SIGHUP')));

const screen: Screen = { title: 'Leaving', body: [paragraph(strong('Why?'))], hint: 'Enter goes on' };
const menu = [{ label: 'Pause', value: 'pause' as const }];
const prompter = await createPrompter({
  input: process.stdin,
  output: process.stdout,
  words,
  signal: controller.signal,
  env: process.env,
  plain: process.env['PLAIN'] === '1',
});
const digits = [1, 2, 3, 4, 5].map((value) => ({ label: String(value), key: String(value), value }));

/** As long as a slow disk takes: keys come meanwhile. */
const save = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

const timed: Screen = { ...screen, clock: () => '34 min' };

const prompts: Readonly<Record<string, () => Promise<Reply<unknown, 'pause'> | Emptied>>> = {
  key: () => prompter.key(screen, digits, menu),
  timed: () => prompter.key(timed, digits, menu),
  field: () => prompter.field(screen, {}, menu),
  note: () =>
    prompter.note(
      screen,
      {
        lines: [],
        onLine: async (text) => {
          await save();
          tell('line', text);
          return { seq: 1, kind: 'note', text };
        },
        onChange: async ({ seq, text }) => {
          await save();
          tell('change', text);
          return { seq, kind: 'note', text };
        },
        onDraft: async ({ line }) => {
          await save();
          tell('draft', line);
        },
        onFailure: () => undefined,
      },
      menu,
    ),
};

try {
  for (const name of plan.split(',')) {
    tell('open', name);
    tell('reply', await prompts[name]?.());
    await save();
  }
} catch (error) {
  tell('error', error instanceof Interrupted ? error.by : String(error));
}
prompter.close();
tell('end', process.stdin.isRaw);
