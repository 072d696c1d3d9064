import { findNode } from '../yaml/find-node.ts';
import type { Problem } from '../yaml/problem.ts';
import { positionOf, problemAt } from '../yaml/problem-at.ts';
import type { Path, YamlFile } from '../yaml/yaml-file.ts';

/** Something that may be given once only. `key` is what makes two of them the same. */
export interface Named {
  readonly file: YamlFile;
  readonly path: Path;
  readonly key: string;
}

/** Reports every repetition after the first, and names the place of the first. */
export function checkRepeats(items: readonly Named[], noun: string): readonly Problem[] {
  const first = new Map<string, Named>();
  return items.flatMap((item) => {
    const earlier = first.get(item.key);
    if (!earlier) first.set(item.key, item);
    return earlier ? [repeatProblem(item, earlier, noun)] : [];
  });
}

function repeatProblem({ file, path }: Named, earlier: Named, noun: string): Problem {
  return problemAt(file, {
    path,
    message: `This ${noun} is given twice; the first is at ${placeOf(earlier)}.`,
    expected: `every ${noun} once`,
  });
}

function placeOf({ file, path }: Named): string {
  const { line, column } = positionOf(file, findNode(file, path).valueAt);
  return `${file.name}:${line}:${column}`;
}
