import type { RowFault } from '../../core/import/fault.ts';
import type { Messages } from '../../i18n/messages.ts';
import { faultSentence } from '../sentence.ts';

/** Why a row is not taken in. */
export function rowFaultSentence(fault: RowFault, messages: Messages): string {
  const words = messages.importing.rowFaults;
  switch (fault.code) {
    case 'ragged':
      return words.ragged(fault.found, fault.expected);
    case 'too-long':
      return words.tooLong(fault.column, fault.limit);
    case 'unknown-value':
      return words.unknownValue(fault.column, shortened(fault.found));
    case 'no-cross':
      return words.noCross(fault.column, shortened(fault.found));
    case 'no-date':
      return words.noDate(fault.column, shortened(fault.found), fault.forms);
    case 'not-yet':
      return words.notYet(fault.column, fault.found);
    case 'undated':
      return words.undated;
    case 'no-key':
      return words.noKey(fault.column);
    case 'key-twice':
      return words.keyTwice(fault.first);
    case 'unfit':
      return `${fault.column}: ${faultSentence(fault.fault, messages)}`;
  }
}

/** What a cell says, as far as a sentence can carry it. */
const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59).toWellFormed()}…` : text);
