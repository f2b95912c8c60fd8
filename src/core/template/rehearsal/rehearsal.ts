import type { Codebook } from '../codebook.ts';
import { priorities, type Template } from '../template.ts';
import { troublesAsWritten } from './as-written.ts';
import { audiencesOf, type Audience } from './audience.ts';
import { courseOf } from './course.ts';
import { domainsOf } from './domain.ts';
import { extremeWay } from './extreme.ts';
import { impossibleIn } from './impossible.ts';
import { fallbacksIn } from './reference.ts';
import { eachQuestion, requirementsOf } from './requirement.ts';
import type { Trouble } from './trouble.ts';
import { usualMinutes } from './usual.ts';

/** Minutes in three ways: musts only on the shortest branch, musts and shoulds as usual, everything on the longest. */
export interface Times {
  readonly shortest: number;
  readonly typical: number;
  readonly longest: number;
}

interface SectionTimes extends Times {
  readonly id: string;
  readonly budget?: number;
}

/** What a template comes to before anybody holds a talk by it. */
export interface Rehearsal {
  readonly budget: number;
  readonly times: Times;
  /** Where the branches are too many to tell apart, the longest (or shortest) is no longer (or shorter) than this. */
  readonly exact: { readonly shortest: boolean; readonly longest: boolean };
  readonly sections: readonly SectionTimes[];
  readonly questions: number;
  /** Questions that hang on an earlier answer. */
  readonly gated: number;
  readonly troubles: readonly Trouble[];
  readonly audiences: readonly Audience[];
}

/** Walks every branch of a template. It takes no longer for deep gates than for shallow ones. */
export function rehearse(template: Template, codebook: Codebook): Rehearsal {
  const domains = domainsOf(template, codebook);
  const requirements = requirementsOf(template, domains);
  const impossible = impossibleIn(template, requirements, domains);
  const course = courseOf(template, requirements, domains);
  const shortest = extremeWay(course, { better: 'shorter', asks: ['must'] });
  const longest = extremeWay(course, { better: 'longer', asks: priorities });
  const usual = usualMinutes(template, requirements, domains);
  const sections = template.sections.map(({ id, minutes }) => ({
    id,
    ...(minutes !== undefined && { budget: minutes }),
    shortest: shortest.sections.get(id) ?? 0,
    typical: usual.get(id) ?? 0,
    longest: longest.sections.get(id) ?? 0,
  }));
  const expected = sections.reduce((sum, { typical }) => sum + typical, 0);
  const times: Times = {
    shortest: shortest.minutes,
    typical: Math.min(longest.minutes, Math.max(shortest.minutes, expected)),
    longest: longest.minutes,
  };
  const questions = eachQuestion(template, requirements);
  return {
    budget: template.minutes,
    times,
    exact: { shortest: shortest.exact, longest: longest.exact },
    sections,
    questions: questions.length,
    gated: questions.filter(({ needed }) => [...needed.keys()].some((key) => !key.includes('.'))).length,
    troubles: troublesAsWritten(
      [
        ...tooLong(times, sections, template.minutes),
        ...impossible.troubles,
        ...fallbacksIn(template, requirements, domains, impossible),
      ],
      template,
    ),
    audiences: audiencesOf(template, requirements, domains, impossible),
  };
}

/** What does not fit its time: even the shortest way, else the usual one; and each section as it usually goes. */
function tooLong(times: Times, sections: readonly SectionTimes[], budget: number): readonly Trouble[] {
  const which = (['shortest', 'typical'] as const).find((one) => times[one] > budget);
  const whole = which === undefined ? [] : [{ which, minutes: times[which], budget, at: { key: ['time_budget'] } }];
  const parts = sections
    .filter((section) => section.budget !== undefined && section.typical > section.budget)
    .map(({ id, typical, budget: own = 0 }) => ({
      which: 'typical' as const,
      section: id,
      minutes: typical,
      budget: own,
      at: { section: id, key: ['time_budget'] },
    }));
  return [...whole, ...parts].map((one) => ({ code: 'too-long', ...one }));
}
