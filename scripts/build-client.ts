/**
 * Usage: npm run build
 *
 * Bundles what a browser runs in the HTML report into dist/client/report.js, and prints its size.
 */
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const outfile = 'dist/client/report.js';

/** Also called before the tests, so that none of them sees yesterday's script. */
export async function buildClient(): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: ['src/report/html/client/main.ts'],
    outfile,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildClient();
  console.log(`${outfile}: ${(statSync(`${root}/${outfile}`).size / 1024).toFixed(1)} KB`);
}
