/**
 * Usage: npm run build
 *
 * Makes dist/, what users run: the bundled program, the script of the HTML report and the prepared catalogue of brands.
 * Types are checked by `npm run check`, and declared for the package by `npm run build:types`.
 */
import { readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildAssets } from './build-assets.ts';
import { bundle } from './bundle.ts';
import { writeLicenses } from './write-licenses.ts';

/** What is started by itself: the command, the library, and the thread that examines pictures. */
const entries = ['src/main.ts', 'src/index.ts', 'src/images/workers/picture-worker.ts'];
const dist = new URL('../dist/', import.meta.url);

/** Also called before the tests, so that none of them sees yesterday's. Gives the names of the bundles. */
export async function buildProgram(): Promise<readonly string[]> {
  const begun = new Date();
  const [metafile] = await Promise.all([bundle(entries, 'dist'), buildAssets()]);
  writeLicenses(metafile, new URL('THIRD-PARTY-LICENSES.txt', dist));
  const made = Object.keys(metafile.outputs).map((path) => path.slice('dist/'.length));
  removeOldBundles(made);
  markBuilt(begun);
  return made;
}

/** For `build-if-stale.mjs`. What changed while it was being built may not be in it. */
function markBuilt(begun: Date): void {
  const mark = new URL('.built', dist);
  writeFileSync(mark, '');
  utimesSync(mark, begun, begun);
}

/** The names of bundles follow from what is in them, so a new build leaves those of the last one lying. */
function removeOldBundles(made: readonly string[]): void {
  const bundles = readdirSync(dist).filter((name) => name.endsWith('.js'));
  for (const name of bundles.filter((name) => !made.includes(name))) rmSync(new URL(name, dist));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const made = await buildProgram();
  const bytes = made.reduce((sum, name) => sum + statSync(new URL(name, dist)).size, 0);
  console.log(`dist/: ${made.length} bundles, ${(bytes / 1024 / 1024).toFixed(1)} MB`);
}
