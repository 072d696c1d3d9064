/**
 * By defect, what a judge of .99/.95 must find: the least and the most share that blocks or is shown to people; of series
 * with nothing wrong the share that is shown.
 */
export const agreedShares: Readonly<Record<string, readonly [least: number, most: number]>> = {
  clean: [0, 0.12],
  D2: [0.94, 1],
  D5: [0.97, 1],
  D8: [0.94, 1],
  D9: [0.9, 1],
  D10: [0.85, 1],
  D15: [0.97, 1],
  D16: [0.9, 1],
};

/** Series with nothing wrong that it may block. */
export const mostBlocked = 0.01;
