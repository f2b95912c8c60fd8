import type { Clock } from '../../core/ports.ts';

/** The time of a talk, in seconds, since it was last taken. */
export interface TalkClock {
  /** Not taken yet. */
  running(): number;
  /** Takes the whole seconds; what is left of one runs on. */
  take(): number;
  /** What has not been taken does not count. */
  forget(): void;
  /** Nothing counts from here until it is started. */
  stop(): void;
  start(): void;
}

/** @param counts false: typing in what was written on paper says nothing about how long the talk took */
export function talkClock(clock: Clock, counts: boolean): TalkClock {
  let mark = clock.seconds();
  let stopped = !counts;
  const forget = (): void => {
    mark = clock.seconds();
  };
  return {
    running: () => (stopped ? 0 : clock.seconds() - mark),
    take() {
      if (stopped) return 0;
      const whole = Math.floor(clock.seconds() - mark);
      mark += whole;
      return whole;
    },
    forget,
    stop: () => {
      stopped = true;
    },
    start() {
      if (!stopped || !counts) return;
      stopped = false;
      forget();
    },
  };
}
