import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { minify } from 'terser';

const root = fileURLToPath(new URL('..', import.meta.url));
const outdir = `${root}dist/client`;

/** Bundles what a browser runs, a script a page. Written in one go: a run beside it may be reading the last one. */
export async function buildClient(): Promise<void> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: {
      report: 'src/report/html/client/main.ts',
      trend: 'src/report/html/client/trend.ts',
      finder: 'src/report/html/client/finder.ts',
    },
    outdir,
    write: false,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
  });
  mkdirSync(outdir, { recursive: true });
  for (const { path, text } of outputFiles) writeFileSync(path, await shrink(text));
}

/** Takes another twentieth off what esbuild leaves. Arrows may stand for functions: none of ours has a `this`. */
async function shrink(script: string): Promise<string> {
  const compress = { passes: 3, ecma: 2020, unsafe_arrows: true } as const;
  const { code } = await minify(script, { compress, ecma: 2020 });
  if (code === undefined) throw new Error('Expected a script from the minifier, got none');
  return code;
}
