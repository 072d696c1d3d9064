import type { Check } from '../model/check.ts';
import type { SeriesResult } from '../model/result.ts';
import type { CheckDefinition } from './define-check.ts';
import { registry } from './registry.ts';
import { factsOf } from './run-check.ts';

/** The facts of each check; those of the strict profile where both have one of the id. */
const facts = new Map(
  [...registry.classic, ...registry.strict].map((check: CheckDefinition) => [check.id, factsOf(check)]),
);

/** A case as an earlier version scored it, its records with what was not written on them then. */
export function renewRecords(one: SeriesResult): SeriesResult {
  return {
    ...one,
    checks: one.checks.map(renew),
    shots: one.shots.map((shot) => ({ ...shot, checks: shot.checks.map(renew) })),
  };
}

function renew(check: Check): Check {
  return { ...facts.get(check.id), ...check };
}
