/** What somebody who has left may be written to about; `outcome`: what came of what they said. */
export const contactPurposes = ['job', 'cooperation', 'news', 'outcome', 'follow-up'] as const;
export type ContactPurpose = (typeof contactPurposes)[number];

/**
 * Where somebody who has left may be reached, what for, and until when: their own yes, with an end of its own. It outlives
 * the name in the interviews, and then leads to none of them. Days are ISO dates.
 */
export interface Contact {
  readonly id: string;
  /** Nothing once the interviews are purged. */
  readonly leaverId?: string;
  readonly name: string;
  /** As the person gave it: an e-mail address, or a number. */
  readonly address: string;
  readonly purposes: readonly ContactPurpose[];
  readonly givenOn: string;
  readonly until: string;
}
