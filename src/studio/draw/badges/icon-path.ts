import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const resolve = createRequire(import.meta.url).resolve;
const read = new Map<string, string>();

function readPath(icon: string): string {
  const svg = readFileSync(resolve(`simple-icons/icons/${icon}.svg`), 'utf8');
  const path = / d="([^"]+)"/.exec(svg)?.[1];
  if (!path) throw new Error(`Expected the icon ${icon} to hold one path`);
  return path;
}

/** Path data of a mark from the simple-icons package, in a box of 24 x 24, y down. Each file is read once, when first drawn. */
export function iconPath(icon: string): string {
  const path = read.get(icon) ?? readPath(icon);
  read.set(icon, path);
  return path;
}
