import type { Interval } from './interval.ts';

/** How many controls of one side a judge answered rightly. */
export interface ControlShare {
  readonly right: number;
  readonly of: number;
}

/** What is known of a judge: how often it finds wrong ones wrong, and right ones right. */
export interface Controls {
  readonly wrong: ControlShare;
  readonly right: ControlShare;
}

/** What a judge said. */
export interface Judged {
  /** Share of the pictures that it passed, 0..1. */
  readonly share: number;
  /** How many pictures, or how many independent ones they are worth. */
  readonly pictures: number;
  /** Of the normal or of Student's distribution, for the interval: 1.96 for 95 %. */
  readonly quantile: number;
}

/**
 * Share of good pictures, 0..1, from what a judge passed and how often it errs; outside 0..1 it is the nearest end. Null
 * where the judge tells wrong from right no better than a coin. W. J. Rogan and B. Gladen, "Estimating Prevalence from
 * the Results of a Screening Test", 1978.
 */
export function correctShare(share: number, { wrong, right }: Controls): number | null {
  const [q0, q1] = [wrong.right / wrong.of, right.right / right.of];
  return q0 + q1 > 1 ? clip((share + q0 - 1) / (q0 + q1 - 1)) : null;
}

/** Interval of the corrected share: Lee et al., arXiv 2511.21140, which allows for the controls being few. */
export function leeInterval({ share, pictures, quantile }: Judged, controls: Controls): Interval {
  const square = quantile * quantile;
  const trials = pictures + square;
  const passed = (pictures * share + square / 2) / trials;
  const [wrong, right] = [smooth(controls.wrong), smooth(controls.right)];
  const skill = wrong.share + right.share - 1;
  const rate = (passed + wrong.share - 1) / skill;
  const [fromWrong, fromRight] = [(1 - rate) * wrong.variance, rate * right.variance];
  const middle = rate + 2 * square * (fromRight - fromWrong);
  const variance = (passed * (1 - passed)) / trials + (1 - rate) * fromWrong + rate * fromRight;
  const reach = (quantile * Math.sqrt(variance)) / skill;
  return { lower: clip(middle - reach), upper: clip(middle + reach) };
}

/** One right and one wrong answer are added. */
function smooth({ right, of }: ControlShare): { readonly share: number; readonly variance: number } {
  const share = (right + 1) / (of + 2);
  return { share, variance: (share * (1 - share)) / (of + 2) };
}

function clip(share: number): number {
  return Math.min(1, Math.max(0, share));
}
