import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const { dependencies, optionalDependencies, peerDependencies } = JSON.parse(
  readFileSync(`${root}package.json`, 'utf8'),
);

/**
 * Bundles modules for Node, so that it resolves and opens some tens of files at a start and not some hundreds. What is
 * imported when it is needed, and what several modules share, becomes a file of its own. What package.json names under
 * `dependencies` stays outside: packages with native code or files of their own, and zod, which is part of the public API; and
 * what only runs over a queue need, under `peerDependencies`.
 *
 * @param entryPoints paths from the package's root
 * @param outdir path from the package's root; all files lie in it side by side
 * @returns which file was made of what, as paths from the package's root
 */
export async function bundle(entryPoints: readonly string[], outdir: string): Promise<Metafile> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [...entryPoints],
    outdir,
    entryNames: '[name]',
    bundle: true,
    splitting: true,
    metafile: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.9',
    external: Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies }),
    // Libraries written as CommonJS ask for Node's own modules with `require`.
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module';\nconst require = makeRequire(import.meta.url);",
    },
  });
  return metafile;
}
