import { readdir } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Stop } from '../errors.ts';
import { packageFile } from '../package-folder.ts';
import type { SourceFile } from './yaml/read-source.ts';

/** The files a run reads. Catalogue files stand in the order in which later ones replace brands of earlier ones. */
export interface CaseFiles {
  readonly cars: readonly SourceFile[];
  readonly brands: readonly SourceFile[];
  readonly rubric: SourceFile;
  /** Null when a folder has cases of its own but no suites: then all of them are the suite `full`. */
  readonly suites: SourceFile | null;
}

const special = { brands: 'brands.yaml', rubric: 'rubric.yaml', suites: 'suites.yaml' };
const specialNames = Object.values(special);
/** What a folder may hold that is about the built-in cars. */
const settingNames = [...specialNames, 'prompts'];

/** The folder that comes with the program. */
export function builtInCasesDir(): string {
  return fileURLToPath(packageFile('cases'));
}

/** A folder, and how it is named to people. */
export interface Folder {
  readonly path: string;
  readonly name: string;
}

/** Finds what a folder of cases holds; what it lacks is taken from the built-in one. Throws Stop when there is no folder. */
export async function findFiles(dir: string | null, cwd: string): Promise<CaseFiles> {
  const builtIn = folderAt(builtInCasesDir(), cwd);
  const folder = dir === null ? builtIn : folderAt(dir, cwd);
  const own = await listFolder(folder.path);
  if (own === null)
    throw new Stop('bad-usage', `There is no folder ${dir}.`, 'Name a folder of cases with --cases DIR.');
  const pick = (name: string) => sourceIn(own.includes(name) ? folder : builtIn, name);
  const cars = await findCars(folder, own);
  const hasOwnBrands = own.includes(special.brands) && folder.path !== builtIn.path;
  return {
    cars: cars ?? (await findBuiltInCars(builtIn, { folder, own })),
    brands: [sourceIn(builtIn, special.brands), ...(hasOwnBrands ? [sourceIn(folder, special.brands)] : [])],
    rubric: pick(special.rubric),
    suites: cars === null || own.includes(special.suites) ? pick(special.suites) : null,
  };
}

/** Names a folder from where the person stands: relative where it was given so or lies inside. */
export function folderAt(dir: string, cwd: string): Folder {
  const path = resolve(cwd, dir);
  const fromHere = relative(cwd, path);
  const isElsewhere = isAbsolute(fromHere) || (isAbsolute(dir) && fromHere.startsWith('..'));
  return { path, name: (isElsewhere ? path : fromHere).replaceAll('\\', '/') };
}

/** Files of `cars/`, or else of the folder itself, by name; null when there is neither. */
async function findCars(folder: Folder, own: readonly string[]): Promise<readonly SourceFile[] | null> {
  const cars = { path: join(folder.path, 'cars'), name: folder.name === '' ? 'cars' : `${folder.name}/cars` };
  const inCars = await listFolder(cars.path);
  if (inCars !== null) return filesIn(cars, inCars.filter(isYaml));
  const names = own.filter((name) => isYaml(name) && !specialNames.includes(name));
  return names.length === 0 ? null : filesIn(folder, names);
}

/** A folder with settings alone is about the built-in cars; an empty one is a slip. */
async function findBuiltInCars(
  builtIn: Folder,
  { folder, own }: { folder: Folder; own: readonly string[] },
): Promise<readonly SourceFile[]> {
  if (!own.some((name) => settingNames.includes(name))) throw noCase(folder);
  return (await findCars(builtIn, [])) ?? [];
}

function filesIn(folder: Folder, names: readonly string[]): readonly SourceFile[] {
  if (names.length === 0) throw noCase(folder);
  return names.map((name) => sourceIn(folder, name));
}

function noCase(folder: Folder): Stop {
  const where = folder.name === '' ? 'this folder' : folder.name;
  return new Stop(
    'bad-usage',
    `There is no case in ${where}.`,
    'Put one car in a file there, such as my-car.yaml.',
  );
}

/** Names in a folder in an order that is the same everywhere; null when it is no folder. */
export async function listFolder(dir: string): Promise<readonly string[] | null> {
  try {
    return (await readdir(dir)).sort();
  } catch {
    return null;
  }
}

function isYaml(name: string): boolean {
  return /^[^.].*\.ya?ml$/iu.test(name);
}

/** A file of a folder, named as the folder is. */
export function sourceIn(folder: Folder, name: string): SourceFile {
  return { path: join(folder.path, name), name: folder.name === '' ? name : `${folder.name}/${name}` };
}
