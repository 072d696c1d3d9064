/**
 * Usage: npm run build
 *
 * Bundles what a browser runs in the HTML report into dist/client/report.js, and prints its size.
 */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { minify } from 'terser';

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
  await shrink(`${root}/${outfile}`);
}

/** Takes another twentieth off what esbuild leaves. Arrows may stand for functions: none of ours has a `this`. */
async function shrink(file: string): Promise<void> {
  const compress = { passes: 3, ecma: 2020, unsafe_arrows: true } as const;
  const { code } = await minify(readFileSync(file, 'utf8'), { compress, ecma: 2020 });
  if (code === undefined) throw new Error(`Expected a script from ${outfile}, got none`);
  writeFileSync(file, code);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildClient();
  console.log(`${outfile}: ${(statSync(`${root}/${outfile}`).size / 1024).toFixed(1)} KB`);
}
