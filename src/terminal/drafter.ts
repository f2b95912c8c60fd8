/** Hands on what is half typed or half marked while it grows. */
export interface Drafter<D> {
  change(draft: D): void;
  /** Hands on nothing more until the next change, and waits for what is under way: the line is about to be entered. */
  hold(): Promise<void>;
  /** It was entered: nothing half typed is on disk any more. */
  entered(): void;
  /** Hands on what is not handed on yet, and ends. */
  finish(draft: D): Promise<void>;
}

/** What stands on disk: from last time, and once something was entered. */
export interface Kept<D> {
  readonly saved: D;
  readonly nothing: D;
}

const second = 1000;

/** Saves at once, then at most once a second. Drafts are plain values: what they hold makes them the same. */
export function createDrafter<D>(
  save: (draft: D) => Promise<void>,
  { saved, nothing }: Kept<D>,
  failed: (error: unknown) => void,
): Drafter<D> {
  let kept: D | undefined = saved;
  let wanted = saved;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let underWay: Promise<void> = Promise.resolve();

  const isKept = (): boolean => JSON.stringify(wanted) === JSON.stringify(kept);

  function hand(): Promise<void> {
    if (isKept()) return underWay;
    const draft = wanted;
    kept = draft;
    const attempt = underWay.then(() => save(draft));
    // What could not be saved is handed on again at the next change.
    underWay = attempt.catch(() => {
      if (kept === draft) kept = undefined;
    });
    return attempt;
  }

  function tick(): void {
    pause = undefined;
    if (isKept()) return;
    pause = setTimeout(tick, second);
    hand().catch(failed);
  }

  return {
    change: (draft) => {
      wanted = draft;
      if (pause === undefined) tick();
    },
    hold: () => {
      wanted = kept ?? wanted;
      return underWay;
    },
    entered: () => {
      kept = nothing;
      wanted = nothing;
    },
    finish: (draft) => {
      clearTimeout(pause);
      pause = undefined;
      wanted = draft;
      return hand();
    },
  };
}
