import type { LineKind } from '../interview/interview.ts';
import { folded } from '../interview/leaver.ts';
import type { Share } from '../interview/share.ts';

/** What is about to be shown: the value of an answer, a line in somebody's words, or a value only counted. */
export type Kind = LineKind | 'value';

/** Who reads it. `named`: somebody outside HR, by the name the leaver gave. */
export type Audience =
  { readonly who: 'interviewer' | 'leaver' | 'hr' | 'outside' } | { readonly who: 'named'; readonly name: string };

/** Where it stands. `figures` are counted values, `words` anybody's wording; both outside HR. */
export type Destination = 'show' | 'review' | 'copy' | 'report' | 'export' | 'figures' | 'words';

export interface Leaving {
  readonly share: Share;
  readonly kind: Kind;
  readonly audience: Audience;
  readonly destination: Destination;
  /** Remarks were asked for by name (`--with-remarks`). */
  readonly withRemarks?: boolean;
}

/** What decides: `mayLeave`, handed to whoever puts something together for a reader. */
export type Gate = (leaving: Leaving) => boolean;

/**
 * Whether one value or line may stand in one output: the one place where sharing labels decide. Group floors and the
 * leaver's consent to words come on top where they apply. Sensitive codes are the caller's to keep inside HR.
 */
export function mayLeave({ share, kind, audience, destination, withRemarks = false }: Leaving): boolean {
  if (!audienceFits(audience, destination)) return false;
  switch (destination) {
    case 'show':
    case 'review':
      return true;
    case 'copy':
      return kind !== 'remark';
    case 'report':
      return share.label !== 'not-kept' && kind !== 'remark';
    case 'export':
      return share.label !== 'not-kept' && (kind !== 'remark' || withRemarks);
    case 'figures':
      return kind === 'value' && share.label !== 'hr-only' && share.label !== 'not-kept';
    case 'words':
      return kind !== 'remark' && kind !== 'value' && wordsMayLeave(share, audience);
  }
}

function audienceFits(audience: Audience, destination: Destination): boolean {
  const outside = audience.who === 'outside' || audience.who === 'named';
  if (destination === 'figures' || destination === 'words') return outside;
  if (destination === 'copy') return audience.who === 'leaver';
  if (destination === 'show' || destination === 'review')
    return audience.who === 'interviewer' || audience.who === 'hr';
  return audience.who === 'hr';
}

function wordsMayLeave(share: Share, audience: Audience): boolean {
  if (share.label === 'with-name') return audience.who === 'named' && folded(share.to ?? '') === folded(audience.name);
  return share.label === 'share';
}
