/** Time that counts as talked, as far as the clock was looked at. Seconds of a clock that only grows. */
export interface TalkTime {
  readonly counted: number;
  readonly looked: number;
}

/** How often the clock has to be looked at while the talk goes on, in seconds. */
export const heartbeat = 10;

/** Longer than this between two looks and the computer was asleep: a break, in which nobody talked. */
const longest = 300;

export const noTime = (now: number): TalkTime => ({ counted: 0, looked: now });

/** Looks at the clock. What passed counts however long nobody touches a key, for the looks go on; sleep does not. */
export function look({ counted, looked }: TalkTime, now: number): TalkTime {
  const passed = now - looked;
  return { counted: passed > longest ? counted : counted + passed, looked: now };
}

/** Takes whole seconds out; what is left of one runs on. */
export function takeSeconds({ counted, looked }: TalkTime): { readonly seconds: number; readonly rest: TalkTime } {
  const seconds = Math.floor(counted);
  return { seconds, rest: { counted: counted - seconds, looked } };
}
