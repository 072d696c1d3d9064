/**
 * Usage: npm run bench:trend -- [--runs 200] [--rounds 5]
 *
 * How long the course of many runs takes: `car-eval trend` over runs that it sees for the first time, over runs that it
 * knows, and with one more; and how soon the page is loaded in a real browser. The runs are copies of one of the five cars.
 * Exits with 1 when the page takes 2 s or more.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../src/report/html/browser.fixture.ts';
import { medianOf } from '../src/statistics/median.ts';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '200' }, rounds: { type: 'string', default: '5' } },
});
const [runs, rounds] = [Number(values.runs), Number(values.rounds)];
const limitMs = 2_000;
const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const dir = mkdtempSync(join(tmpdir(), 'car-eval-trend-'));
const inReports = (...names: string[]) => join(dir, 'reports', ...names);

try {
  carEval('run', '--quiet');
  const [made = ''] = readdirSync(inReports()).filter((name) => /^\d{8}T/.test(name));
  for (const name of ['images', 'thumbs']) rmSync(inReports(made, name), { recursive: true });
  for (let night = 2; night <= runs; night += 1) copyRun(made, night);
  const bytes = statSync(inReports(made, 'result.json')).size;
  console.log(`${runs} runs of five cars, a result of ${Math.round(bytes / 1024)} KB each`);
  console.log(`  seen for the first time: ${time(() => carEval('trend')).toFixed(0)} ms`);
  console.log(`  known already: ${time(() => carEval('trend')).toFixed(0)} ms`);
  copyRun(made, runs + 1);
  console.log(`  one more: ${time(() => carEval('trend')).toFixed(0)} ms`);
  await timeLoading();
} finally {
  rmSync(dir, { recursive: true, force: true });
}

/** The same run, made so many days ago. */
function copyRun(made: string, night: number): void {
  const startedAt = new Date(Date.now() - night * 86_400_000).toISOString();
  const id = `${startedAt.replace(/[-:]|\.\d+/g, '')}-aaaa`;
  cpSync(inReports(made), inReports(id), { recursive: true });
  for (const name of ['run.json', 'result.json']) {
    const text = readFileSync(inReports(id, name), 'utf8').replaceAll(made, id);
    writeFileSync(inReports(id, name), text.replace(/"startedAt": "[^"]+"/, `"startedAt": "${startedAt}"`));
  }
}

async function timeLoading(): Promise<void> {
  const page = inReports('index.html');
  const browser = await launchBrowser();
  if (browser === null) return;
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const tab = await (await browser.newContext()).newPage();
    await tab.goto(pathToFileURL(page).href);
    times.push(await tab.evaluate(() => performance.getEntriesByType('navigation')[0]?.duration ?? 0));
    await tab.context().close();
  }
  await browser.close();
  const [loadMs, kilobytes] = [medianOf(times), statSync(page).size / 1024];
  const said = `${loadMs.toFixed(0)} ms (${Math.max(...times).toFixed(0)} at most), ${kilobytes.toFixed(0)} KB`;
  console.log(`  the page is loaded in ${said}: ${loadMs < limitMs ? 'held' : 'MISSED'}`);
  process.exitCode = loadMs < limitMs ? 0 : 1;
}

function carEval(...args: string[]): void {
  // A run of the studio ends with what its gate says.
  execFileSync(process.execPath, [main, ...args], { cwd: dir, stdio: 'ignore' });
}

function time(act: () => void): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}
