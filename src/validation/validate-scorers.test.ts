import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { agreedShares, mostBlocked } from './judges/agreed-shares.ts';
import { errantLooks, oracleLooks } from './judges/validate-judged.ts';
import { findRegressions } from './table/compare-baseline.ts';
import { type Table, tableSchema } from './table/tabulate.ts';
import { validateScorers } from './validate-scorers.ts';

/** In the names of rows in which a judge looked that errs. */
const errs = errantLooks().name;

async function readBaseline(): Promise<Table> {
  return tableSchema.parse(JSON.parse(await readFile(new URL('./baseline.json', import.meta.url), 'utf8')));
}

test('nothing is caught less often than recorded', { timeout: 60_000 }, async () => {
  const workDir = await mkdtemp(join(tmpdir(), 'car-eval-'));
  try {
    const table = await validateScorers(4, workDir);
    expect(findRegressions(table, await readBaseline())).toEqual([]);
  } finally {
    await rm(workDir, { recursive: true, force: true });
  }
});

test('the recorded table keeps what is promised', async () => {
  const { rows } = await readBaseline();
  const promised = rows.filter(({ defect, isKnownLimit }) => /^D(7|12|13|14)$/.test(defect) && !isKnownLimit);
  const copies = rows.filter(({ severity }) => ['same bytes', 'JPEG q30', 'mirrored'].includes(severity));
  for (const { defect, severity, planted, caught } of [...promised, ...copies]) {
    expect(planted, `${defect} ${severity}`).toBeGreaterThanOrEqual(150);
    expect(caught, `${defect} ${severity}`).toBe(planted);
  }
  const paints = rows.filter(({ defect, isKnownLimit }) => /^D1n?$/.test(defect) && !isKnownLimit);
  for (const { severity, recall } of paints) expect(recall, severity).toBeGreaterThanOrEqual(0.97);
  const unseen = rows.find(({ severity }) => severity.endsWith('in the same paint, nobody looked'));
  expect(unseen).toMatchObject({ planted: 400, unmeasured: 400 });
  const harmless = rows.filter(({ owners, severity }) => owners.length === 0 && !severity.includes(errs));
  const sum = (pick: (row: (typeof rows)[number]) => number) =>
    harmless.reduce((total, row) => total + pick(row), 0);
  expect(sum(({ planted }) => planted)).toBeGreaterThanOrEqual(800);
  expect(sum(({ caught }) => caught) / sum(({ planted }) => planted)).toBeLessThanOrEqual(0.01);
});

test('what only looking can tell is recorded as agreed: by a judge that is always right, and by one that errs', async () => {
  const { rows } = await readBaseline();
  const oracle = rows.filter(({ severity }) => severity.endsWith(oracleLooks.name));
  for (const { defect, severity, planted, caught } of oracle)
    expect([severity, caught]).toEqual([severity, defect === 'clean' ? 0 : planted]);
  const errant = rows.filter(({ severity }) => severity.endsWith(errs));
  expect(errant.map(({ defect }) => defect)).toEqual(oracle.map(({ defect }) => defect));
  for (const { defect, severity, planted, caught } of errant) {
    const [least, most] = severity.includes('blocked, ')
      ? [0, mostBlocked]
      : (agreedShares[defect] ?? [2, 2]);
    expect(planted, severity).toBeGreaterThanOrEqual(100);
    expect(caught / planted, severity).toBeGreaterThanOrEqual(least);
    expect(caught / planted, severity).toBeLessThanOrEqual(most);
  }
});
