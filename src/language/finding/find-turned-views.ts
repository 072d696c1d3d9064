import type { Angle } from '../../model/car.ts';
import type { Token } from '../tokenize.ts';
import { joiners, manners, quarterNouns, quarterTable, viewNouns } from '../wordlists/view-words.ts';
import { breaksBefore, buildMask, findPhrases, type Hit, keyAt, type TokenRange } from './find.ts';

/** The view that a side becomes; the side view has no turned one. */
export const turned: Readonly<Partial<Record<Angle, Angle>>> = { front: 'front34', rear: 'rear34' };
const mostJoiners = 4;

/**
 * Three-quarter views: "three-quarter" joined to a side that is named ("3/4 view from behind"), or with a noun alone,
 * which means the front.
 *
 * @param sides the views and bare sides that were found
 */
export function findTurnedViews(tokens: readonly Token[], sides: readonly Hit<Angle>[]): Hit<Angle>[] {
  const bySide = {
    ends: new Map(sides.map((side) => [side.to, side])),
    starts: new Map(sides.map((side) => [side.from, side])),
  };
  const isNamed = buildMask(sides);
  const quarters = findPhrases(quarterTable, tokens).filter(
    (quarter) => !isNamed(quarter) && !quarterNouns.has(keyAt(tokens, quarter.to)),
  );
  return quarters.flatMap((quarter): Hit<Angle>[] => {
    const side = findBefore(tokens, quarter, bySide.ends) ?? findAfter(tokens, quarter, bySide.starts);
    const value = side ? turned[side.value] : 'front34';
    if (value === undefined || !(side || isView(tokens, quarter))) return [];
    const to = Math.max(quarter.to, side?.to ?? 0);
    const from = Math.min(quarter.from, side?.from ?? quarter.from);
    return [{ from, to: isNoun(tokens, to) ? to + 1 : to, value }];
  });
}

type Sides = ReadonlyMap<number, Hit<Angle>>;

/** "Front left three-quarter", and over a comma where it has no view of its own: "rear view, three-quarter angle". */
function findBefore(tokens: readonly Token[], { from, to }: TokenRange, ends: Sides): Hit<Angle> | undefined {
  const isOwn = isNoun(tokens, to) && !manners.has(keyAt(tokens, to));
  for (let at = from; at > from - mostJoiners; at--) {
    if (breaksBefore(tokens, at) && (isOwn || at < from)) return undefined;
    const side = ends.get(at);
    if (side) return turned[side.value] && side;
    if (!joiners.has(keyAt(tokens, at - 1))) return undefined;
  }
  return undefined;
}

/** "Three-quarter view from behind". */
function findAfter(tokens: readonly Token[], { to }: TokenRange, starts: Sides): Hit<Angle> | undefined {
  for (let at = to; at < to + mostJoiners && !breaksBefore(tokens, at); at++) {
    const side = starts.get(at);
    if (side) return turned[side.value] && side;
    if (!joiners.has(keyAt(tokens, at))) return undefined;
  }
  return undefined;
}

/** Whether a noun goes with it: "three-quarter view", "вид в три четверти". Without one it is a share of anything. */
function isView(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  if (isNoun(tokens, to) || viewNouns.has(keyAt(tokens, to - 1))) return true;
  for (let at = from; at > from - mostJoiners && !breaksBefore(tokens, at); at--) {
    if (viewNouns.has(keyAt(tokens, at - 1))) return true;
    if (!joiners.has(keyAt(tokens, at - 1))) return false;
  }
  return false;
}

function isNoun(tokens: readonly Token[], at: number): boolean {
  return viewNouns.has(keyAt(tokens, at)) && !breaksBefore(tokens, at);
}
