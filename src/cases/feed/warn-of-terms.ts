import { count } from '../../model/count.ts';
import { groupBy } from '../../model/group-by.ts';
import { explainTerm, type TermRule, termRules } from '../check/check-terms.ts';
import type { Problem } from '../yaml/problem.ts';
import type { FeedCar, MappedFeed } from './interpret-row.ts';
import { placeField } from './place-field.ts';

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

function warn([first, ...others]: readonly FeedCar[], { rule, place, mapped }: Column): Problem[] {
  const text = first?.row.values[place] ?? '';
  const odd = first === undefined || text === '' ? null : explainTerm(text, rule);
  if (first === undefined || odd === null) return [];
  const { message, expected, meant } = odd;
  const many = others.length === 0 ? '' : ` So have ${count(others.length, 'more car')}.`;
  const at = placeField(mapped.feed, first.row.line, place);
  return [{ ...at, path: rule.key, message: `${message}${many}`, expected, found: text, fix: meant }];
}
