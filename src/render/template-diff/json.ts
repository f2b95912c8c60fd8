import type { Change } from '../../core/template/change.ts';
import type { PartDifference } from '../../core/template/difference.ts';
import type { Compared } from './page.ts';

/** The same for other programs. */
export function differenceJson({ from, to, difference, outcomes }: Compared): object {
  const { whole, sections, questions } = difference;
  return {
    from,
    to,
    same: whole.length + sections.length + questions.length === 0,
    template: whole.map(changeJson),
    sections: sections.map(partJson),
    questions: questions.map(partJson),
    reports: outcomes.map(({ kind, about, together, questions: about_ }) => ({
      kind,
      about,
      counted_together: together,
      questions: about_.map(({ id, was, cause }) => ({ question_id: id, was, cause })),
    })),
  };
}

const partJson = ({ what, id, was, name, section, moved, changes }: PartDifference): object => ({
  what,
  id,
  ...(was !== undefined && { was }),
  name,
  ...(section !== undefined && { section_id: section }),
  ...(moved !== undefined && { moved: { after: moved.after ?? null, from_section: moved.from ?? null } }),
  changes: changes.map(changeJson),
});

const changeJson = (change: Change): object => ({
  key: change.key,
  what: change.kind,
  ...('code' in change && change.code !== undefined && { code: change.code }),
  ...('language' in change && change.language !== undefined && { language: change.language }),
  ...('from' in change && { from: change.from }),
  ...('to' in change && { to: change.to }),
  ...('text' in change && { text: change.text }),
});
