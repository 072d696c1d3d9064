/** What a judge is asked to tell: controls that are wrong, and controls that are right. */
export type Side = 'wrong' | 'right';

/** Its answers so far to the controls of one side. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
}

/** Undecided: the cap came first, which certifies nothing. */
export type SideStanding = 'passes' | 'refused' | 'undecided' | 'open';

/** Shares of right answers that must be refused, and that must pass; and the most controls. */
interface Zone {
  readonly bad: number;
  readonly good: number;
  readonly cap: number;
}

/** The right side is stricter: 19 right answers a case can be blamed, and only few wrong pictures missed. */
export const zones: Readonly<Record<Side, Zone>> = {
  wrong: { bad: 0.8, good: 0.95, cap: 100 },
  right: { bad: 0.9, good: 0.98, cap: 120 },
};

/** Odds of 19 to 1: a bad judge passes, and a good one is refused, about once in twenty. */
const decisive = Math.log(19);

/**
 * Whether so many answers settle one side of a question: the likelihood of a good judge against that of a bad one, after
 * each control. A. Wald, "Sequential Tests of Statistical Hypotheses", 1945. To be asked after every control, and not
 * further once it is settled; each control a car not used before for this question.
 */
export function standingOf(side: Side, { right, wrong }: Tally): SideStanding {
  const { bad, good, cap } = zones[side];
  const evidence = right * Math.log(good / bad) + wrong * Math.log((1 - good) / (1 - bad));
  if (evidence >= decisive) return 'passes';
  if (evidence <= -decisive) return 'refused';
  return right + wrong >= cap ? 'undecided' : 'open';
}

/** Right answers in a row that would still make it pass; 0 when it does; null when it no longer can. */
export function answersToPass(side: Side, { right, wrong }: Tally): number | null {
  const standing = standingOf(side, { right, wrong });
  if (standing === 'refused' || standing === 'undecided') return null;
  if (standing === 'passes') return 0;
  const rest = answersToPass(side, { right: right + 1, wrong });
  return rest === null ? null : rest + 1;
}

/** Of one question: its answers so far on both sides. */
export type Tallies = Readonly<Record<Side, Tally>>;

export type Certificate =
  | { readonly standing: 'certified' }
  | { readonly standing: 'open'; readonly next: Side }
  | { readonly standing: 'refused' | 'undecided'; readonly side: Side };

/** Whether a judge may be trusted with a question, and else which control comes next: wrong ones first, for they are fewer. */
export function certify(tallies: Tallies): Certificate {
  for (const side of ['wrong', 'right'] as const) {
    const standing = standingOf(side, tallies[side]);
    if (standing === 'open') return { standing, next: side };
    if (standing !== 'passes') return { standing, side };
  }
  return { standing: 'certified' };
}
