import type { Context } from '../../context.ts';
import { readInterview, templateNamed } from '../../core/interview/file/document.ts';
import { shortIds } from '../../core/interview/id.ts';
import type { Interview } from '../../core/interview/interview.ts';
import { paragraph, strong } from '../../core/page.ts';
import type { YamlDocument } from '../../core/ports.ts';
import type { Issue, PlacedFault } from '../../core/fault.ts';
import { Refusal } from '../../core/problem.ts';

/** `--answers`: every document is checked first, then all are stored at once as held, or nothing is. */
export async function fileAnswers(context: Context, file: string): Promise<void> {
  const documents = await context.files.readDocuments(file);
  const faults: PlacedFault[] = [];
  const interviews: Interview[] = [];
  for (const document of documents) {
    const interview = await readDocument(context, file, document, faults);
    if (interview !== undefined) interviews.push(interview);
  }
  if (faults.length > 0) throw new Refusal({ code: 'invalid-file', file, kind: 'answers', faults });
  const store = await context.store({ create: true });
  await store.interviews.createAll(interviews);
  const short = shortIds(await store.interviews.ids());
  context.output.print(
    interviews.map(({ id, leaver, facts }) =>
      paragraph([strong(short.get(id) ?? id), `  ${facts.heldOn ?? ''}  ${leaver.name}`]),
    ),
  );
  context.output.say([paragraph(context.messages.talk.filed(interviews.length))]);
}

async function readDocument(
  context: Context,
  file: string,
  document: YamlDocument,
  faults: PlacedFault[],
): Promise<Interview | undefined> {
  const place = (issues: readonly Issue[]): undefined => {
    faults.push(...document.placed(issues));
  };
  const named = templateNamed(document.value);
  if (named.issues !== undefined) return place(named.issues);
  const read = readInterview(document.value, {
    id: context.newId(),
    leaverId: context.newId(),
    language: context.settings.language,
    today: context.clock.today(),
    now: context.clock.now(),
    employer: await context.settings.employer(),
    copy: { template: await context.templates.load(named.value, file), codebook: await context.codebook() },
  });
  return read.issues === undefined ? read.value : place(read.issues);
}
