import { createSeededRandom } from '../../src/statistics/random.ts';

/** Random values of several kinds from one seed. */
export interface Variates {
  /** 0 inclusive to 1 exclusive. */
  unit(): number;
  /** True with that probability, 0..1. */
  chance(probability: number): boolean;
  /** Mean 0, standard deviation 1. */
  normal(): number;
  /** 0..1; with a parameter of 0 all at one end. */
  beta(alpha: number, beta: number): number;
  /** How many of so many tries succeed. */
  count(tries: number, probability: number): number;
}

export function createVariates(seed: number): Variates {
  const unit = createSeededRandom(seed);
  const chance = (probability: number) => unit() < probability;
  /** G. E. P. Box and M. E. Muller, "A Note on the Generation of Random Normal Deviates", 1958. */
  const normal = () => Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit());
  const beta = (alpha: number, other: number) => {
    if (alpha <= 0) return 0;
    if (other <= 0) return 1;
    const [one, two] = [drawGamma(alpha, { unit, normal }), drawGamma(other, { unit, normal })];
    return one / (one + two);
  };
  const count = (tries: number, probability: number) =>
    Array.from({ length: tries }, () => chance(probability)).filter(Boolean).length;
  return { unit, chance, normal, beta, count };
}

/** G. Marsaglia and W. W. Tsang, "A Simple Method for Generating Gamma Variables", 2000. */
function drawGamma(shape: number, random: Pick<Variates, 'unit' | 'normal'>): number {
  if (shape < 1) return drawGamma(shape + 1, random) * (1 - random.unit()) ** (1 / shape);
  const scaled = shape - 1 / 3;
  for (;;) {
    const normal = random.normal();
    const cube = (1 + normal / Math.sqrt(9 * scaled)) ** 3;
    if (cube <= 0) continue;
    const bound = normal ** 2 / 2 + scaled - scaled * cube + scaled * Math.log(cube);
    if (Math.log(1 - random.unit()) < bound) return scaled * cube;
  }
}

/**
 * The chance of one thing, when chances have that mean and things of one kind that correlation: 0, each as likely as the
 * other; 1, always or never.
 */
export function drawChance(variates: Variates, mean: number, correlation: number): number {
  if (correlation === 0 || mean <= 0 || mean >= 1) return mean;
  if (correlation === 1) return variates.chance(mean) ? 1 : 0;
  const size = 1 / correlation - 1;
  return variates.beta(mean * size, (1 - mean) * size);
}
