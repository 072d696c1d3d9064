/**
 * Usage: npm run build && npx tsx scripts/make-samples.ts
 *
 * Makes the sample reports of the README anew: a clean run, and one whose red BMW comes out green from behind; and
 * takes the README's picture of the second.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { launchBrowser } from '../src/report/html/browser.fixture.ts';

const samples: Readonly<Record<string, readonly string[]>> = {
  clean: ['--suite', 'full'],
  defect: ['--case', 'bmw-x5', 'renault-clio', '--studio-defect', 'paint@rear=green:car=BMW'],
};

/** What a reader of the sample can open; the journals stay behind. */
const kept = ['report.html', 'result.json', 'summary.md', 'images'];

function makeSample(name: string, flags: readonly string[]): void {
  const folder = resolve('reports/samples', name);
  runHarness(flags);
  const run = realpathSync('reports/latest');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(run)) {
    if (kept.includes(file)) cpSync(resolve(run, file), resolve(folder, file), { recursive: true });
  }
  rmSync(run, { recursive: true });
  rmSync('reports/latest', { force: true });
}

/** A sample may fail its gate: that is what the second one is for. */
function runHarness(flags: readonly string[]): void {
  try {
    execFileSync(process.execPath, ['dist/main.js', 'run', ...flags, '--quiet'], { stdio: 'inherit' });
  } catch (error) {
    if ((error as { status?: number }).status !== 100) throw error;
  }
}

async function takePicture(): Promise<void> {
  const browser = await launchBrowser();
  if (!browser) throw new Error('The picture of the README needs a browser.');
  const page = await browser.newPage({ viewport: { width: 1280, height: 1500 }, colorScheme: 'light' });
  await page.goto(pathToFileURL(resolve('reports/samples/defect/report.html')).href);
  const png = await page.screenshot();
  await sharp(png).png({ palette: true }).toFile('reports/samples/defect.png');
  await browser.close();
}

for (const [name, flags] of Object.entries(samples)) makeSample(name, flags);
await takePicture();
