import pLimit from 'p-limit';
import { parseYaml } from './parse-yaml.ts';
import type { Problem } from './problem.ts';
import { readSource, type SourceFile } from './read-source.ts';
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
  return Promise.all(sources.map((source) => limit(() => readYaml(source))));
}

async function readYaml(source: SourceFile): Promise<ReadYaml> {
  const read = await readSource(source);
  if ('problem' in read) return { source, file: null, problems: [read.problem] };
  return { source, ...parseYaml(source.name, read.text) };
}
