import type { SeriesResult } from '../model/result.ts';

/** A series whose score or verdict is another one now; `before` null where there was no result yet. */
export interface ScoreChange {
  readonly id: string;
  readonly target: string;
  readonly sample: number;
  readonly before: Standing | null;
  readonly after: Standing;
}

type Standing = Pick<SeriesResult, 'score' | 'passed'>;
type Series = Pick<SeriesResult, 'id' | 'target' | 'sample' | 'score' | 'passed'>;

/** The series of a run whose score or verdict changed since it was scored before, in the order they stand in now. */
export function listScoreChanges(before: readonly Series[], after: readonly Series[]): ScoreChange[] {
  const standings = new Map(before.map((one) => [keyOf(one), standingOf(one)]));
  return after
    .map((one) => ({ ...nameOf(one), before: standings.get(keyOf(one)) ?? null, after: standingOf(one) }))
    .filter(
      (change) => change.before?.score !== change.after.score || change.before.passed !== change.after.passed,
    );
}

function nameOf({ id, target, sample }: Series) {
  return { id, target, sample };
}

function keyOf(one: Series): string {
  return JSON.stringify(nameOf(one));
}

function standingOf({ score, passed }: Series): Standing {
  return { score, passed };
}
