import type { Interview, NoteLine } from '../interview/interview.ts';
import { folded } from '../interview/leaver.ts';
import { shareOf } from '../interview/share.ts';
import { questionSteps } from '../interview/walk.ts';
import { present } from '../present.ts';
import { mayLeave, type Gate } from './may-leave.ts';

/** What the leaver asked to have passed on, with whose ears it is for. */
function passedOn(interview: Interview): readonly { readonly line: NoteLine; readonly to: string }[] {
  return questionSteps(interview).flatMap(({ id, question }) => {
    const answer = interview.answers.get(id);
    return (answer?.lines ?? []).flatMap((line) => {
      const { label, to } = shareOf(question, answer, line);
      return label === 'with-name' && to !== undefined ? [{ line, to }] : [];
    });
  });
}

/** The lines for exactly this person; case and how letters are composed do not count in the name. */
export function messageTo(interview: Interview, name: string, gate: Gate = mayLeave): readonly NoteLine[] {
  const audience = { who: 'named', name } as const;
  return passedOn(interview)
    .filter(({ line, to }) =>
      gate({
        share: { label: 'with-name', to },
        kind: line.kind,
        audience,
        destination: 'words',
        disclosed: line.disclosure !== undefined,
      }),
    )
    .map(({ line }) => line);
}

/** Somebody the leaver has a message for, and when it was handed over (ISO instant), if it was. */
export interface Receiver {
  readonly name: string;
  readonly at?: string;
}

/** Whom the leaver has a message for, handed over or not. */
export function receivers(interview: Interview): readonly Receiver[] {
  const done = new Map((interview.passedOn ?? []).map(({ receiver, at }) => [folded(receiver), at]));
  return receiversOf(interview).map((name) => ({ name, ...present({ at: done.get(folded(name)) }) }));
}

/** Everybody the leaver has a message for, as the name was first given. */
export function receiversOf(interview: Interview): readonly string[] {
  const names = new Map<string, string>();
  for (const { to } of passedOn(interview)) if (!names.has(folded(to))) names.set(folded(to), to);
  return [...names.values()].filter((name) => messageTo(interview, name).length > 0);
}
