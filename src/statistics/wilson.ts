import type { Interval } from './interval.ts';
import { square } from './power.ts';

/** 97.5 % quantile of the normal distribution. */
const z = 1.959964;

/**
 * 95 % score interval of a share, 0..1, which stays honest at 0 and at 1. E. B. Wilson, "Probable Inference, the Law
 * of Succession, and Statistical Inference", Journal of the American Statistical Association 22 (1927), 209-212.
 * With no trials everything is possible: 0..1.
 */
export function wilsonInterval(successes: number, trials: number): Interval {
  if (trials === 0) return { lower: 0, upper: 1 };
  const share = successes / trials;
  const scale = 1 + square(z) / trials;
  const middle = (share + square(z) / (2 * trials)) / scale;
  const reach = (z / scale) * Math.sqrt((share * (1 - share)) / trials + square(z) / (4 * square(trials)));
  return { lower: Math.max(0, middle - reach), upper: Math.min(1, middle + reach) };
}
