import type {
  CaseFacts,
  CheckComparison,
  CheckFacts,
  ComparedOutcome,
  Pair,
  ShotComparison,
} from '../../model/comparison.ts';
import type { ShotStatus } from '../../model/shot.ts';
import { isTurnMeasured } from './is-turn-measured.ts';

type Present<Value> = Pair<NonNullable<Value>>;

/** `new` or `gone` for what one run alone has, else what `judge` says of the two. */
function judgeBoth<Value>(
  { before, after }: Pair<Value | null>,
  judge: (both: Pair<Value>) => ComparedOutcome,
): ComparedOutcome {
  if (before === null) return after === null ? 'same' : 'new';
  return after === null ? 'gone' : judge({ before, after });
}

/** `fixed` or `broken` between passing and not; null while that stays as it was. */
function judgeTurn({ before, after }: Pair<boolean>): 'fixed' | 'broken' | null {
  if (before === after) return null;
  return after ? 'fixed' : 'broken';
}

function judgeNumbers({ before, after }: Pair<number>): ComparedOutcome {
  if (before === after) return 'same';
  return after > before ? 'better' : 'worse';
}

/** A check passes when its status is `pass`: a warning is none. Equal statuses are told apart by their score. */
export function judgeCheck(pair: Pair<CheckFacts | null>): ComparedOutcome {
  return judgeBoth(pair, ({ before, after }) => {
    if (before.status === after.status && before.score === after.score) return 'same';
    if (before.score === null || after.score === null) return 'errored';
    const turn = judgeTurn({ before: before.status === 'pass', after: after.status === 'pass' });
    return turn ?? judgeNumbers(rankChecks({ before, after }));
  });
}

/** Any warning stands above any failure; within one status the score decides. */
function rankChecks({ before, after }: Present<CheckFacts>): Pair<number> {
  const isWarn = (check: CheckFacts) => Number(check.status === 'warn');
  if (isWarn(before) !== isWarn(after)) return { before: isWarn(before), after: isWarn(after) };
  return { before: before.score ?? 0, after: after.score ?? 0 };
}

export function judgeShot(pair: Pair<{ readonly status: ShotStatus } | null>): ComparedOutcome {
  return judgeBoth(pair, ({ before, after }) => {
    if (before.status === after.status) return 'same';
    if (before.status === 'errored' || after.status === 'errored') return 'errored';
    return after.status === 'ok' ? 'fixed' : 'broken';
  });
}

function judgeVerdicts(judged: CaseToJudge, passed: Pair<boolean>): ComparedOutcome | null {
  const turn = judgeTurn(passed);
  if (turn === null || isTurnMeasured(judged, passed.before ? 'after' : 'before')) return turn;
  return 'errored';
}

export interface CaseToJudge extends Pair<CaseFacts | null> {
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
export function judgeCase(judged: CaseToJudge): ComparedOutcome {
  const { score, measuredApart } = judged;
  return judgeBoth<CaseFacts>(judged, ({ before, after }) => {
    if ((before.passed === null) !== (after.passed === null)) return 'errored';
    const turn = judgeVerdicts(judged, { before: before.passed === true, after: after.passed === true });
    if (turn !== null) return turn;
    if (measuredApart) return 'errored';
    if (score.before === score.after) return 'same';
    if (score.before === null || score.after === null || before.passed === null) return 'errored';
    return judgeNumbers({ before: score.before, after: score.after });
  });
}
