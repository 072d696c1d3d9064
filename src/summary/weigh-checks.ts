import type { Check } from '../model/check.ts';
import { pickMostTrusted } from '../model/most-trusted.ts';
import { known, mean } from './numbers.ts';

/** One check of a series, ready to be weighed. */
export interface WeighedCheck {
  readonly id: string;
  /** In its half, 0..100, as the rubric has it. */
  readonly weight: number;
  /** Whether a fault of it caps its half. */
  readonly caps: boolean;
  /** The most trusted record of each subject. */
  readonly records: readonly Check[];
  /** Mean over the measured subjects, 0..1; null when none was measured. */
  readonly score: number | null;
  /** Measured subjects / subjects to which the check applies, 0..1; null when it applies to none. */
  readonly measuredShare: number | null;
}

/**
 * Groups records by check id. `subjects` are lists of records about one thing each: the series, then every shot.
 * A subject may have several records of one id with different evidence: the most trusted answer stands for it.
 */
export function weighChecks(subjects: readonly (readonly Check[])[]): WeighedCheck[] {
  const ids = new Set(subjects.flat().map(({ id }) => id));
  return [...ids].map((id) => {
    const records = subjects.map((subject) => subject.filter((check) => check.id === id));
    return weighCheck(
      id,
      records.map(pickMostTrusted).filter((record) => record !== null),
    );
  });
}

function weighCheck(id: string, records: readonly Check[]): WeighedCheck {
  const applicable = records.filter(({ status }) => status !== 'not-applicable');
  const scores = known(applicable.map(({ score }) => score));
  return {
    id,
    weight: records[0]?.weight ?? 0,
    caps: records[0]?.caps ?? false,
    records,
    score: mean(scores),
    measuredShare: applicable.length === 0 ? null : scores.length / applicable.length,
  };
}
