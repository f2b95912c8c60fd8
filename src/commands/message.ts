import type { Context } from '../context.ts';
import type { Interview } from '../core/interview/interview.ts';
import { folded } from '../core/interview/leaver.ts';
import { paragraph, quiet } from '../core/page.ts';
import { messageTo, receiversOf } from '../core/privacy/message.ts';
import { Refusal } from '../core/problem.ts';
import { messagePage } from '../render/message.ts';
import { asHeld } from './copy.ts';
import { makeRoom, type NewFile } from './written-file.ts';

/** Prints or writes what the leaver wants to say to this person, and nothing else. */
export async function messageFor(
  context: Context,
  interview: Interview,
  name: string,
  to: NewFile | undefined,
): Promise<void> {
  const { output, messages } = context;
  const known = receiversOf(asHeld(context, interview));
  const named = known.find((receiver) => folded(receiver) === folded(name));
  if (named === undefined) throw new Refusal({ code: 'no-message', id: interview.id, name, known });
  const page = messagePage(interview, named, messageTo(interview, named), messages);
  if (to === undefined) output.print(page);
  else {
    await makeRoom(context, to);
    await context.files.write(to.file, [output.text(page)]);
    output.say([paragraph(quiet(messages.copy.written(to.file)))]);
  }
  if (interview.status === 'held') output.say([paragraph(quiet(messages.copy.notClosed))]);
}
