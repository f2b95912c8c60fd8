import type { Context } from '../../context.ts';
import type { Issue, PlacedFault } from '../../core/fault.ts';
import { readInterview, templateNamed } from '../../core/interview/file/document.ts';
import { shortIds } from '../../core/interview/id.ts';
import type { Interview } from '../../core/interview/interview.ts';
import { paragraph, strong } from '../../core/page.ts';
import type { YamlDocument } from '../../core/ports.ts';
import { Refusal } from '../../core/problem.ts';
import { labelOf } from '../../render/codes.ts';

/** `--answers`: every document is checked first, then all are stored at once as held, or nothing is. */
export async function fileAnswers(context: Context, file: string): Promise<void> {
  const documents = await context.files.readDocuments(file);
  const interviews = await readAll(context, documents, { file });
  await (await context.store({ create: true })).interviews.createAll(interviews);
  await sayFiled(context, interviews);
}

/** What came of an interview that was planned: the one document there is. */
export async function fillPlanned(context: Context, file: string, planned: Interview): Promise<void> {
  if (planned.status !== 'planned') throw begun(context, planned);
  const documents = await context.files.readDocuments(file);
  if (documents.length > 1) throw new Refusal({ code: 'one-document', file, found: documents.length });
  const interviews = await readAll(context, documents, { file, planned });
  const store = await context.store();
  for (const interview of interviews) if (!(await store.interviews.fill(interview))) throw begun(context, interview);
  await sayFiled(context, interviews);
}

async function sayFiled(context: Context, interviews: readonly Interview[]): Promise<void> {
  const short = shortIds(await (await context.store()).interviews.ids());
  context.output.print(
    interviews.map(({ id, leaver, facts }) =>
      paragraph([strong(short.get(id) ?? id), `  ${facts.heldOn ?? ''}  ${leaver.name}`]),
    ),
  );
  context.output.say([paragraph(context.messages.talk.filed(interviews.length))]);
}

function begun({ messages }: Context, { id, status }: Interview): Refusal {
  return new Refusal({
    code: 'interview-begun',
    id,
    status: labelOf(messages.codes.status, status, messages.language),
  });
}

/** Where the answers come from, and what they are for. */
interface Given {
  readonly file: string;
  readonly planned?: Interview;
}

async function readAll(
  context: Context,
  documents: readonly YamlDocument[],
  given: Given,
): Promise<readonly Interview[]> {
  const faults: PlacedFault[] = [];
  const interviews: Interview[] = [];
  for (const document of documents) {
    const read = await readDocument(context, given, document);
    if ('issues' in read) faults.push(...document.placed(read.issues));
    else interviews.push(read);
  }
  if (faults.length > 0) throw new Refusal({ code: 'invalid-file', file: given.file, kind: 'answers', faults });
  return interviews;
}

async function readDocument(
  context: Context,
  { file, planned }: Given,
  document: YamlDocument,
): Promise<Interview | Faulty> {
  const copy = planned?.copy ?? (await copyNamed(context, file, document));
  if ('issues' in copy) return copy;
  const read = readInterview(document.value, {
    id: planned?.id ?? context.newId(),
    leaverId: context.newId(),
    ...(planned !== undefined && { planned }),
    language: context.settings.language,
    today: context.clock.today(),
    now: context.clock.now(),
    employer: await context.settings.employer(),
    copy,
  });
  return read.issues === undefined ? read.value : { issues: read.issues };
}

interface Faulty {
  readonly issues: readonly Issue[];
}

/** What the template is called stands in the document; what is wrong with that is said like any other fault. */
async function copyNamed(context: Context, file: string, { value }: YamlDocument) {
  const named = templateNamed(value);
  if (named.issues !== undefined) return { issues: named.issues };
  return { template: await context.templates.load(named.value, file), codebook: await context.codebook() };
}
