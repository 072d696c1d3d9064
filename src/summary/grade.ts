import type { Grade, Rubric } from '../model/rubric.ts';
import type { Ends } from './ends.ts';

/** What decides about the grade of a dimension, a case or a run. */
export interface ToGrade {
  /** As they are written down; null where there are none. */
  readonly ends: Ends | null;
  readonly hasFault: boolean;
  /** True when everything decisive was looked at. */
  readonly isDecided: boolean;
}

/**
 * The grade word: null where the two ends lie in two grades, or something decisive was not looked at. Where a fault was
 * seen there is no praise, whatever the number.
 */
export function gradeEnds({ ends, hasFault, isDecided }: ToGrade, rubric: Rubric): Grade | null {
  if (hasFault) return 'needs work';
  if (ends === null || !isDecided) return null;
  const grade = gradeScore(ends.score, rubric);
  return gradeScore(ends.least, rubric) === grade ? grade : null;
}

/** Grades a number, 0..100. */
function gradeScore(score: number, { grades }: Rubric): Grade {
  if (score >= grades.excellent) return 'excellent';
  return score >= grades.good ? 'good' : 'needs work';
}
