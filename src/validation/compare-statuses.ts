import type { CheckStatus } from '../model/check.ts';
import type { Statuses } from './run-checks.ts';
import type { Finding, RowInfo } from './table/finding.ts';

/** Where the owners must fire, and what else may change with them. Names are ids ("color") or places ("color@rear"). */
export interface Expectation {
  readonly row: RowInfo;
  readonly name: string;
  /** All of these must fire; a bare id fires at any angle. The row's owners when left out. */
  readonly mustFire?: readonly string[];
  /** Follows from the defect, rightly. */
  readonly mayChange?: readonly string[];
}

/** Holds the verdicts on a changed series against those on the clean one. */
export function compareStatuses(clean: Statuses, changed: Statuses, expected: Expectation): Finding {
  const { row, name, mustFire = row.owners, mayChange = [] } = expected;
  const moved = [...changed].filter(([key, status]) => clean.get(key) !== status);
  const allowed = [...mustFire, ...mayChange];
  const crossTalk = moved
    .filter(([key]) => !allowed.some((known) => matches(key, known)))
    .map(([key]) => idOf(key));
  const outcome = mustFire.length === 0 ? findAlarm(moved) : checkOwners(mustFire, changed);
  return { row, name, outcome, crossTalk: [...new Set(crossTalk)] };
}

function findAlarm(moved: readonly (readonly [string, CheckStatus])[]): Finding['outcome'] {
  if (moved.some(([, status]) => hasFired(status))) return 'caught';
  return moved.some(([, status]) => status === 'unmeasured') ? 'unmeasured' : 'missed';
}

function checkOwners(owners: readonly string[], changed: Statuses): Finding['outcome'] {
  const found = owners.map((owner) => statusesOf(owner, changed));
  if (found.every((all) => all.some(hasFired))) return 'caught';
  const silent = found.filter((all) => !all.some(hasFired));
  return silent.some((all) => all.includes('unmeasured')) ? 'unmeasured' : 'missed';
}

function statusesOf(owner: string, verdicts: Statuses): CheckStatus[] {
  return [...verdicts].filter(([key]) => matches(key, owner)).map(([, status]) => status);
}

/** A `warn` earns half: it tells people of the defect as well. */
function hasFired(status: CheckStatus): boolean {
  return status === 'fail' || status === 'warn' || status === 'error';
}

function matches(key: string, known: string): boolean {
  return key === known || idOf(key) === known;
}

function idOf(key: string): string {
  return key.split('@')[0] ?? key;
}
