/**
 * Usage: npm run bench:page [-- PICTURES...]
 *
 * Writes reports of 13, 300 and 3,000 pictures, or of as many as asked for, opens them from disk, and prints where the
 * first picture stands, how long the page is, what it weighs, how many keys a whole review takes, and how long it is from a
 * key to the frame that shows its effect: in Chromium, and of at most 300 pictures in Firefox and WebKit where they are
 * installed. Aims: the first picture on the first screen, load 1 s, 50 ms from key to frame (95 % of them). Exits with 1
 * when a report of at most 3,000 pictures misses one.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { layOutTable } from '../src/bench/lay-out-table.ts';
import { describeMachine, formatMachine } from '../src/bench/recording/machine.ts';
import { launchBrowser } from '../src/report/html/browser.fixture.ts';
import type { Engine } from '../src/report/html/engines/engine.fixture.ts';
import { chromium, firefox } from '../src/report/html/engines/puppeteer.fixture.ts';
import { webkit } from '../src/report/html/engines/webkit.fixture.ts';
import { writeHtmlReport } from '../src/report/html/write-report.ts';
import { storeInMemory } from '../src/run/stored-result.ts';
import { lookAtPage, type PageLook } from './budget/look-at-page.ts';
import { makeLongRun } from './budget/make-long-run.ts';
import { timeKeys } from './budget/time-keys.ts';

const aims = { pictures: 3000, firstPicture: 900, firstPicturePhone: 844, loadMs: 1000, keyMs: 50 };
/** More pictures than these are a matter of Chromium. */
const mostInAll = 300;

interface Row {
  readonly pictures: number;
  readonly sizeMb: number;
  readonly look: PageLook;
  readonly waits: readonly Waits[];
}

/** Null: the browser is not here. */
interface Waits {
  readonly engine: string;
  readonly median: number | null;
  readonly p95: number | null;
}

async function measure(pictures: number): Promise<Row> {
  const folder = mkdtempSync(join(tmpdir(), 'car-eval-page-'));
  try {
    const result = await makeLongRun(folder, pictures);
    const count = result.cases.flatMap(({ shots }) => shots).length;
    const file = await writeHtmlReport(folder, storeInMemory(result), { lang: 'en' });
    const address = pathToFileURL(file).href;
    const waits: Waits[] = [];
    const engines = pictures > mostInAll ? [chromium] : [chromium, firefox, webkit];
    for (const engine of engines) waits.push(await timeEngine(engine, address));
    return {
      pictures: count,
      sizeMb: statSync(file).size / 2 ** 20,
      look: await look(address, count),
      waits,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function look(address: string, pictures: number): Promise<PageLook> {
  const browser = await launchBrowser();
  if (browser === null) throw new Error('Expected a browser to open the report in, got none');
  try {
    return await lookAtPage(browser, address, pictures);
  } finally {
    await browser.close();
  }
}

async function timeEngine(engine: Engine, address: string): Promise<Waits> {
  const home = mkdtempSync(join(tmpdir(), 'car-eval-engine-'));
  try {
    const page = await engine.open(home).catch((error: Error) => {
      console.error(`${engine.name} is left out: ${error.message.slice(0, 200)}\n${engine.hint}`);
      return null;
    });
    if (page === null) return { engine: engine.name, median: null, p95: null };
    const waits = await timeKeys(page, address).finally(page.close);
    return { engine: engine.name, median: quantile(waits, 0.5), p95: quantile(waits, 0.95) };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function quantile(values: readonly number[], share: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * share) - 1] ?? null;
}

function formatRow({ pictures, sizeMb, look: seen }: Row): string[] {
  const px = (value: number) => `${value} px`;
  return [
    `${pictures} pictures`,
    ...[seen.firstPicture, seen.firstPicturePhone, seen.height, seen.heightPhone].map(px),
    `${sizeMb.toFixed(1)} MB`,
    `${Math.round(seen.loadMs)} ms`,
    `${seen.heapMb.toFixed(1)} MB`,
    String(seen.presses),
  ];
}

function formatWaits({ pictures, waits }: Row): string[][] {
  const ms = (value: number | null) => (value === null ? '–' : `${Math.round(value)} ms`);
  return waits.map(({ engine, median, p95 }) => [`${pictures} pictures`, engine, ms(median), ms(p95)]);
}

function isMissed({ pictures, look: seen, waits }: Row): boolean {
  if (pictures > aims.pictures + 13) return false;
  const isLate = waits.some(({ p95 }) => (p95 ?? 0) > aims.keyMs);
  const names = ['firstPicture', 'firstPicturePhone', 'loadMs'] as const;
  return isLate || names.some((name) => seen[name] > aims[name]);
}

const sizes = process.argv.slice(2).map(Number);
console.log(formatMachine(describeMachine()));
const rows: Row[] = [];
for (const pictures of sizes.length > 0 ? sizes : [13, 300, 3000]) rows.push(await measure(pictures));
const head = ['', 'first 1440', 'first 390', 'height 1440', 'height 390', 'file', 'load', 'heap', 'presses'];
console.log(layOutTable([head, ...rows.map(formatRow)]));
console.log(layOutTable([['', 'key to frame', 'median', 'p95'], ...rows.flatMap(formatWaits)]));
process.exitCode = rows.some(isMissed) ? 1 : 0;
