import type { DisclosureKind } from './interview/interview.ts';
import type { Text } from './language.ts';

/** Who receives a disclosure of one kind, and within how many days somebody has to have done so. */
export interface Receiver {
  readonly receiver: Text;
  readonly days: number;
}

/** What the employer has said in config.yaml about its exit interviews; what it has not said is as `usual`. */
export interface Employer {
  readonly name?: Text;
  /** Who reads what is said, beside the interviewer. */
  readonly readers: Text;
  readonly disclosures: Readonly<Record<DisclosureKind, Receiver>>;
  /** Where wrongdoing is reported: an address, a link or a phone number. */
  readonly channel?: Text;
}

export const usual: Employer = {
  readers: { sv: 'HR', en: 'HR' },
  disclosures: {
    harassment: { receiver: { sv: 'HR', en: 'HR' }, days: 1 },
    danger: { receiver: { sv: 'HR', en: 'HR' }, days: 1 },
    wrongdoing: { receiver: { sv: 'HR', en: 'HR' }, days: 7 },
  },
};
