/**
 * Usage: npm run check:bundling
 *
 * What the types do not tell of the bundled program: help and usage errors load next to nothing, a plain run nothing of what
 * takes it past one machine, and files of the package are found in one way, whichever bundle a module lands in.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** What help and usage errors load has to come at once: this file, all it imports at its start, and these libraries; the second takes 1 ms. */
const quick = { root: 'main.ts', libraries: ['commander', 'fast-string-truncated-width'] };

/** What a run loads where its flags ask for it: never at the start of the command. */
const late = { root: 'cli/commands/run.ts', libraries: ['aws4fetch', 'sax', 'bullmq', 'ioredis', 'pg'] };

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', 'src');

function listSources(): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/\.(test|fixture)\.ts$/.test(path))
    .map((path) => path.split(sep).join('/'));
}

/** Libraries that the command line loads before it knows what to do, and those that a run loads whatever it is to do. */
function findSlowStart(): string[] {
  const quickOnly = [...listLibraries(quick.root)].filter((library) => !quick.libraries.includes(library));
  const early = [...listLibraries(late.root)].filter((library) => late.libraries.includes(library));
  return [
    ...quickOnly.map((library) => sayEarly(quick.root, library)),
    ...early.map((library) => sayEarly(late.root, library)),
  ];
}

function sayEarly(file: string, library: string): string {
  return `${file} loads ${library} at its start: import it where it is needed`;
}

/** Libraries that a file loads at its start, by whatever it imports. */
function listLibraries(start: string): ReadonlySet<string> {
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
  visit(start);
  return libraries;
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

const complaints = [...findSlowStart(), ...findOwnAddresses(listSources())];
for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;
