import type { LineKind } from '../interview/interview.ts';
import { folded } from '../interview/leaver.ts';
import type { Share } from '../interview/share.ts';

/** What is about to be shown: the value of an answer, a line in somebody's words, or a value only counted. */
export type Kind = LineKind | 'value';

/** Who reads it. `named`: somebody outside HR, by the name the leaver gave. */
export type Audience =
  { readonly who: 'interviewer' | 'leaver' | 'hr' | 'outside' } | { readonly who: 'named'; readonly name: string };

/**
 * Where it stands. `figures` are counted values, `words` anybody's wording; both outside HR. `hand-over`: the page on
 * which whoever has to act receives a disclosure.
 */
export type Destination = 'show' | 'review' | 'copy' | 'hand-over' | 'report' | 'export' | 'figures' | 'words';

export interface Leaving {
  readonly share: Share;
  readonly kind: Kind;
  readonly audience: Audience;
  readonly destination: Destination;
  /** It belongs to something the employer must act on. */
  readonly disclosed?: boolean;
  /** Remarks were asked for by name (`--with-remarks`). */
  readonly withRemarks?: boolean;
}

/** What decides: `mayLeave`, handed to whoever puts something together for a reader. */
export type Gate = (leaving: Leaving) => boolean;

/**
 * Whether one value or line may stand in one output: the one place where sharing labels decide. Group floors and the
 * leaver's consent to words come on top where they apply. Sensitive codes are the caller's to keep inside HR.
 * What belongs to a disclosure goes its own way: to whoever has to act on it, whatever its label, and into nothing that
 * is made of many interviews or goes further.
 */
export function mayLeave(leaving: Leaving): boolean {
  if (!audienceFits(leaving.audience, leaving.destination)) return false;
  return leaving.disclosed === true ? disclosedMayLeave(leaving) : saidMayLeave(leaving);
}

function disclosedMayLeave({ kind, destination }: Leaving): boolean {
  if (destination === 'show' || destination === 'review') return true;
  return (destination === 'copy' || destination === 'hand-over') && kind !== 'remark';
}

function saidMayLeave({ share, kind, audience, destination, withRemarks = false }: Leaving): boolean {
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
    case 'hand-over':
      return false;
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
