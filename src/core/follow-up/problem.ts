/** What stands in the way of something that comes after the talk. Ids are as short as they may be typed. */
export type AfterProblem =
  /** Somebody was handed what the leaver wanted to say to them, at that moment. */
  | { readonly code: 'already-passed-on'; readonly to: string; readonly when: string; readonly command: string }
  /** The leaver has a copy and may still change what goes further. */
  | { readonly code: 'may-still-change'; readonly id: string; readonly day: string }
  /** A person is named where only the leaver's copy is shown. */
  | { readonly code: 'not-the-leaver'; readonly id: string; readonly name: string }
  /** Nobody knows where the leaver may be reached, or not about this. */
  | { readonly code: 'no-contact'; readonly id: string; readonly about: 'anything' | 'follow-up' }
  /** The yes to be reached has ended, so no address is put on it. */
  | { readonly code: 'contact-over'; readonly id: string; readonly until: string }
  /** There is a talk that follows this one, or it follows one itself. */
  | { readonly code: 'followed-up'; readonly id: string; readonly by: string }
  | { readonly code: 'itself-a-follow-up'; readonly id: string }
  /** An action goes back to nobody who is to be told of it, or is not done. */
  | { readonly code: 'nobody-to-tell'; readonly id: string; readonly unreachable: number }
  | { readonly code: 'not-done-yet'; readonly id: string };
