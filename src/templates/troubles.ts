import type { Document, YAMLParseError } from 'yaml';
import type { FileFault, YamlTrouble } from '../core/fault.ts';
import { lastText, type SpannedFault } from './nodes.ts';
import type { Source } from './source.ts';
import { hashBefore, trapOn } from './traps.ts';

const trouble = (what: YamlTrouble): FileFault => ({ code: 'yaml', trouble: what });

const troubles: Readonly<Partial<Record<YAMLParseError['code'], YamlTrouble>>> = {
  TAB_AS_INDENT: 'tab',
  BAD_INDENT: 'indentation',
  BLOCK_AS_IMPLICIT_KEY: 'colon',
  BAD_SCALAR_START: 'quote-text',
  UNEXPECTED_TOKEN: 'quote-text',
  MULTILINE_IMPLICIT_KEY: 'key',
  KEY_OVER_1024_CHARS: 'key',
  MISSING_CHAR: 'unclosed',
  BLOCK_IN_FLOW: 'unclosed',
  BAD_DQ_ESCAPE: 'escape',
};

/** What is no YAML in these documents: as the library says it, or as what was meant on that line. */
export function explained(documents: readonly Document.Parsed[], source: Source): readonly SpannedFault[] {
  return documents.flatMap((document) =>
    document.errors.map((error) => {
      const said = errorFault(error, document);
      const isVague = said.fault.code === 'yaml' && vague.has(said.fault.trouble);
      return (isVague ? trapOn : hashBefore)(source, said.offset) ?? said;
    }),
  );
}

const vague: ReadonlySet<YamlTrouble> = new Set(['quote-text', 'key', 'other', 'colon']);

function errorFault({ code, message, pos: [offset, end] }: YAMLParseError, document: Document.Parsed): SpannedFault {
  // It is noticed at the end of the file; what helps is where the text begins.
  const opened = message.startsWith('Missing closing') ? lastText(document) : undefined;
  if (opened !== undefined) return { offset: opened, length: 1, fault: trouble('unclosed') };
  // The one missing character that is no bracket or quote: a line without its colon.
  const noColon = code === 'MISSING_CHAR' && message.startsWith('Implicit map keys');
  // Nor is this one: a key of a list item that stands to the left of the others.
  const tooFarLeft = code === 'MISSING_CHAR' && message.startsWith('Sequence item without');
  const what = noColon ? 'key' : tooFarLeft ? 'indentation' : (troubles[code] ?? 'other');
  return { offset, length: end - offset, fault: trouble(what) };
}
