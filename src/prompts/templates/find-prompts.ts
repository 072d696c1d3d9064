import { join } from 'node:path';
import { builtInCasesDir, type Folder, folderAt, listFolder, sourceIn } from '../../cases/find-files.ts';
import type { SourceFile } from '../../cases/yaml/read-source.ts';

/** The files of one prompt. */
export interface PromptFiles {
  /** That of the file, without its ending. */
  readonly name: string;
  readonly template: SourceFile;
  /** `<name>.negative.hbs`; null when there is none. */
  readonly negative: SourceFile | null;
}

/** The templates at hand: those that come with the program, and over them those of a folder of cases. */
export interface FoundPrompts {
  /** By name. */
  readonly prompts: readonly PromptFiles[];
  readonly partials: ReadonlyMap<string, SourceFile>;
}

/**
 * Finds `prompts/*.hbs` and `prompts/partials/*.hbs`.
 *
 * @param dir folder of cases; null: the built-in templates alone
 */
export async function findPrompts(dir: string | null, cwd: string): Promise<FoundPrompts> {
  const dirs = [builtInCasesDir(), ...(dir === null ? [] : [dir])];
  const found = await Promise.all(dirs.map((one) => findIn(folderAt(join(one, 'prompts'), cwd))));
  const prompts = new Map(found.flatMap((part) => part.prompts.map((files) => [files.name, files])));
  const partials = new Map(found.flatMap((part) => [...part.partials]));
  return { prompts: [...prompts.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1)), partials };
}

async function findIn(folder: Folder): Promise<FoundPrompts> {
  const partials = { path: join(folder.path, 'partials'), name: `${folder.name}/partials` };
  const [files, partialFiles] = await Promise.all([listFolder(folder.path), listFolder(partials.path)]);
  const names = (files ?? []).map(nameOf).filter((name) => name !== null);
  return {
    prompts: names
      .filter((name) => !name.endsWith('.negative'))
      .map((name) => ({
        name,
        template: sourceIn(folder, `${name}.hbs`),
        negative: names.includes(`${name}.negative`) ? sourceIn(folder, `${name}.negative.hbs`) : null,
      })),
    partials: new Map(
      (partialFiles ?? []).flatMap((file) => {
        const name = nameOf(file);
        return name === null ? [] : [[name, sourceIn(partials, file)] as const];
      }),
    ),
  };
}

/** Hidden files are nobody's templates. */
function nameOf(file: string): string | null {
  return /^([^.].*)\.hbs$/u.exec(file)?.[1] ?? null;
}
