import type { Mode } from '../../core/interview/facts.ts';
import { blank, paragraph, type Page } from '../../core/page.ts';
import { proposedDay } from '../../core/plan/proposal.ts';
import { readTime } from '../../core/plan/time.ts';
import { planScreen, type Planning } from './planning.ts';
import { zoneHere } from './zone.ts';

const usualTime = '09:00';

/** When it is to be: what is planned already, else a proposal. After the last day at work it is a call. */
export async function askTime(planning: Planning): Promise<void> {
  const { clock, messages } = planning.context;
  const { plan: words, talk } = messages;
  const { facts } = planning.interview;
  const { day, gone } = proposedDay(facts, clock.today());
  const zone = facts.planZone ?? (await zoneHere(planning.context));
  const above: Page = [paragraph(gone ? words.gone : words.before), blank];
  const screen = planScreen(planning, words.asks.at, talk.hints.field, above);
  const check = await checkerOf(planning, zone);
  const value = facts.planAt ?? `${day} ${usualTime}`;
  const reply = await planning.prompter.field(screen, { value, check }, []);
  const at = reply.kind === 'value' ? readTime(reply.value) : undefined;
  if (at === undefined) return;
  await planning.setFact('planZone', zone);
  await planning.setFact('planAt', at);
  const call: Mode = 'phone';
  if (gone && planning.interview.facts.mode === undefined) await planning.setFact('mode', call);
}

/** The sentence for a time that is none there, or that has been. */
async function checkerOf({ context }: Planning, zone: string): Promise<(typed: string) => string | undefined> {
  const { clock, messages } = context;
  const { instantOf } = await import('../../render/time-zone.ts');
  return (typed) => {
    const at = readTime(typed);
    if (at === undefined) return messages.plan.badTime;
    const instant = instantOf(at, zone);
    if (instant === undefined) return messages.problems['time-skipped']({ code: 'time-skipped', at, zone });
    return instant < clock.now() ? messages.problems['time-passed']({ code: 'time-passed', at }) : undefined;
  };
}
