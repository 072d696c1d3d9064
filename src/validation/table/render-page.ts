import { columnHeads, describeRow } from './render-text.ts';
import { isHarmless, type Row, type Table } from './tabulate.ts';

/** Text that a page shows as it is, whatever it holds. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

const style = `body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:80rem;padding:0 1rem;color:#1b1f24;background:#fff}
.scroll{overflow-x:auto}table{border-collapse:collapse}th,td{text-align:left;padding:.3rem .6rem;border-bottom:1px solid #d0d7de}
td:nth-child(n+4):nth-child(-n+8){text-align:right;font-variant-numeric:tabular-nums}tr.low{background:#fff1e5}tr.limit{color:#57606a}`;

/** The table as one page that needs nothing else. */
export function renderPage(table: Table): string {
  const heads = columnHeads.map((head) => `<th scope="col">${escapeHtml(head)}</th>`).join('');
  const notRun = table.notRun.map(
    ({ defect, what, why }) => `<li>${escapeHtml(`${defect}: ${what}. Not run: ${why}.`)}</li>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>What the checks catch</title><style>${style}</style></head><body><main>
<h1>What the checks catch</h1>
<p>Known defects planted in ${table.size} clean series, and what the real checks said. Unmeasured counts as missed. In the rows where nothing may fire, "caught" counts false alarms.</p>
<div class="scroll" tabindex="0" role="region" aria-label="Table"><table><thead><tr>${heads}</tr></thead><tbody>
${table.rows.map(renderRow).join('\n')}
</tbody></table></div>
<h2>Not run</h2><ul>${notRun.join('')}</ul>
<h2>Survivors and false alarms</h2>
${table.rows.map(renderSurvivors).join('')}
</main></body></html>
`;
}

function renderRow(row: Row): string {
  const isLow = isHarmless(row) ? row.caught > 0 : row.caught < row.planted;
  const kind = row.isKnownLimit ? 'limit' : isLow ? 'low' : '';
  const cells = describeRow(row).map((cell) => `<td>${escapeHtml(cell)}</td>`);
  return `<tr class="${kind}">${cells.join('')}</tr>`;
}

function renderSurvivors({ defect, severity, survivors }: Row): string {
  if (survivors.length === 0) return '';
  const items = survivors.map((name) => `<li>${escapeHtml(name)}</li>`).join('');
  return `<details><summary>${escapeHtml(`${defect} ${severity}: ${survivors.length}`)}</summary><ul>${items}</ul></details>\n`;
}
