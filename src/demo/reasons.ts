import type { Chance } from './chance.ts';
import type { Headed } from './script.ts';
import type { Department } from './workplace.ts';

/** What makes a reason likelier or not. */
export interface Circumstances {
  readonly levels: ReadonlyMap<string, number>;
  readonly kind: Department['kind'];
  readonly pull: number;
  /** What happened there makes these so many times likelier, by code. */
  readonly likelier: Readonly<Record<string, number>>;
  /** Of employment. */
  readonly months: number;
  /** To one's own manager one does not complain of the manager. */
  readonly ownManager: boolean;
}

/** How often a reason is given where nothing speaks for it or against it; others are as `otherwise`. */
const frequency: Readonly<Record<string, number>> = {
  'career.no-path': 1.3,
  'career.uncertain-future': 0.4,
  'manager.support': 1.1,
  'leadership.trust': 0.9,
  'leadership.change': 0.7,
  'load.volume': 1.5,
  'load.balance': 0.8,
  'load.remote': 0.4,
  'pay.level': 1.2,
  'culture.recognition': 0.7,
  'team.climate': 0.6,
  'team.conflict': 0.3,
  'env.physical': 0.25,
  'env.tools': 0.3,
  'health.work': 0.2,
  'health.other': 0.12,
  'harm.harassment': 0.08,
  'harm.discrimination': 0.04,
  'harm.incident': 0.06,
  'pay.offer': 2.2,
  'career.better-role': 2,
  'career.change': 0.9,
  'career.study': 0.8,
  'life.move': 0.9,
  'life.travel': 0.3,
  other: 0.25,
};
const otherwise = 0.45;

/** One to four reasons in the order of the codebook, and the one that weighed most. */
export function pickReasons(
  chance: Chance,
  reasons: readonly Headed[],
  circumstances: Circumstances,
): { readonly reasons: readonly Headed[]; readonly primary?: Headed } {
  const weights = new Map(reasons.map((reason) => [reason, weightOf(reason, circumstances)]));
  const weight = (reason: Headed): number => weights.get(reason) ?? 0;
  const picked: Headed[] = [];
  const wanted = chance.weighed([1, 2, 3, 4], (number) => [25, 38, 26, 11][number - 1] ?? 0) ?? 1;
  while (picked.length < wanted) {
    const next = chance.weighed(reasons, (reason) => (goesWith(reason, picked) ? weight(reason) : 0));
    if (next === undefined) break;
    picked.push(next);
  }
  // What came to mind first weighs most, as a rule.
  const primary = chance.happens(0.7) ? picked[0] : chance.weighed(picked, weight);
  return { reasons: reasons.filter((reason) => picked.includes(reason)), ...(primary && { primary }) };
}

/** Plans of one's own, beside which there is no other offer. */
const ownPlans = ['career.own', 'career.study', 'career.change', 'life.travel', 'life.family', 'health.other'];

/** Not picked yet, and no two futures at once. */
function goesWith(reason: Headed, picked: readonly Headed[]): boolean {
  if (picked.includes(reason)) return false;
  const future = ({ code, direction }: Headed): boolean => direction === 'pull' || ownPlans.includes(code);
  const own = [reason, ...picked].some(({ code }) => ownPlans.includes(code));
  return !own || !future(reason) || !picked.some(future);
}

function weightOf(reason: Headed, circumstances: Circumstances): number {
  const { likelier } = circumstances;
  const usual = (frequency[reason.code] ?? otherwise) * (likelier[reason.code] ?? 1) * fit(reason.code, circumstances);
  if (reason.direction === 'pull') return usual * circumstances.pull;
  if (reason.direction !== 'push') return usual;
  const level = circumstances.levels.get(reason.theme) ?? 3.4;
  return usual * 3.6 ** (3 - level);
}

/** What the reason presupposes of the job or of the time in it. */
function fit(code: string, { kind, months, ownManager }: Circumstances): number {
  if (ownManager && code.startsWith('manager.')) return 0.3;
  switch (code) {
    case 'career.no-path':
    case 'career.no-learning':
      return months < 18 ? 0 : 1;
    case 'career.no-security':
      return months < 24 ? 1 : 0;
    case 'role.mismatch':
      return months < 18 ? 2 : 0;
    case 'load.remote':
      return kind === 'desk' ? 1.3 : 0;
    case 'load.schedule':
      return kind === 'floor' ? 1.4 : 0.4;
    case 'env.physical':
      return kind === 'floor' ? 2 : 0.4;
    default:
      return 1;
  }
}
