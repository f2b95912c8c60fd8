import type { Context } from '../../context.ts';
import { equivalenceFaults } from '../../core/insight/equivalence.ts';
import type { WrittenTemplate } from '../../core/ports.ts';
import { Refusal } from '../../core/problem.ts';
import { earlierThan } from '../../core/template/earlier.ts';
import { placer } from '../../core/template/spot.ts';
import { questionsOf } from '../../core/template/template.ts';

/** Refuses what `equivalent_to` says and is not so, beside the version that is named or those that are known. */
export async function checkAgainst(
  context: Context,
  name: string,
  written: WrittenTemplate,
  against: string | undefined,
): Promise<void> {
  const { templates } = context;
  const { template } = written;
  if (questionsOf(template).every(({ question }) => question.equivalentTo === undefined)) return;
  const earlier =
    against === undefined
      ? earlierThan(template, await templates.others(name)).map((known) => known.template)
      : [await templates.load(against)];
  const placeOf = placer(written);
  const faults = equivalenceFaults(template, earlier).map(({ question, fault }) => {
    return { place: placeOf({ question, key: ['equivalent_to'] }), fault };
  });
  const [first] = faults;
  if (first !== undefined)
    throw new Refusal({ code: 'invalid-file', file: first.place.file, kind: 'template', faults });
}
