import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Answer, Interview, NewLine, TemplateCopy } from '../../src/core/interview/interview.ts';
import type { NewInterview, Store } from '../../src/core/ports.ts';
import { openStore } from '../../src/store/open.ts';

export const at = '2026-08-20T09:30:00.000Z';

export const copy: TemplateCopy = {
  template: {
    id: 'standard',
    version: 1,
    title: { sv: 'Exitsamtal', en: 'Exit interview' },
    purpose: 'Understand why people leave',
    minutes: 90,
    languages: ['sv', 'en'],
    sections: [],
  },
  codebook: { themes: [{ code: 'manager', label: { sv: 'Chef', en: 'Manager' } }], reasons: [] },
};

export function newInterview(id: string, change: Partial<NewInterview> = {}): NewInterview {
  return {
    id,
    status: 'under-way',
    language: 'sv',
    copy,
    leaver: { id: `leaver-of-${id}`, name: `Leaver of ${id}` },
    facts: {},
    createdAt: at,
    ...change,
  };
}

export function interview(id: string, change: Partial<Interview> = {}): Interview {
  return { ...newInterview(id), status: 'held', seconds: 0, answers: new Map(), ...change };
}

export function answer(questionId: string, change: Partial<Answer> = {}): readonly [string, Answer] {
  return [questionId, { questionId, seconds: 0, lines: [], drafts: [], ...change }];
}

export function note(text: string): NewLine {
  return { kind: 'note', text, themes: [] };
}

/** A folder that is gone after the test. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'exit-talk-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A real file; `reopen` closes it and opens it anew, so that what is read then was on disk. */
export async function tempStore(): Promise<{ readonly file: string; store: Store; reopen(): Promise<Store> }> {
  const file = join(tempFolder(), 'exit.db');
  const room = {
    file,
    store: await openStore({ file }),
    async reopen() {
      await room.store.close();
      room.store = await openStore({ file });
      return room.store;
    },
  };
  onTestFinished(() => room.store.close());
  return room;
}
