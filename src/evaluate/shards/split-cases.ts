import type { EvalCase } from '../../model/case.ts';
import type { Shard } from '../../model/shard.ts';

type Splittable = Pick<EvalCase, 'angles'>;

/**
 * Parts cases into shards that ask for about as many pictures each: the case with the most pictures goes first, each to the
 * shard that has the fewest (R. Graham, "Bounds on multiprocessing timing anomalies", 1969). Of equal ones the first is
 * taken, so the same cases are always parted alike. In each shard they keep their order; one may stay empty.
 */
export function splitCases<Case extends Splittable>(cases: readonly Case[], of: number): Case[][] {
  const pictures = new Array<number>(of).fill(0);
  const shardOf = new Map<Case, number>();
  for (const one of cases.toSorted((a, b) => b.angles.length - a.angles.length)) {
    const lightest = pictures.indexOf(Math.min(...pictures));
    pictures[lightest] = (pictures[lightest] ?? 0) + one.angles.length;
    shardOf.set(one, lightest);
  }
  return pictures.map((_, index) => cases.filter((one) => shardOf.get(one) === index));
}

/** The cases of one shard; all of them where there is none. */
export function casesOfShard<Case extends Splittable>(
  cases: readonly Case[],
  shard: Shard | undefined,
): readonly Case[] {
  return shard === undefined ? cases : (splitCases(cases, shard.of)[shard.number - 1] ?? []);
}
