import type { Clock } from '../../core/ports.ts';

/** The time of a talk, in seconds, since it was last taken. */
export interface TalkClock {
  /** Not taken yet. */
  running(): number;
  /** Takes the whole seconds; what is left of one runs on. */
  take(): number;
  /** What has not been taken does not count. */
  forget(): void;
  /** Nothing more counts from here until it is started; what ran before is still to be taken. */
  stop(): void;
  start(): void;
}

/** @param counts false: typing in what was written on paper says nothing about how long the talk took */
export function talkClock(clock: Clock, counts: boolean): TalkClock {
  let mark = clock.seconds();
  let stopped = !counts;
  /** Ran before it was stopped. */
  let kept = 0;
  const forget = (): void => {
    mark = clock.seconds();
    kept = 0;
  };
  const running = (): number => (stopped ? kept : clock.seconds() - mark);
  return {
    running,
    take() {
      const whole = Math.floor(running());
      if (stopped) kept -= whole;
      else mark += whole;
      return whole;
    },
    forget,
    stop() {
      kept = running();
      stopped = true;
    },
    start() {
      if (!stopped || !counts) return;
      stopped = false;
      mark = clock.seconds() - kept;
      kept = 0;
    },
  };
}
