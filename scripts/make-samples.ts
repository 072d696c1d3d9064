/**
 * Usage: npm run build && npx tsx scripts/make-samples.ts
 *
 * Makes the sample reports of the README anew: a clean run, and one whose red BMW comes out green from behind, held
 * against the same run without the defect; and takes the README's pictures of the second.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { launchBrowser } from '../src/report/html/browser.fixture.ts';

const samples = resolve('reports/samples');
const latest = resolve('reports/latest');

/** What a reader of the sample can open; the journals stay behind. */
const kept = ['report.html', 'result.json', 'summary.md', 'images'];

/** Runs the harness; gives the folder of the run. A sample may fail its gate: that is what the second one is for. */
function runHarness(...flags: readonly string[]): string {
  callHarness('run', ...flags);
  return realpathSync(latest);
}

function callHarness(...args: readonly string[]): void {
  try {
    execFileSync(process.execPath, ['dist/main.js', ...args, '--quiet'], { stdio: 'inherit' });
  } catch (error) {
    if ((error as { status?: number }).status !== 100) throw error;
  }
}

function keepSample(name: string, run: string): void {
  const folder = join(samples, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(run)) {
    if (kept.includes(file)) cpSync(join(run, file), join(folder, file), { recursive: true });
  }
}

/** What each picture of the README shows, and how to get there. */
const pictures: Readonly<
  Record<string, { readonly height: number; readonly show: (page: Page) => Promise<void> }>
> = {
  defect: { height: 1800, show: async () => {} },
  review: {
    height: 860,
    show: async (page) => {
      for (const key of ['u', 'a', 'a', '2', '1', '1', '2', 'e']) await page.keyboard.press(key);
    },
  },
  compare: { height: 1000, show: (page) => page.locator('#compare').scrollIntoViewIfNeeded() },
};

async function takePictures(): Promise<void> {
  const browser = await launchBrowser();
  if (!browser) throw new Error('The pictures of the README need a browser.');
  for (const [name, { height, show }] of Object.entries(pictures)) {
    const page = await browser.newPage({ viewport: { width: 1280, height }, colorScheme: 'light' });
    await page.goto(pathToFileURL(join(samples, 'defect', 'report.html')).href);
    await show(page);
    const png = await page.screenshot();
    await sharp(png)
      .png({ palette: true })
      .toFile(join(samples, `${name}.png`));
    await page.close();
  }
  await browser.close();
}

const clean = runHarness('--suite', 'full');
const cases = ['--case', 'bmw-x5', 'renault-clio'];
const before = runHarness(...cases);
const after = runHarness(...cases, '--studio-defect', 'paint@rear=green:car=BMW');
callHarness('report', after, '--against', before);
keepSample('clean', clean);
keepSample('defect', after);
await takePictures();
for (const run of [clean, before, after, latest]) rmSync(run, { recursive: true, force: true });
