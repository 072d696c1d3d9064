import { alignColumns } from '../../report/terminal/align-columns.ts';
import { isHarmless, type Row, type Table } from './tabulate.ts';

/** What stands over the cells of `describeRow`. */
export const columnHeads = [
  'defect',
  'severity',
  'owner',
  'planted',
  'caught',
  'unmeasured',
  'recall',
  '95 % interval',
  'cross-talk',
];
const shownSurvivors = 10;

/** The cells of one line, as people read them; the same for the terminal and the page. */
export function describeRow(row: Row): string[] {
  return [
    row.defect,
    row.severity + (row.isKnownLimit ? ' (known limit)' : ''),
    isHarmless(row) ? 'none may fire' : row.owners.join(', '),
    String(row.planted),
    `${row.caught}${isHarmless(row) ? ' false' : ''}`,
    String(row.unmeasured),
    row.recall === null ? '-' : row.recall.toFixed(3),
    `${row.interval.lower.toFixed(3)} to ${row.interval.upper.toFixed(3)}`,
    Object.entries(row.crossTalk)
      .map(([check, count]) => `${check} ${count}`)
      .join(', '),
  ];
}

/** The table as plain text: rows, what was not run, and the survivors by name. */
export function renderText(table: Table): string {
  const lines = [columnHeads, ...table.rows.map(describeRow)];
  const notRun = table.notRun.map(({ defect, what, why }) => `${defect}  ${what}: not run, ${why}`);
  const survivors = table.rows.flatMap(listSurvivors);
  return [...alignColumns(lines), '', ...notRun, '', ...survivors].join('\n');
}

function listSurvivors(row: Row): string[] {
  if (row.survivors.length === 0 || row.isKnownLimit) return [];
  const title = `${row.defect} ${row.severity}: ${isHarmless(row) ? 'false alarms' : 'survivors'}`;
  const rest = row.survivors.length - shownSurvivors;
  const named = row.survivors.slice(0, shownSurvivors).map((name) => `  ${name}`);
  return [title, ...named, ...(rest > 0 ? [`  and ${rest} more in the JSON file`] : [])];
}
