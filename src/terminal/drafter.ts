/** Hands half a line on while it is being written. */
export interface Drafter {
  change(text: string): void;
  /** Hands on nothing more until the next change, and waits for what is under way: the line is about to be entered. */
  hold(): Promise<void>;
  /** The line was entered: its draft became the line. */
  entered(): void;
  /** Hands on what is not handed on yet, and ends. */
  finish(text: string): Promise<void>;
}

const second = 1000;

/** Saves at once, then at most once a second; `saved` is what stands on disk from last time. */
export function createDrafter(
  save: (text: string) => Promise<void>,
  saved: string,
  failed: (error: unknown) => void,
): Drafter {
  let kept: string | undefined = saved;
  let wanted = saved;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let underWay: Promise<void> = Promise.resolve();

  function hand(): Promise<void> {
    if (wanted === kept) return underWay;
    const text = wanted;
    kept = text;
    const attempt = underWay.then(() => save(text));
    // What could not be saved is handed on again at the next change.
    underWay = attempt.catch(() => {
      if (kept === text) kept = undefined;
    });
    return attempt;
  }

  function tick(): void {
    pause = undefined;
    if (wanted === kept) return;
    pause = setTimeout(tick, second);
    hand().catch(failed);
  }

  return {
    change: (text) => {
      wanted = text;
      if (pause === undefined) tick();
    },
    hold: () => {
      wanted = kept ?? wanted;
      return underWay;
    },
    entered: () => {
      kept = '';
      wanted = '';
    },
    finish: (text) => {
      clearTimeout(pause);
      pause = undefined;
      wanted = text;
      return hand();
    },
  };
}
