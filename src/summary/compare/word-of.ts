import type {
  ChangeWord,
  CheckComparison,
  CheckFacts,
  OutcomeFacts,
  Pair,
  ShotComparison,
} from '../../model/comparison.ts';
import type { ShotStatus } from '../../model/shot.ts';
import { isTurnMeasured } from './is-turn-measured.ts';

type Present<Value> = Pair<NonNullable<Value>>;

/** `new` or `gone` for what one run alone has, else what `say` says of the two. */
function wordOfBoth<Value>(
  { before, after }: Pair<Value | null>,
  say: (both: Pair<Value>) => ChangeWord,
): ChangeWord {
  if (before === null) return after === null ? 'same' : 'new';
  return after === null ? 'gone' : say({ before, after });
}

/** `fixed` or `broken` between passing and not; null while that stays as it was. */
function wordOfTurn({ before, after }: Pair<boolean>): 'fixed' | 'broken' | null {
  if (before === after) return null;
  return after ? 'fixed' : 'broken';
}

function wordOfNumbers({ before, after }: Pair<number>): ChangeWord {
  if (before === after) return 'same';
  return after > before ? 'better' : 'worse';
}

/** A check passes when its status is `pass`: a warning is none. Equal statuses are told apart by their score. */
export function wordOfCheck(pair: Pair<CheckFacts | null>): ChangeWord {
  return wordOfBoth(pair, ({ before, after }) => {
    if (before.status === after.status && before.score === after.score) return 'same';
    if (before.score === null || after.score === null) return 'errored';
    const turn = wordOfTurn({ before: before.status === 'pass', after: after.status === 'pass' });
    return turn ?? wordOfNumbers(rankChecks({ before, after }));
  });
}

/** Any warning stands above any failure; within one status the score decides. */
function rankChecks({ before, after }: Present<CheckFacts>): Pair<number> {
  const isWarn = (check: CheckFacts) => Number(check.status === 'warn');
  if (isWarn(before) !== isWarn(after)) return { before: isWarn(before), after: isWarn(after) };
  return { before: before.score ?? 0, after: after.score ?? 0 };
}

export function wordOfShot(pair: Pair<{ readonly status: ShotStatus } | null>): ChangeWord {
  return wordOfBoth(pair, ({ before, after }) => {
    if (before.status === after.status) return 'same';
    if (before.status === 'errored' || after.status === 'errored') return 'errored';
    return after.status === 'ok' ? 'fixed' : 'broken';
  });
}

function wordOfOutcomes(series: ComparedSeries, passed: Pair<boolean>): ChangeWord | null {
  const turn = wordOfTurn(passed);
  if (turn === null || isTurnMeasured(series, passed.before ? 'after' : 'before')) return turn;
  return 'errored';
}

export interface ComparedSeries extends Pair<OutcomeFacts | null> {
  readonly score: Pair<number | null>;
  /** True when a check has a number on one side only. */
  readonly measuredApart: boolean;
  readonly checks: readonly CheckComparison[];
  readonly shots: readonly ShotComparison[];
}

/**
 * The verdict first, where both runs looked at what turned it; under one and the same verdict the scores, where they
 * were made of the same checks.
 */
export function wordOfSeries(series: ComparedSeries): ChangeWord {
  const { score, measuredApart } = series;
  return wordOfBoth<OutcomeFacts>(series, ({ before, after }) => {
    if ((before.passed === null) !== (after.passed === null)) return 'errored';
    const turn = wordOfOutcomes(series, { before: before.passed === true, after: after.passed === true });
    if (turn !== null) return turn;
    if (score.before === score.after) return measuredApart && score.after === null ? 'errored' : 'same';
    if (score.before === null || score.after === null || before.passed === null) return 'errored';
    return wordOfNumbers({ before: score.before, after: score.after });
  });
}
