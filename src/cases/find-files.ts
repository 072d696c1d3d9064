import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Stop } from '../errors.ts';
import type { SourceFile } from './read-source.ts';

/** The files a run reads. Catalogue files stand in the order in which later ones replace brands of earlier ones. */
export interface CaseFiles {
  readonly cars: readonly SourceFile[];
  readonly brands: readonly SourceFile[];
  readonly rubric: SourceFile;
  /** Null when a folder has cases of its own but no suites: then all of them are the suite `full`. */
  readonly suites: SourceFile | null;
}

const special = { brands: 'brands.yaml', rubric: 'rubric.yaml', suites: 'suites.yaml' } as const;

/** The folder that comes with the program. Source and compiled code lie equally deep under the package's root. */
export function builtInCasesDir(): string {
  return fileURLToPath(new URL('../../cases', import.meta.url));
}

/** Finds what a folder of cases holds; what it lacks is taken from the built-in one. Throws Stop when there is no folder. */
export async function findFiles(dir: string): Promise<CaseFiles> {
  const own = await listFolder(dir);
  if (own === null)
    throw new Stop('bad-usage', `There is no folder ${dir}.`, 'Name a folder of cases with --cases DIR.');
  const builtIn = builtInCasesDir();
  const pick = (name: string) => sourceIn(own.includes(name) ? dir : builtIn, name);
  const cars = await findCars(dir, own);
  const hasOwnBrands = own.includes(special.brands) && resolve(dir) !== resolve(builtIn);
  return {
    cars: cars ?? (await findBuiltInCars(dir, own)),
    brands: [sourceIn(builtIn, special.brands), ...(hasOwnBrands ? [sourceIn(dir, special.brands)] : [])],
    rubric: pick(special.rubric),
    suites: cars === null || own.includes(special.suites) ? pick(special.suites) : null,
  };
}

/** Files of `cars/`, or else of the folder itself, by name; null when there is neither. */
async function findCars(dir: string, own: readonly string[]): Promise<readonly SourceFile[] | null> {
  const inCars = await listFolder(join(dir, 'cars'));
  if (inCars !== null) return inCars.filter(isYaml).map((name) => sourceIn(join(dir, 'cars'), name));
  const names = own.filter((name) => isYaml(name) && !(Object.values(special) as string[]).includes(name));
  return names.length === 0 ? null : names.map((name) => sourceIn(dir, name));
}

/** A folder with settings alone is about the built-in cars; an empty one is a slip. */
async function findBuiltInCars(dir: string, own: readonly string[]): Promise<readonly SourceFile[]> {
  if (!Object.values(special).some((name) => own.includes(name))) {
    throw new Stop(
      'bad-usage',
      `There is no case in ${dir}.`,
      'Put one car in a file there, such as cars/my-car.yaml.',
    );
  }
  return (await findCars(builtInCasesDir(), [])) ?? [];
}

/** Names in a folder in an order that is the same everywhere; null when it is no folder. */
async function listFolder(dir: string): Promise<readonly string[] | null> {
  try {
    return (await readdir(dir)).sort();
  } catch {
    return null;
  }
}

function isYaml(name: string): boolean {
  return /^[^.].*\.ya?ml$/iu.test(name);
}

function sourceIn(dir: string, name: string): SourceFile {
  const path = join(dir, name);
  return { path, name: path.replaceAll('\\', '/') };
}
