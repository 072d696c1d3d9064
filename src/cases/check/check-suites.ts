import type { Problem } from '../yaml/problem.ts';
import { problemAt, withKey } from '../yaml/problem-at.ts';
import { type Path, readPath, readText, readTexts, type YamlFile } from '../yaml/yaml-file.ts';
import { checkRepeats } from './check-repeats.ts';
import { didYouMean, suggest } from './suggest.ts';

/** The angles of each case id that exists; null for a case too broken to tell. */
export type KnownCases = ReadonlyMap<string, readonly string[] | null>;

/** Checks that suites name cases that exist, each once, and angles that these cases have. */
export function checkSuites(file: YamlFile, known: KnownCases): readonly Problem[] {
  const suites = readPath(file.value, ['suites']);
  const names = typeof suites === 'object' && suites !== null ? Object.keys(suites) : [];
  return names.flatMap((name) => {
    const entries = entryPaths(file, ['suites', name, 'cases']);
    const ids = entries.flatMap((path) => {
      const key = readText(file, [...path, 'id']);
      return key === null ? [] : [{ file, path: [...path, 'id'], key }];
    });
    return [...checkRepeats(ids, 'case'), ...checkEntries(file, entries, known)];
  });
}

/** Stops after a hundred: looking for the nearest of thousands of ids takes its time. */
function checkEntries(file: YamlFile, entries: readonly Path[], known: KnownCases): readonly Problem[] {
  const problems: Problem[] = [];
  for (const path of entries) {
    if (problems.length >= 100) break;
    problems.push(...checkEntry(file, path, known));
  }
  return problems;
}

function entryPaths(file: YamlFile, path: Path): readonly Path[] {
  const list = readPath(file.value, path);
  return Array.isArray(list) ? list.map((_item, index) => [...path, index]) : [];
}

function checkEntry(file: YamlFile, path: Path, known: KnownCases): readonly Problem[] {
  const id = readText(file, [...path, 'id']);
  if (id === null) return [];
  const has = known.get(id);
  if (has === undefined) return [unknownCase(file, [...path, 'id'], { id, known })];
  const angles = readTexts(file, [...path, 'angles']);
  const missing = has === null ? [] : angles.filter(({ text }) => !has.includes(text));
  return [
    ...checkRepeats(
      angles.map((angle) => ({ file, path: angle.path, key: angle.text })),
      'angle',
    ),
    ...missing.map((angle) =>
      problemAt(file, {
        path: angle.path,
        message: `The case ${id} has no angle ${angle.text}.`,
        expected: `one of ${has?.join(', ')}`,
      }),
    ),
  ];
}

function unknownCase(file: YamlFile, path: Path, { id, known }: { id: string; known: KnownCases }): Problem {
  const meant = suggest(id, [...known.keys()]);
  return problemAt(file, {
    path,
    message: `No case is called ${id}${didYouMean(meant)}`,
    expected: `one of ${[...known.keys()].join(', ')}`,
    fix: meant === null ? null : withKey(path, meant),
  });
}
