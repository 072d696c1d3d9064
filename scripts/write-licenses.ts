import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Metafile } from 'esbuild';

const root = new URL('..', import.meta.url);
const packageFolder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/;

/** Writes down the licences of the packages that the bundles hold, as those ask of whoever passes them on. */
export function writeLicenses({ inputs }: Metafile, file: URL): void {
  const folders = Object.keys(inputs).flatMap((path) => packageFolder.exec(path) ?? []);
  const texts = [...new Set(folders)].sort().map(describePackage);
  writeFileSync(file, texts.join(`\n${'-'.repeat(80)}\n\n`));
}

/** Throws for a package without a file of its licence: nobody may pass that on unread. */
function describePackage(folder: string): string {
  const address = new URL(`${folder}/`, root);
  const license = readdirSync(address).find((name) => /^licen[cs]e/i.test(name));
  const { name, version } = JSON.parse(readFileSync(new URL('package.json', address), 'utf8'));
  if (license === undefined) throw new Error(`Expected ${name} to come with a file of its licence, got none`);
  return `${name} ${version}\n\n${readFileSync(new URL(license, address), 'utf8')}`;
}
