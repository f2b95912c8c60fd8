import type { Issue } from '../fault.ts';
import type { Codebook } from './codebook.ts';
import { reservedCodes } from './id.ts';
import { misfits, withoutExplained } from './misfit.ts';
import { repeated } from './repeated.ts';
import { codebookShape, type CodebookInput } from './codebook-shape.ts';
import { missingLanguages, type Wording } from './wording.ts';

/** Headings whose reasons are about health or harm. */
const sensitiveHeadings: readonly string[] = ['health', 'harm'];

interface Entry extends Wording {
  readonly code: string;
}

/** A codebook from plain data, or everything that is wrong with it. */
export function readCodebook(value: unknown): { readonly codebook: Codebook } | { readonly issues: readonly Issue[] } {
  const shape = codebookShape.safeParse(value, { reportInput: true });
  if (!shape.success) return { issues: withoutExplained(misfits(shape.error.issues)) };
  const given = shape.data;
  const themes = given.themes.map(({ code, label }, index) => entry(code, label, ['themes', index]));
  const headings = given.reasons.map(({ code, label }, index) => entry(code, label, ['reasons', index]));
  const reasons = given.reasons.flatMap((heading, at) =>
    heading.reasons.map(({ code, label }, index) => entry(code, label, ['reasons', at, 'reasons', index])),
  );
  const issues = [
    ...[themes, headings, reasons].flatMap((entries) => [...repeated(entries.map(codeOf)), ...reserved(entries)]),
    ...missingLanguages([...themes, ...headings, ...reasons]),
  ];
  return issues.length > 0 ? { issues } : { codebook: codebookOf(given) };
}

const entry = (code: string, label: Wording['text'], path: Issue['path']): Entry => ({
  code,
  text: label,
  path: [...path, 'label'],
});

const codePath = ({ path }: Entry): Issue['path'] => [...path.slice(0, -1), 'code'];

const codeOf = (one: Entry): { readonly id: string; readonly path: Issue['path'] } => ({
  id: one.code,
  path: codePath(one),
});

function reserved(entries: readonly Entry[]): readonly Issue[] {
  return entries
    .filter(({ code }) => reservedCodes.includes(code))
    .map((one): Issue => ({ path: codePath(one), fault: { code: 'reserved-code', found: one.code } }));
}

/** What is about health or harm is sensitive and not shown in the room unless the codebook says otherwise. */
function codebookOf({ themes, reasons }: CodebookInput): Codebook {
  return {
    themes,
    reasons: reasons.map((heading) => ({
      code: heading.code,
      label: heading.label,
      reasons: heading.reasons.map(({ sensitive, in_room: inRoom, ...reason }) => {
        const delicate = sensitiveHeadings.includes(reason.code.replace(/\..*/u, ''));
        return { ...reason, sensitive: sensitive ?? delicate, inRoom: inRoom ?? !delicate };
      }),
    })),
  };
}
