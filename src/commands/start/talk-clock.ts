import { look, noTime, takeSeconds } from '../../core/interview/talk-time.ts';
import type { Clock } from '../../core/ports.ts';

/** The time of a talk, in seconds, since it was last taken. */
export interface TalkClock {
  /** Not taken yet. Asking is looking at the clock (talk-time.ts). */
  running(): number;
  /** Takes the whole seconds; what is left of one runs on. */
  take(): number;
  /** What has not been taken does not count. */
  forget(): void;
  /** Nothing more counts as long as the talk is at this step; what ran before is still to be taken. */
  stop(step: string | undefined): void;
  /** It was stopped by mistake. */
  goOn(): void;
  /** The talk is at this step. */
  come(step: string): void;
  /** It was stopped. */
  stands(): boolean;
}

/** @param counts false: typing in what was written on paper says nothing about how long the talk took */
export function talkClock(clock: Clock, counts: boolean): TalkClock {
  let time = noTime(clock.seconds());
  let stopped = !counts;
  let stoppedAt: string | undefined;
  const see = (): void => {
    const now = clock.seconds();
    time = stopped ? { ...time, looked: now } : look(time, now);
  };
  return {
    running() {
      see();
      return time.counted;
    },
    take() {
      see();
      const { seconds, rest } = takeSeconds(time);
      time = rest;
      return seconds;
    },
    forget() {
      time = noTime(clock.seconds());
    },
    stop(step) {
      see();
      stopped = true;
      stoppedAt = step;
    },
    goOn() {
      see();
      stopped = !counts;
      stoppedAt = undefined;
    },
    come(step) {
      see();
      stopped = !counts || step === stoppedAt;
    },
    stands: () => stopped && counts,
  };
}
