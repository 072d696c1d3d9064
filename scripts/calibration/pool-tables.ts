import { groupBy } from '../../src/model/group-by.ts';
import type { PaintRow, PaintTable } from '../../src/validation/photographs/paint-table.ts';

/** One table of the pictures of all tables, each judged by the limits it was judged by. */
export function poolTables(tables: readonly PaintTable[]): PaintTable {
  const rows = groupBy(
    tables.flatMap((table) => table.rows),
    ({ label, isGenerated }) => `${isGenerated} ${label}`,
  );
  const goals = groupBy(
    tables.flatMap((table) => table.goals),
    ({ what }) => what,
  );
  return {
    rows: rows.map((same) => same.reduce(addRows)),
    goals: goals.map((same) =>
      same.reduce((sum, goal) => ({ ...goal, count: sum.count + goal.count, of: sum.of + goal.of })),
    ),
  };
}

function addRows(one: PaintRow, other: PaintRow): PaintRow {
  const counts = {
    right: one.counts.right + other.counts.right,
    neighbour: one.counts.neighbour + other.counts.neighbour,
    wrong: one.counts.wrong + other.counts.wrong,
    unknown: one.counts.unknown + other.counts.unknown,
  };
  return { ...one, counts };
}
