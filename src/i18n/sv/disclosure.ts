import type { DisclosureWords } from '../en/disclosure.ts';

export const disclosure: DisclosureWords = {};
