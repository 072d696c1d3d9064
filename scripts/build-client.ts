import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { minify } from 'terser';

const clientFile = new URL('../dist/client/report.js', import.meta.url);

/** Bundles what a browser runs in the HTML report. Written in one go: a run beside it may be reading the last one. */
export async function buildClient(): Promise<void> {
  const { outputFiles } = await build({
    absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
    entryPoints: ['src/report/html/client/main.ts'],
    write: false,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
  });
  mkdirSync(new URL('.', clientFile), { recursive: true });
  writeFileSync(clientFile, await shrink(outputFiles.map(({ text }) => text).join('')));
}

/** Takes another twentieth off what esbuild leaves. Arrows may stand for functions: none of ours has a `this`. */
async function shrink(script: string): Promise<string> {
  const compress = { passes: 3, ecma: 2020, unsafe_arrows: true } as const;
  const { code } = await minify(script, { compress, ecma: 2020 });
  if (code === undefined) throw new Error('Expected a script from the minifier, got none');
  return code;
}
