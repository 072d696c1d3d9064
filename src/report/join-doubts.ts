import { groupBy } from '../model/group-by.ts';
import type { Doubt } from '../run/series-outline.ts';

/** What was seen once, and every check that is in doubt for it. */
export interface JoinedDoubt extends Pick<Doubt, 'angle' | 'reason'> {
  readonly checks: readonly Pick<Doubt, 'id' | 'title'>[];
}

/** The doubts of a case, each fault once: several checks may ask about what was seen. */
export function joinDoubts(doubts: readonly Doubt[]): JoinedDoubt[] {
  return groupBy(doubts, ({ angle, reason }) => JSON.stringify([angle, reason])).flatMap((alike) => {
    const [first] = alike;
    return first ? [{ angle: first.angle, reason: first.reason, checks: alike }] : [];
  });
}
