import pLimit from 'p-limit';
import { parseYaml } from './parse-yaml.ts';
import type { Problem } from './problem.ts';
import { type ReadSource, readSource, type SourceFile } from './read-source.ts';
import type { YamlFile } from './yaml-file.ts';

/** A file that was read, whatever became of it. `file` is null when nothing can be said of its content. */
export interface ReadYaml {
  readonly source: SourceFile;
  readonly file: YamlFile | null;
  readonly problems: readonly Problem[];
}

/** Open files at once: thousands of cases must not exhaust the system's file handles. */
const limit = pLimit(16);

/** Reads and parses files, in the order given. Never throws for a bad file. */
export function readYamlFiles(sources: readonly SourceFile[]): Promise<readonly ReadYaml[]> {
  return readEach(sources, (source, read) => {
    if ('problem' in read) return { source, file: null, problems: [read.problem] };
    return { source, ...parseYaml(source.name, read.text) };
  });
}

/** Reads files and makes something of each, in the order given. */
export function readEach<T>(
  sources: readonly SourceFile[],
  make: (source: SourceFile, read: ReadSource) => T,
): Promise<readonly T[]> {
  return Promise.all(sources.map((source) => limit(async () => make(source, await readSource(source)))));
}
