import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { minify } from 'terser';

export const clientFile = new URL('../dist/client/report.js', import.meta.url);

/** Bundles what a browser runs in the HTML report. */
export async function buildClient(): Promise<void> {
  const outfile = fileURLToPath(clientFile);
  await build({
    absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
    entryPoints: ['src/report/html/client/main.ts'],
    outfile,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
  });
  await shrink(outfile);
}

/** Takes another twentieth off what esbuild leaves. Arrows may stand for functions: none of ours has a `this`. */
async function shrink(file: string): Promise<void> {
  const compress = { passes: 3, ecma: 2020, unsafe_arrows: true } as const;
  const { code } = await minify(readFileSync(file, 'utf8'), { compress, ecma: 2020 });
  if (code === undefined) throw new Error(`Expected a script from ${file}, got none`);
  writeFileSync(file, code);
}
