import { comparePrints, type Likeness } from '../../src/images/measure/hash-distance.ts';
import type { Row, Sample } from './photographs.ts';

/** Pairs by what they are, with the distances' spread: true copies, views of one car, and everything else. */
export function printCopies(samples: readonly Sample[]): void {
  const found = new Map<string, Likeness[]>();
  samples.forEach((one, index) => {
    for (const other of samples.slice(index + 1)) {
      const kind = pairKind(one.row, other.row);
      const list = found.get(kind) ?? [];
      list.push(comparePrints(one.measures.print, other.measures.print));
      found.set(kind, list);
    }
  });
  console.table(Object.fromEntries([...found].map(([kind, list]) => [kind, describeLikeness(list)])));
}

function pairKind(one: Row, other: Row): string {
  if (one.car_id === '' || one.car_id !== other.car_id) return 'different cars';
  return one.group === 'duplicates' ? 'true copies' : 'views of one car';
}

function describeLikeness(list: readonly Likeness[]) {
  const sorted = list.map(({ distance }) => distance).sort((one, other) => one - other);
  return {
    pairs: list.length,
    copies: list.filter(({ verdict }) => verdict === 'copy').length,
    near: list.filter(({ verdict }) => verdict === 'near').length,
    least: sorted[0],
    median: sorted[Math.floor(sorted.length / 2)],
    most: sorted.at(-1),
  };
}
