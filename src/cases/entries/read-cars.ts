import { basename } from 'node:path';
import type { SourceFile } from '../yaml/read-source.ts';
import { readEach } from '../yaml/read-yaml.ts';
import { type ListedCases, listCases } from './list-cases.ts';

/** A file of cases that was read, whatever became of it. */
export interface ReadCars extends ListedCases {
  readonly source: SourceFile;
}

/** Reads files of cases, in the order given. Never throws for a bad file. */
export function readCarFiles(sources: readonly SourceFile[]): Promise<readonly ReadCars[]> {
  return readEach(sources, (source, read) => {
    if ('problem' in read) return { source, isList: false, cases: [], problems: [read.problem] };
    return { source, ...listCases(source.name, read.text) };
  });
}

/** A file's name without folder and ending. */
export function stemOf({ name }: SourceFile): string {
  return basename(name).replace(/\.ya?ml$/iu, '');
}
