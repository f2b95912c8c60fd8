import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/core/follow-up/action.ts';
import { labelsOf } from '../../src/core/insight/labels.ts';
import { loadMessages } from '../../src/i18n/load.ts';
import { briefHtml } from '../../src/render/brief/html.ts';
import { briefMarkdown } from '../../src/render/brief/markdown.ts';
import { briefPage } from '../../src/render/brief/page.ts';
import { tellForHr } from '../../src/render/brief/tell.ts';
import { layout } from '../../src/terminal/layout.ts';
import { noPaint } from '../../src/terminal/paint.ts';
import { anInterview } from '../support/builders.ts';
import { shippedCopies } from '../support/shipped.ts';

const action: Action = {
  id: 'zzzz',
  decided: 'act',
  decidedOn: '2026-08-01',
  why: 'Tre samtal om samma chef',
  title: 'Avstämning var fjortonde dag',
  owner: 'Eva Åström',
  dueOn: '2026-10-01',
  status: 'open',
  interviewIds: ['s3cr3t000000'],
};

async function sheet() {
  const copies = shippedCopies();
  const { title: _, ...rest } = action;
  return tellForHr(anInterview([], [], { status: 'planned' }), {
    heard: [{ by: 'department', group: undefined, earlier: undefined, period: '' }],
    dwellings: [],
    actions: [action, { ...rest, decided: 'watch', theme: 'manager' }],
    speaking: { messages: await loadMessages('sv'), labels: labelsOf(copies) },
  });
}

describe('what is being done already', () => {
  it('is told by what, who and when; never by why, or which interviews it goes back to', async () => {
    const told = await sheet();
    const text = layout(briefPage(told), 200, noPaint).join('\n');
    for (const written of [text, briefMarkdown(told), briefHtml(told)]) {
      expect(written).toContain('Avstämning var fjortonde dag, Eva Åström, klart 1 oktober 2026');
      expect(written).toContain('Närmaste chef: följs');
      expect(written).not.toMatch(/s3cr3t|zzzz|Tre samtal/u);
    }
  });
});

describe('as HTML', () => {
  it('allows its own style sheet and nothing else', async () => {
    const html = briefHtml(await sheet());
    const [, style = ''] = /<style>(.*?)<\/style>/su.exec(html) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    expect(html).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(html).not.toMatch(/<script|<form|<input|href=|src=/u);
  });
});
