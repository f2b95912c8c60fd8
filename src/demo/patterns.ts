import { customerService, finance, logistics, newManager, type Department } from './workplace.ts';

/** How many quarters before today the new manager of logistics took over. */
const takeoverQuarters = 5;

/** Over how many quarters the work in customer service has grown. */
const queueQuarters = 6;

/** How things are in a department at a time: what sets it apart from what is ordinary. */
export interface Conditions {
  /** By theme, in steps of a scale. */
  readonly levels: Readonly<Record<string, number>>;
  /** By theme that `levels` does not have. */
  readonly otherwise: number;
  /** In steps from 0 to 10. */
  readonly recommends: number;
  /** How much more often the leaver is drawn away instead of pushed out. */
  readonly pull: number;
  /** Reasons that are so many times likelier, by code, whatever their theme. */
  readonly likelier: Readonly<Record<string, number>>;
  /** What notes may be about besides the department (notes/bank.ts). */
  readonly story?: 'takeover' | 'queues';
  /** Who leads all of it. */
  readonly manager?: string;
}

const ordinary: Conditions = { levels: {}, otherwise: 0, recommends: 0, pull: 1, likelier: {} };

/** What a report has to show: three departments that differ, two of them only from a certain time. */
export function conditionsAt(department: Department, quartersAgo: number): Conditions {
  if (department === finance)
    return { ...ordinary, levels: { manager: 1, team: 1 }, otherwise: 0.8, recommends: 0.4, pull: 1.8 };
  if (department === logistics && quartersAgo <= takeoverQuarters)
    return {
      levels: { manager: -1.5, leadership: -1.5, culture: -0.8 },
      otherwise: -0.1,
      recommends: -0.9,
      pull: 0.7,
      likelier: { 'manager.support': 1.5, 'leadership.trust': 1.3 },
      story: 'takeover',
      manager: newManager,
    };
  if (department === customerService) {
    const grown = Math.max(0, queueQuarters - quartersAgo) / queueQuarters;
    return {
      ...ordinary,
      levels: { workload: 0.2 - 1.6 * grown },
      likelier: { 'load.volume': 1 + grown },
      ...(grown > 0.3 && { story: 'queues' }),
    };
  }
  return ordinary;
}
