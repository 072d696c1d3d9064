import { groupBy } from '../../model/group-by.ts';
import { explainTerm, type TermRule, termRules } from '../check/check-terms.ts';
import type { Problem } from '../yaml/problem.ts';
import type { FeedCar, MappedFeed } from './interpret-row.ts';
import { warnOfAlike } from './warn-of-alike.ts';

/** Warns of each colour and body type that the prompt reader does not know, at its first car, with how many more have it. */
export function warnOfTerms(cars: readonly FeedCar[], mapped: MappedFeed): Problem[] {
  return termRules.flatMap((rule) => {
    const place = mapped.columns.get(rule.key);
    if (place === undefined) return [];
    return groupBy(cars, ({ row }) => row.values[place] ?? '').flatMap((alike) =>
      warn(alike, { rule, place, mapped }),
    );
  });
}

interface Column {
  readonly rule: TermRule;
  readonly place: number;
  readonly mapped: MappedFeed;
}

function warn(alike: readonly FeedCar[], { rule, place, mapped }: Column): Problem[] {
  const text = alike[0]?.row.values[place] ?? '';
  const odd = text === '' ? null : explainTerm(text, rule);
  return odd === null ? [] : warnOfAlike(alike, { ...odd, key: rule.key, found: text }, mapped);
}
