import { checkShape } from '../cases/check/check-shape.ts';
import { type Problem, ProblemsFound } from '../cases/yaml/problem.ts';
import { problemAt } from '../cases/yaml/problem-at.ts';
import type { SourceFile } from '../cases/yaml/read-source.ts';
import { readYamlFiles } from '../cases/yaml/read-yaml.ts';
import { readPath, type YamlFile } from '../cases/yaml/yaml-file.ts';
import { redactText } from '../http/redact.ts';
import { toJudgeOptions } from '../judge/judge-block.ts';
import { count } from '../model/count.ts';
import type { TargetEntry } from './entry-schema.ts';
import { buildTargetsFileSchema } from './targets-file.ts';

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
  if (/\.(?:keyEnv$|headers?\b|headerEnv\b)/.test(problem.path))
    return { ...problem, found: 'something else', sourceLine: '' };
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
  return new Map(Object.entries((await readFile(source)).targets));
}

/**
 * Reads the `judge:` block of the same file, by the names of the flags that say the same; null where there is none.
 *
 * @throws TargetsInvalid as above
 */
export async function loadJudgeOptions(
  source: SourceFile,
): Promise<Readonly<Record<string, unknown>> | null> {
  const { judge } = await readFile(source);
  return judge === undefined ? null : toJudgeOptions(judge);
}

async function readFile(source: SourceFile) {
  const [read] = await readYamlFiles([source]);
  if (!read?.file) throw new TargetsInvalid(source.name, read?.problems ?? []);
  const shape = checkShape(read.file, await buildTargetsFileSchema());
  const problems = [...read.problems, ...shape.problems, ...checkEmpty(read.file)];
  if (problems.length > 0 || !shape.value) throw new TargetsInvalid(source.name, problems);
  return shape.value;
}

function checkEmpty(file: YamlFile): readonly Problem[] {
  const entries = readPath(file.value, ['targets']);
  if (typeof entries !== 'object' || entries === null || Object.keys(entries).length > 0) return [];
  const wrong = { path: ['targets'], message: 'There is no target in this file.', expected: 'at least one' };
  return [problemAt(file, { ...wrong, fix: 'local:\n  type: backend' })];
}
