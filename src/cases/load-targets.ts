import { Stop } from '../errors.ts';
import { type TargetEntry, targetsFileSchema } from '../model/targets-file.ts';
import { checkShape } from './check-shape.ts';
import { checkTargets } from './check-targets.ts';
import type { Problem } from './problem.ts';
import type { SourceFile } from './read-source.ts';
import { readYamlFiles } from './read-yaml.ts';

/** A targets file cannot be used as it stands: carries every fault that was found. */
export class TargetsInvalid extends Stop {
  readonly problems: readonly Problem[];

  constructor(name: string, problems: readonly Problem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super(
      'bad-config',
      `${count} in ${name}.`,
      `Mend what is listed, then check with: car-eval plan --targets ${name}`,
    );
    this.problems = problems;
  }
}

/**
 * Reads the file of `--targets`: entries by id, in the order written.
 *
 * @throws TargetsInvalid with every fault, each with its line and column
 */
export async function loadTargets(source: SourceFile): Promise<ReadonlyMap<string, TargetEntry>> {
  const [read] = await readYamlFiles([source]);
  if (!read?.file) throw new TargetsInvalid(source.name, read?.problems ?? []);
  const shape = checkShape(read.file, targetsFileSchema);
  const problems = [...read.problems, ...shape.problems, ...checkTargets(read.file)];
  if (problems.length > 0 || !shape.value) throw new TargetsInvalid(source.name, problems);
  return new Map(Object.entries(shape.value.targets));
}
