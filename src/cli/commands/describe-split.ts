import { splitCases } from '../../evaluate/shards/split-cases.ts';
import type { EvalCase } from '../../model/case.ts';
import { count, nameFirst } from '../../model/count.ts';
import type { Shard } from '../../model/shard.ts';

type Planned = Pick<EvalCase, 'id' | 'angles'>;

const mostNamed = 5;

/**
 * Tells what each shard of a run holds, a line each; the one that is asked for stands out.
 *
 * @param cases all of the run
 */
export function describeSplit(cases: readonly Planned[], { number, of }: Shard): string {
  const lines = splitCases(cases, of).map((own, index) => {
    const mark = index + 1 === number ? '>' : ' ';
    return `${mark} shard ${index + 1}/${of}  ${describeShard(own)}\n`;
  });
  return `${lines.join('')}\n`;
}

/** Pictures of one target and one sample: all shards have as many of these. */
function describeShard(cases: readonly Planned[]): string {
  if (cases.length === 0) return 'no case: there are fewer cases than shards';
  const pictures = cases.reduce((sum, { angles }) => sum + angles.length, 0);
  const names = nameFirst(
    cases.map(({ id }) => id),
    mostNamed,
  );
  return `${count(cases.length, 'case')}, ${count(pictures, 'picture')} a sample: ${names}`;
}
