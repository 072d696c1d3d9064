/**
 * Usage: node scripts/build-if-stale.mjs && node dist/main.js ...
 *
 * Builds dist/ where something that it is made of has changed since the last build, and says nothing: standard output
 * belongs to the program that is called. Plain JavaScript, so that a call that has nothing to build waits for nothing.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const parts = ['src', 'cases', 'scripts', 'package.json', 'package-lock.json'];
const noPart = /\.(test|fixture)\.ts$/;

/** Folders count too: a file that was taken away leaves no other trace. */
function isNewer(path, sinceMs) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined || noPart.test(path)) return false;
  if (found.mtimeMs > sinceMs) return true;
  return found.isDirectory() && readdirSync(path).some((name) => isNewer(join(path, name), sinceMs));
}

const builtMs = statSync('dist/.built', { throwIfNoEntry: false })?.mtimeMs ?? 0;
if (parts.some((part) => isNewer(part, builtMs))) {
  const { status } = spawnSync('npm run --silent build', {
    shell: true,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  process.exitCode = status ?? 1;
}
