import { keyAt } from '../finding/find.ts';
import { articles, changeLinks, swapLinks } from '../wordlists/cue-words.ts';
import { colorModifiers } from '../wordlists/part-words.ts';
import { forbidBefore } from './apply-predicate.ts';
import type { Cue } from './cues.ts';
import { endsClauseOfList } from './look-around.ts';
import type { PolarityState } from './polarity-state.ts';
import { canBeUndone, openScope } from './scope.ts';

/** "Without a badge", "omit or hide the badge" forbid; "do not remove the badge", "not without a badge" ask. */
export function applyRemoval(state: PolarityState, cue: Cue): void {
  const { scope } = state;
  if (endsClauseOfList(state, cue)) {
    forbidBefore(state, cue);
    return;
  }
  const isAdjacent = scope.cue?.to === cue.from && !state.isItemStart;
  const goesOn = scope.isUndone || (scope.by === 'removal' && !isAdjacent);
  if (goesOn && !scope.hasContent) return;
  state.scope = canBeUndone(scope)
    ? openScope({ isUndone: true })
    : openScope({ mode: 'negated', cue, by: 'removal' });
}

/** "Non-Toyota": the one thing right after it means its opposite. */
export function applyInversion(state: PolarityState, cue: Cue): void {
  state.inversion = cue;
}

/** "Do not change the badge" asks for it; "change" alone neither asks nor forbids. */
export function applySpoiling(state: PolarityState, cue: Cue): void {
  if (!canBeUndone(state.scope)) return;
  state.scope = openScope({ isUndone: true });
  state.swap = cue;
}

/** "Replace the Toyota badge": a removal whose "with" is still to come. */
export function applySwap(state: PolarityState, cue: Cue): void {
  applyRemoval(state, cue);
  state.swap = cue;
}

/** Whether a word brings in what comes instead: "replace the badge [with]", "do not change the paint [to] blue". */
export function isSwapLink(state: PolarityState, at: number): boolean {
  const { swap, tokens } = state;
  if (!swap || at < swap.to) return false;
  const key = keyAt(tokens, at);
  return swap.kind === 'spoil' ? changeLinks.has(key) && namesThing(state, at + 1) : swapLinks.has(key);
}

/** How many words may stand before the name of what a thing becomes: "to a very bright orange". */
const mostBefore = 5;

/** Whether words name a thing that another can become: a paint or a maker, but no place. */
function namesThing({ tokens, findsAt }: PolarityState, from: number): boolean {
  const isBefore = (key: string) => articles.has(key) || colorModifiers.has(key);
  let at = from;
  while (at < from + mostBefore && isBefore(keyAt(tokens, at))) at++;
  return findsAt.get(at)?.some(({ topic }) => topic.kind !== 'place') ?? false;
}

/** "[Replace the Toyota badge] with": what comes now is wanted instead, or forbidden where the replacing was. */
export function applySwapLink(state: PolarityState, swap: Cue): void {
  state.scope = state.scope.isUndone ? openScope({ mode: 'negated', cue: swap, by: 'removal' }) : openScope();
  state.swap = null;
}
