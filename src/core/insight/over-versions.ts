import { isAlike } from '../template/change.ts';
import type { Codebook } from '../template/codebook.ts';
import { pairsOf, type Pair } from '../template/difference.ts';
import { aboutTheTalk } from '../template/measure.ts';
import type { Question, Template } from '../template/template.ts';
import { themeOf, unpooled, type Unpooled } from './pooling.ts';

/** Why answers to a question by two versions are not put together. `elsewhere`: it is only asked in one of them. */
export type Cause = 'wording' | 'scale' | 'choices' | 'type' | 'elsewhere';

/** What changes mean for answers on one theme, or to one measure, that were given by both versions. */
export interface Outcome {
  readonly kind: Unpooled['kind'] | 'question';
  /** A theme, a measure, or the id of a question whose type is another. */
  readonly about: string;
  readonly together: boolean;
  /** Those that stand in the way, or that were changed all the same. */
  readonly questions: readonly { readonly id: string; readonly was: string; readonly cause: Cause }[];
}

/** Whether answers by two versions of a template are counted together in reports, where anything about them changed. */
export function overVersions(before: Template, after: Template, codebook: Codebook): readonly Outcome[] {
  const pairs = pairsOf(before, after);
  const apart = unpooled([copyOf('before', before, codebook), copyOf('after', after, codebook)]);
  const changed = pairs.filter((pair) => causeOf(pair) !== undefined);
  const retyped = changed
    .filter((pair) => causeOf(pair) === 'type')
    .map((pair): Outcome => ({ kind: 'question', about: pair.after.id, together: false, questions: [named(pair)] }));
  const topics = Map.groupBy(apart, ({ kind, about }) => `${kind} ${about}`);
  const separate = [...topics.values()].flatMap((left): readonly Outcome[] => {
    const [first] = left;
    if (first === undefined) return [];
    return [{ kind: first.kind, about: first.about, together: false, questions: inTheWay(left, pairs, codebook) }];
  });
  return [...separate, ...kept(changed, apart), ...retyped];
}

/** Topics whose questions changed, and whose answers are put together all the same. */
function kept(changed: readonly Pair[], apart: readonly Unpooled[]): readonly Outcome[] {
  const isApart = ({ kind, about }: Pick<Outcome, 'kind' | 'about'>): boolean =>
    apart.some((left) => left.kind === kind && left.about === about);
  const counted = changed.flatMap((pair) => {
    const topic = causeOf(pair) === 'type' ? undefined : topicOf(pair);
    return topic === undefined || isApart(topic) ? [] : [{ pair, topic }];
  });
  const topics = Map.groupBy(counted, ({ topic }) => `${topic.kind} ${topic.about}`);
  return [...topics.values()].flatMap((some) =>
    some.slice(0, 1).map(({ topic }): Outcome => {
      return { ...topic, together: true, questions: some.map(({ pair }) => named(pair)) };
    }),
  );
}

const named = (pair: Pair): Outcome['questions'][number] => ({
  id: pair.after.id,
  was: pair.before.id,
  cause: causeOf(pair) ?? 'elsewhere',
});

function inTheWay(left: readonly Unpooled[], pairs: readonly Pair[], codebook: Codebook): Outcome['questions'] {
  return left.flatMap(({ questionId }) => {
    const pair = pairs.find(({ before }) => before.id === questionId);
    if (pair === undefined) return [{ id: questionId, was: questionId, cause: 'elsewhere' as const }];
    return pools(pair, codebook) ? [] : [{ ...named(pair), cause: stoppedBy(pair, codebook) }];
  });
}

/** What keeps two apart: whatever would put them together if it were as before. */
function stoppedBy({ before, after }: Pair, codebook: Codebook): Cause {
  if (before.type !== after.type) return 'type';
  if (before.theme !== after.theme || before.measure !== after.measure) return 'elsewhere';
  const said = { ...after, equivalentTo: before.id };
  if (!pools({ before, after: said }, codebook)) return 'scale';
  return after.type === 'scale' ? 'wording' : 'choices';
}

/** What of a question changed that answers to it depend on, whether they are counted or not. */
function causeOf({ before, after }: Pair): Cause | undefined {
  if (before.type !== after.type) return 'type';
  if (!isAlike(before.scale, after.scale)) return 'scale';
  if (!isAlike(before.choices, after.choices)) return 'choices';
  return isAlike(before.ask, after.ask) ? undefined : 'wording';
}

/** What answers to both are counted by. */
function topicOf({ before, after }: Pair): Pick<Outcome, 'kind' | 'about'> | undefined {
  const theme = themeOf(after);
  if (theme !== undefined) return theme === themeOf(before) ? { kind: 'theme', about: theme } : undefined;
  const { measure } = after;
  if (measure === undefined || measure !== before.measure || aboutTheTalk.includes(measure)) return undefined;
  return { kind: 'measure', about: measure };
}

const pools = ({ before, after }: Pair, codebook: Codebook): boolean =>
  unpooled([alone('before', before, codebook), alone('after', after, codebook)]).length === 0;

const copyOf = (id: string, template: Template, codebook: Codebook) => ({ id, copy: { template, codebook }, n: 1 });

function alone(id: string, question: Question, codebook: Codebook) {
  const section = { id: 'alone', title: '', record: true, questions: [question] };
  const template: Template = {
    id: 'alone',
    version: 1,
    title: '',
    purpose: '',
    minutes: 1,
    languages: ['sv', 'en'],
    sections: [section],
  };
  return copyOf(id, template, codebook);
}
