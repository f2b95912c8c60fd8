import type { Insertable } from 'kysely';
import { sql } from 'kysely';
import type { LineKind, NewLine } from '../core/interview/interview.ts';
import { shareToColumns } from './columns.ts';
import type { Tables } from './tables.ts';

/** The columns of a note line but whose it is. */
export type LineColumns = Omit<Insertable<Tables['note_line']>, 'seq' | 'interview_seq' | 'question_id'>;

export function lineColumns(line: NewLine, writtenAt: string): LineColumns {
  return {
    kind: line.kind,
    text: line.text,
    themes: JSON.stringify(line.themes),
    ...shareToColumns(line.share),
    disclosure_id: line.disclosure ?? null,
    correction: line.correction === true ? 1 : 0,
    draft: 0,
    written_at: writtenAt,
  };
}

export function draftColumns(text: string, writtenAt: string, kind: LineKind = 'note'): LineColumns {
  return { ...lineColumns({ kind, text, themes: [] }, writtenAt), draft: 1 };
}

/** The seq of the newest note line there is, 0 before the first (see `answer.after_line`). */
export const newestLine = sql<number>`(select coalesce(max(seq), 0) from note_line)`;
