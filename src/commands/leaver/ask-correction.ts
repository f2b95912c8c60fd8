import type { Context } from '../../context.ts';
import { correctable, lastOpen } from '../../core/interview/correction.ts';
import type { Interview } from '../../core/interview/interview.ts';
import type { QuestionStep } from '../../core/interview/walk.ts';
import { textIn } from '../../core/language.ts';
import { blank, paragraph, quiet, strong, type Page } from '../../core/page.ts';
import type { Option, Prompter, Screen } from '../../core/prompt.ts';
import type { Person } from '../../core/upkeep.ts';
import { lineBlock } from '../../render/lines.ts';
import { statedValue } from '../../render/question.ts';
import { askText } from '../../render/spoken-text.ts';
import { placeIn, type Correcting } from './place.ts';

interface Asking {
  readonly interviews: readonly Interview[];
  readonly question: string | undefined;
  begin(interview: Interview, step: QuestionStep): Correcting;
}

/** Which interview, which question, and then line by line what the leaver wants to have said; an empty one ends it. */
export async function askCorrection(context: Context, person: Person, asking: Asking): Promise<void> {
  const prompter = await context.prompter();
  try {
    const interview = await pickInterview(context, prompter, asking, person);
    if (interview === undefined) return;
    const step = asking.question === undefined ? undefined : placeIn(interview, asking.question);
    const picked = step ?? (await pickQuestion(context, prompter, interview));
    if (picked !== undefined) await writeLines(context, prompter, asking.begin(interview, picked));
  } finally {
    prompter.close();
  }
}

const screenOf = ({ messages }: Context, name: string, body: Page, hint: string): Screen => ({
  title: messages.leaver.correct.title(name),
  body,
  hint,
});

async function pickInterview(
  context: Context,
  prompter: Prompter,
  { interviews }: Asking,
  person: Person,
): Promise<Interview | undefined> {
  const [only, another] = interviews;
  if (another === undefined) return only;
  const { messages } = context;
  const words = messages.leaver.correct;
  const options = interviews.map((interview): Option<Interview> => ({
    label: interview.facts.heldOn ?? words.undated,
    value: interview,
    note: textIn(interview.copy.template.title, messages.language),
  }));
  const screen = screenOf(
    context,
    person.name,
    [paragraph(strong(words.whichInterview))],
    messages.talk.hints.pickLine,
  );
  const reply = await prompter.pick(screen, options, []);
  return reply.kind === 'value' ? reply.value : undefined;
}

/** Those something is kept of, and the interview as a whole. */
async function pickQuestion(
  context: Context,
  prompter: Prompter,
  interview: Interview,
): Promise<QuestionStep | undefined> {
  const { messages } = context;
  const words = messages.leaver.correct;
  const whole = lastOpen(interview);
  const options: readonly Option<QuestionStep>[] = [
    ...correctable(interview).map((step) => ({
      label: askText(interview, step.question, messages),
      value: step,
    })),
    ...(whole === undefined ? [] : [{ label: words.whole, value: whole }]),
  ];
  const body = [paragraph(strong(words.whichQuestion))];
  const reply = await prompter.pick(
    screenOf(context, interview.leaver.name, body, messages.talk.hints.pickLine),
    options,
    [],
  );
  return reply.kind === 'value' ? reply.value : undefined;
}

/** What is noted stands above, so that the leaver's words are about that. */
async function writeLines(context: Context, prompter: Prompter, { interview, step, write }: Correcting): Promise<void> {
  const { messages } = context;
  const words = messages.leaver.correct;
  const noted = (interview.answers.get(step.id)?.lines ?? []).map((line) => lineBlock(line, 2));
  const written: string[] = [];
  for (;;) {
    const body = [
      paragraph(strong(askText(interview, step.question, messages))),
      ...statedValue(interview, step, messages),
      ...noted,
      ...written.map((text) => lineBlock({ kind: 'quote', text }, 2, words.label)),
      blank,
      paragraph(quiet(words.beside)),
    ];
    const reply = await prompter.field(screenOf(context, interview.leaver.name, body, words.fieldHint), {}, []);
    const text = reply.kind === 'value' ? reply.value.trim() : '';
    if (text === '') return;
    await write(text);
    written.push(text);
  }
}
