/**
 * Usage: npm run build && tsx scripts/make-big-run.ts OUT PICTURES
 *
 * Makes the folder of a run of PICTURES pictures, `OUT/big-PICTURES`, with nothing scored yet. The embedded studio draws
 * 100 cars from three sides, and again with the rears in another colour; the cars of the run are those in turn, as a
 * dealer's feed asks for the same car many times. One car in 25 has the wrong rear, one in 100 a side that did not come, one in
 * 250 the same front as all the others of these. The same arguments give the same cars, lines and order; the times are
 * those of the drawing.
 */
import { execFileSync } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { followLatest } from '../src/run/latest.ts';
import { readRunConfig, runFiles, writeRunConfig } from '../src/run/run-folder.ts';
import { carTable } from './big-run/car-table.ts';
import { copyAsStock, listKinds, repeatKinds } from './big-run/repeat-kinds.ts';

const [out, pictures] = process.argv.slice(2);
if (!out || !pictures) throw new Error('Usage: tsx scripts/make-big-run.ts OUT PICTURES');
const scratch = await mkdtemp(join(tmpdir(), 'big-run-'));
try {
  await writeFile(join(scratch, 'cars.csv'), carTable());
  const right = await draw('right', []);
  const wrong = await draw('wrong', ['--studio-defect', 'paint@rear=purple']);
  const config = await readRunConfig(right);
  const runDir = join(resolve(out), `big-${pictures}`);
  await rm(runDir, { recursive: true, force: true });
  for (const base of [right, wrong])
    for (const folder of ['images', 'thumbs'])
      await cp(join(base, folder), join(runDir, folder), { recursive: true });
  const kinds = { right: await listKinds(right), wrong: await listKinds(wrong) };
  const stock = await copyAsStock(kinds.right, runDir);
  const cars = repeatKinds({ ...kinds, stock }, Math.ceil(Number(pictures) / 3));
  const cases = Array.from(cars, ({ evalCase }) => evalCase);
  const asked = Array.from(cars, ({ asked }) => asked);
  await writeRunConfig(runDir, { ...config, id: `big-${pictures}`, cases, asked });
  await pipeline(Readable.from(cars.lines()), createWriteStream(runFiles(runDir).shots));
  console.log(runDir);
} finally {
  await rm(scratch, { recursive: true, force: true });
}

/** Runs the real program over the kinds of cars. Returns the folder of the run. */
async function draw(name: string, flags: readonly string[]): Promise<string> {
  const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
  const asking = ['run', '--cars', 'cars.csv', '--angle', 'front', 'side', 'rear', '--assets', 'linked'];
  execFileSync(process.execPath, [main, ...asking, ...flags, '--out', name, '--quiet', '--report-only'], {
    cwd: scratch,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return followLatest(join(scratch, name, 'latest'));
}
