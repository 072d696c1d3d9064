import type { RecordedSeries } from './recorded-series.ts';

/**
 * The order of a result: that of the suite, then of the targets, then by sample. The order in which series finished
 * leaves no trace.
 *
 * @param asked in the order in which they were asked for, in which the cases of each target stand as in the suite
 */
export function orderSeries(
  asked: readonly RecordedSeries[],
  targets: readonly { readonly id: string }[],
): RecordedSeries[] {
  const suiteOrder = rank(asked.map(({ evalCase }) => evalCase.id));
  const targetOrder = rank(targets.map(({ id }) => id));
  const placeOf = ({ evalCase, target }: RecordedSeries) => ({
    ofCase: suiteOrder.get(evalCase.id) ?? 0,
    ofTarget: targetOrder.get(target.id) ?? 0,
  });
  return asked.toSorted((a, b) => {
    const [one, other] = [placeOf(a), placeOf(b)];
    return one.ofCase - other.ofCase || one.ofTarget - other.ofTarget || a.sample - b.sample;
  });
}

function rank(ids: readonly string[]): Map<string, number> {
  return new Map([...new Set(ids)].map((id, index) => [id, index]));
}
