/**
 * Usage: npm run verify:scale -- [--pictures 12000,100000]
 *
 * Whether a long run is scored and shown in constant memory: makes runs of so many pictures, and scores each in a process of
 * its own, reports included. Exits with 1 when one takes more than 400 MB, when the largest takes more than 1.3 times the memory
 * of the smallest, or when a failing case is not found on the pages. A million pictures take about 20 GB of disk.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runProcess } from './bench/race/run-process.ts';

const { values } = parseArgs({ options: { pictures: { type: 'string', default: '12000,100000' } } });
const pathOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const mostMegabytes = 400;
const mostGrowth = 1.3;

const scratch = await mkdtemp(join(tmpdir(), 'scale-'));
try {
  const peaks: number[] = [];
  for (const pictures of values.pictures.split(',')) peaks.push(await measure(pictures));
  const isFlat = Math.max(...peaks) <= Math.min(mostMegabytes, mostGrowth * (peaks[0] ?? 0));
  console.log(
    isFlat ? 'Memory is flat.' : `Expected at most ${mostMegabytes} MB, and ${mostGrowth} times the first.`,
  );
  process.exitCode = isFlat ? 0 : 1;
} finally {
  await rm(scratch, { recursive: true, force: true });
}

/** Peak memory in megabytes. */
async function measure(pictures: string): Promise<number> {
  const tsx = pathOf('../node_modules/tsx/dist/cli.mjs');
  execFileSync(process.execPath, [tsx, pathOf('make-big-run.ts'), scratch, pictures], { stdio: 'inherit' });
  const runDir = join(scratch, `big-${pictures}`);
  const args = [pathOf('../dist/main.js'), 'score', runDir, '--quiet'];
  const sample = await runProcess({ name: `score ${pictures}`, args }, scratch);
  const peak = sample.peakRssBytes / 1024 ** 2;
  const seconds = Math.round(sample.cpuMs / 1000);
  const pages = (await readdir(runDir)).filter((name) => /^report.*\.html$/.test(name)).length;
  console.log(`${pictures} pictures: ${Math.round(peak)} MB, ${seconds} s of processor, ${pages} pages`);
  await findFailing(runDir);
  await rm(runDir, { recursive: true });
  return peak;
}

/** A case with the wrong rear is found by its name, and its card is on the page that is named. */
async function findFailing(runDir: string): Promise<void> {
  const find = join(runDir, 'report', 'find');
  for (const name of await readdir(find)) {
    const found = /"(bmw-orange-000007)","[^"]*","fail","([^"#]+)#([^"]+)"/.exec(
      await readFile(join(find, name), 'utf8'),
    );
    if (!found) continue;
    const page = await readFile(join(runDir, found[2] ?? ''), 'utf8');
    if (page.includes(`id="${found[3]}"`)) return;
  }
  throw new Error('Expected to find bmw-orange-000007, which fails, and its card.');
}
