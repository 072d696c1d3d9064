/**
 * Usage: npm run build && npm run bench:report [-- PICTURES...]
 *
 * Writes reports of 300 and 3,000 pictures, or of as many as asked for, opens them from disk in a real Chromium, and
 * prints what a reader waits for: medians of five visits, each in a browser of its own. For 3,000 pictures it aims at
 * 1 s to load, 0.1 s from an answer to the next picture, and 0.1 s to filter. Exits with 1 when a report of at most 3,000 misses that.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { layOutTable } from '../src/bench/lay-out-table.ts';
import { describeMachine, formatMachine } from '../src/bench/recording/machine.ts';
import { launchBrowser } from '../src/report/html/browser.fixture.ts';
import { writeHtmlReport } from '../src/report/html/write-report.ts';
import { storeInMemory } from '../src/run/stored-result.ts';
import { makeLongRun } from './budget/make-long-run.ts';
import { type ReportTimes, timeReport } from './budget/time-report.ts';

const visits = 5;
const aimedAt = { pictures: 3000, load: 1000, answer: 100, filter: 100 };

interface Row {
  readonly pictures: number;
  readonly sizeMb: number;
  readonly times: Record<keyof ReportTimes, number | null>;
}

async function measure(pictures: number): Promise<Row> {
  const folder = mkdtempSync(join(tmpdir(), 'car-eval-budget-'));
  try {
    const result = await makeLongRun(folder, pictures);
    const file = await writeHtmlReport(folder, storeInMemory(result), { lang: 'en' });
    const all: ReportTimes[] = [];
    for (let visit = 0; visit < visits; visit += 1) all.push(await visitReport(pathToFileURL(file).href));
    return { pictures, sizeMb: statSync(file).size / 2 ** 20, times: takeMedians(all) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function visitReport(address: string): Promise<ReportTimes> {
  const browser = await launchBrowser();
  if (browser === null) throw new Error('Expected a browser to open the report in, got none');
  try {
    return await timeReport(browser, address);
  } finally {
    await browser.close();
  }
}

function takeMedians(all: readonly ReportTimes[]): Row['times'] {
  const names = Object.keys(all[0] ?? {}) as (keyof ReportTimes)[];
  const medianOf = (name: keyof ReportTimes) => {
    const values = all.flatMap((times) => times[name] ?? []).sort((a, b) => a - b);
    return values[Math.floor(values.length / 2)] ?? null;
  };
  return Object.fromEntries(names.map((name) => [name, medianOf(name)])) as Row['times'];
}

function formatRow({ pictures, sizeMb, times }: Row): string[] {
  const ms = (value: number | null) => (value === null ? '–' : `${Math.round(value)} ms`);
  const { load, loadCpu, answer, filter, search, sort, language, elements, memoryMb } = times;
  const memory = memoryMb === null ? '–' : `${Math.round(memoryMb)} MB`;
  const waits = [load, loadCpu, answer, filter, search, sort, language].map(ms);
  return [`${pictures} pictures`, `${sizeMb.toFixed(1)} MB`, ...waits, memory, String(elements)];
}

function isMissed({ pictures, times }: Row): boolean {
  const waits = ['load', 'answer', 'filter'] as const;
  return pictures <= aimedAt.pictures && waits.some((name) => (times[name] ?? 0) > aimedAt[name]);
}

const sizes = process.argv.slice(2).map(Number);
console.log(formatMachine(describeMachine()));
const rows: Row[] = [];
for (const pictures of sizes.length > 0 ? sizes : [300, 3000]) rows.push(await measure(pictures));
const head = [
  '',
  'file',
  'load',
  'its work',
  'answer',
  'filter',
  'search',
  'sort',
  'language',
  'memory',
  'elements',
];
console.log(layOutTable([head, ...rows.map(formatRow)]));
process.exitCode = rows.some(isMissed) ? 1 : 0;
