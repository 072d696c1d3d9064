/**
 * Address of a file or folder of this package, by its path from package.json. `src/` and the bundles of `dist/` lie
 * equally deep; elsewhere an address relative to a module would change when the module is bundled.
 */
export function packageFile(path: string): URL {
  return new URL(`../${path}`, import.meta.url);
}

/** Whether the program runs as it is built: what lies under `dist/` is then of the same version. */
export const isBuilt = import.meta.url.endsWith('.js');
