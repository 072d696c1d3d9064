import { redactText } from '../http/redact.ts';
import { type TargetEntry, targetsFileSchema } from '../model/targets-file.ts';
import { checkShape } from './check/check-shape.ts';
import { checkTargets } from './check/check-targets.ts';
import { count, type Problem, ProblemsFound } from './yaml/problem.ts';
import type { SourceFile } from './yaml/read-source.ts';
import { readYamlFiles } from './yaml/read-yaml.ts';

/** The problems of a targets file, in the order of lines. */
export class TargetsInvalid extends ProblemsFound {
  constructor(name: string, problems: readonly Problem[]) {
    const ordered = problems.map(hideKeys).toSorted((a, b) => a.line - b.line || a.column - b.column);
    const hint = `Mend what is listed, then check with: car-eval plan --targets ${name}`;
    super(ordered, { message: `${count(problems.length, 'problem')} in ${name}.`, hint });
  }
}

/** A key that was written into the file by mistake must not go on into the log of a build. */
function hideKeys(problem: Problem): Problem {
  if (problem.path.endsWith('.keyEnv')) return { ...problem, found: 'something else', sourceLine: '' };
  return {
    ...problem,
    found: redactText(problem.found),
    sourceLine: redactText(problem.sourceLine),
    fix: problem.fix === null ? null : redactText(problem.fix),
  };
}

/**
 * Reads the file of `--targets`: entries by id, in the order written.
 *
 * @throws TargetsInvalid with every problem, each with its line and column
 */
export async function loadTargets(source: SourceFile): Promise<ReadonlyMap<string, TargetEntry>> {
  const [read] = await readYamlFiles([source]);
  if (!read?.file) throw new TargetsInvalid(source.name, read?.problems ?? []);
  const shape = checkShape(read.file, targetsFileSchema);
  const problems = [...read.problems, ...shape.problems, ...checkTargets(read.file)];
  if (problems.length > 0 || !shape.value) throw new TargetsInvalid(source.name, problems);
  return new Map(Object.entries(shape.value.targets));
}
