import type { Context } from '../../context.ts';
import { equivalenceFaults } from '../../core/insight/equivalence.ts';
import type { WrittenTemplate } from '../../core/ports.ts';
import { Refusal } from '../../core/problem.ts';
import { placesOf } from '../../core/template/spot.ts';
import { questionsOf, type Template } from '../../core/template/template.ts';

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
  const earlier = against === undefined ? await knownBefore(context, name, template) : [await templates.load(against)];
  const found = equivalenceFaults(template, earlier);
  if (found.length === 0) return;
  const spots = found.map(({ question }) => ({ question, key: ['equivalent_to'] }));
  const places = placesOf(written, spots);
  const faults = places.flatMap((place, at) => found.slice(at, at + 1).map(({ fault }) => ({ place, fault })));
  const [first] = places;
  if (first !== undefined) throw new Refusal({ code: 'invalid-file', file: first.file, kind: 'template', faults });
}

/** The newest first. */
async function knownBefore({ templates }: Context, name: string, { version }: Template): Promise<readonly Template[]> {
  const others = await templates.others(name);
  return others
    .map((other) => other.template)
    .filter((other) => other.version < version)
    .toSorted((one, other) => other.version - one.version);
}
