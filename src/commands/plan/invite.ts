import type { Context } from '../../context.ts';
import { shortIds } from '../../core/interview/id.ts';
import type { Facts } from '../../core/interview/facts.ts';
import type { Interview } from '../../core/interview/interview.ts';
import { blank, paragraph, strong } from '../../core/page.ts';
import { dayOf } from '../../core/plan/time.ts';
import { toldBy } from '../../core/privacy/told.ts';
import { Refusal } from '../../core/problem.ts';
import { visible } from '../../core/visible.ts';
import type { Leaving } from '../../i18n/invitation.ts';
import { letterPage, unwrapped, type Invited } from '../../render/invitation/letter.ts';
import { wholePage, wholeText, wholeTitle } from '../../render/information.ts';
import { present } from '../../core/present.ts';
import type { PlanOptions } from './options.ts';

const endings = ['txt', 'ics', 'eml'] as const;

/** Where the invitation goes: three files whose names say nothing of whom they are about. */
export interface Place {
  readonly folder: string;
  readonly names: readonly string[];
  readonly files: Readonly<Record<(typeof endings)[number], string>>;
}

/** Makes the folder; a Refusal when a file is there and must not be replaced. @param id also one that is not stored yet */
export async function placeFor(context: Context, id: string, { output, overwrite }: PlanOptions): Promise<Place> {
  const { interviews } = await context.store({ create: true });
  const short = shortIds([...new Set([...(await interviews.ids()), id])]).get(id) ?? id;
  const folder = output ?? context.settings.workingFolder;
  const nameOf = (ending: string): string => `invitation-${short}.${ending}`;
  const names = endings.map(nameOf);
  const taken = await context.files.prepareFolder(folder, names);
  if (taken.length > 0 && overwrite !== true) throw new Refusal({ code: 'folder-in-use', folder, names: taken });
  const pathOf = (ending: string): string => `${folder.replace(/[/\\]$/u, '')}/${nameOf(ending)}`;
  return { folder, names, files: { txt: pathOf('txt'), ics: pathOf('ics'), eml: pathOf('eml') } };
}

/** Whether there is a time, and it has not been. */
export async function isToCome({ clock }: Context, { planAt, planZone }: Facts): Promise<boolean> {
  if (planAt === undefined) return false;
  const { instantOf } = await import('../../render/time-zone.ts');
  return (instantOf(planAt, planZone ?? clock.zone()) ?? '') >= clock.now();
}

/** Writes the invitation to a talk that has a time: text, calendar and a draft of a letter. */
export async function invite(context: Context, interview: Interview, place: Place, to: string | undefined) {
  const { files, output, clock, messages } = context;
  const { language } = interview;
  const invited = await invitedOf(context, interview);
  const letter = letterPage({ ...invited, information: 'attached' });
  const { purpose } = interview.copy.template;
  const title = wholeTitle(invited.told, language, messages);
  const page = [
    ...letterPage({ ...invited, information: 'below' }),
    blank,
    paragraph('–'.repeat(40)),
    blank,
    paragraph(strong(title)),
    blank,
    ...wholePage(invited.told, purpose, language, messages),
  ];
  const calendar = await calendarOf(context, interview);
  const { mailDraft } = await import('../../render/mail.ts');
  const { subject, files: names } = invited.words;
  const draft = await mailDraft({
    subject,
    text: unwrapped(letter),
    at: clock.now(),
    ...present({ to }),
    attachments: [
      { name: names.calendar, type: 'text/calendar; charset=utf-8', content: calendar },
      {
        name: names.information,
        type: 'text/plain; charset=utf-8',
        content: visible(wholeText(invited.told, purpose, language, messages), 'kept'),
      },
    ],
  });
  await files.write(place.files.txt, [output.text(page)]);
  await files.write(place.files.ics, [calendar]);
  await files.write(place.files.eml, [draft]);
  await (await context.store()).interviews.setFact(interview.id, 'invitedOn', clock.today());
}

async function invitedOf(context: Context, interview: Interview): Promise<Omit<Invited, 'information'>> {
  const { settings, messages, clock } = context;
  const { facts, language } = interview;
  return {
    interview,
    told: toldBy(await settings.employer(), language),
    words: await messages.invitationIn(language),
    messages,
    leaving: leavingOf(facts, clock.today()),
    ...(facts.planZone !== clock.zone() && present({ zone: facts.planZone })),
  };
}

function leavingOf({ lastDay, lastWorkingDay = lastDay, planAt = '' }: Facts, today: string): Leaving {
  if (lastWorkingDay === undefined || dayOf(planAt) <= lastWorkingDay) return 'before';
  return lastWorkingDay < today ? 'gone' : 'after';
}

/** The talk as a calendar has it; `cancelled` takes it out again. */
export async function calendarOf(context: Context, interview: Interview, cancelled?: true): Promise<string> {
  const { clock, messages } = context;
  const { calendar: summary } = await messages.invitationIn(interview.language);
  const { talkInCalendar } = await import('../../render/invitation/calendar.ts');
  return talkInCalendar(interview, { now: clock.now(), summary, cancelled });
}
