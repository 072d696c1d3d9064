import type { Angle } from '../../model/car.ts';
import type { Token } from '../tokenize.ts';
import { bareAngles, viewLinks } from '../wordlists/view-words.ts';
import { buildMask, type Hit, keyAt, type TokenRange } from './find.ts';
import { turned as turnedSide } from './find-turned-views.ts';

/** The views and bare sides of a text, and which of them are turned. */
interface Views {
  readonly sides: readonly Hit<Angle>[];
  readonly turned: readonly Hit<Angle>[];
}

/**
 * Two sides that share one "three-quarter" are both turned: "front and rear three-quarter views", "three-quarter front
 * and rear views". A longer list, or one with the side view, which can not be turned, shares nothing.
 */
export function shareTurns(tokens: readonly Token[], { sides, turned }: Views): Hit<Angle>[] {
  const isTurned = buildMask(turned);
  const isBare = ({ from, to }: TokenRange) => to === from + 1 && bareAngles.has(keyAt(tokens, from));
  const starts = new Set(
    turned.filter(({ from }) => bareAngles.has(keyAt(tokens, from))).map(({ from }) => from),
  );
  const ends = new Set(turned.filter(({ to }) => bareAngles.has(keyAt(tokens, to - 1))).map(({ to }) => to));
  const shared = sides.filter((side) => {
    if (isTurned(side)) return false;
    const leads = isBare(side) && isLink(tokens, side.to) && starts.has(side.to + 1);
    return (leads && !isInList(tokens, side)) || (isLink(tokens, side.from - 1) && ends.has(side.from - 1));
  });
  const added = shared.flatMap(({ from, to, value }) => {
    const view = turnedSide[value];
    return view === undefined ? [] : [{ from, to, value: view }];
  });
  return [...turned, ...added];
}

/** "Front and side and rear": a side that follows another. */
function isInList(tokens: readonly Token[], { from }: TokenRange): boolean {
  return (
    bareAngles.has(keyAt(tokens, from - 1)) ||
    (isLink(tokens, from - 1) && bareAngles.has(keyAt(tokens, from - 2)))
  );
}

function isLink(tokens: readonly Token[], at: number): boolean {
  return viewLinks.has(keyAt(tokens, at)) && (tokens[at]?.marks.length ?? 0) === 0;
}
