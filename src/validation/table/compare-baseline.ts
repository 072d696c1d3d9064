import { isHarmless, type Row, type Table } from './tabulate.ts';

/**
 * Names the rows that have become worse than recorded: recall below the recorded lower bound (false alarms above the
 * upper one), or too low for it to be chance where fewer were planted than then.
 */
export function findRegressions(table: Table, baseline: Table): string[] {
  return baseline.rows.flatMap((recorded) => {
    const title = `${recorded.defect} ${recorded.severity}`;
    const row = table.rows.find(
      (one) => one.defect === recorded.defect && one.severity === recorded.severity,
    );
    if (!row) return table.size < baseline.size ? [] : [`${title}: no longer planted`];
    return isWorse(row, recorded) ? [`${title}: ${say(row)}, recorded ${say(recorded)}`] : [];
  });
}

function isWorse(row: Row, recorded: Row): boolean {
  const isWhole = row.planted >= recorded.planted;
  if (isHarmless(row)) {
    return isWhole
      ? (row.recall ?? 0) > recorded.interval.upper
      : row.interval.lower > recorded.interval.upper;
  }
  const most = isWhole ? (row.recall ?? 0) : row.interval.upper;
  return most < recorded.interval.lower;
}

function say({ caught, planted }: Row): string {
  return `${caught} of ${planted}`;
}
