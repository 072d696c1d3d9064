import type { Grade, Rubric } from '../model/rubric.ts';

/** Grades a score, 0..100, as it is written down; null of null. */
export function gradeScore(score: number | null, { grades }: Rubric): Grade | null {
  if (score === null) return null;
  if (score >= grades.excellent) return 'excellent';
  return score >= grades.good ? 'good' : 'needs work';
}
