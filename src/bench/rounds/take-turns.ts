/** What a contender of some kind took, round by round. */
export interface Turns<S> {
  readonly name: string;
  readonly samples: readonly S[];
}

/**
 * Lets the contenders take turns: each does its job once a round, and who begins changes from round to round, so that
 * what else the machine does falls on all alike.
 *
 * @param takeSample does the job once; `round` counts from 0
 */
export async function takeTurns<C extends { readonly name: string }, S>(
  contenders: readonly C[],
  rounds: number,
  takeSample: (contender: C, round: number) => Promise<S>,
): Promise<Turns<S>[]> {
  const kept = contenders.map(({ name }) => ({ name, samples: [] as S[] }));
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const place = (round + turn) % contenders.length;
      const contender = contenders[place];
      if (contender) kept[place]?.samples.push(await takeSample(contender, round));
    }
  }
  return kept;
}
