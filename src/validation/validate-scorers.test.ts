import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findRegressions } from './table/compare-baseline.ts';
import { type Table, tableSchema } from './table/tabulate.ts';
import { validateScorers } from './validate-scorers.ts';

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
  const harmless = rows.filter(({ owners }) => owners.length === 0);
  const sum = (pick: (row: (typeof rows)[number]) => number) =>
    harmless.reduce((total, row) => total + pick(row), 0);
  expect(sum(({ planted }) => planted)).toBeGreaterThanOrEqual(800);
  expect(sum(({ caught }) => caught) / sum(({ planted }) => planted)).toBeLessThanOrEqual(0.01);
});
