import type { Problem } from '../yaml/problem.ts';
import { problemAt } from '../yaml/problem-at.ts';
import { readText, type YamlFile } from '../yaml/yaml-file.ts';
import { toCaseId } from './case-id.ts';

/** A file of one case is named after it, so that a case is found where its id says. */
export function checkFileName(file: YamlFile, stem: string): readonly Problem[] {
  const id = readText(file, ['id']);
  const wanted = toCaseId(stem);
  if (id === null || wanted === '' || toCaseId(id) === wanted) return [];
  return [
    problemAt(file, {
      path: ['id'],
      message: 'The id differs from the file name.',
      expected: `\`${wanted}\`, as the file is named`,
      fix: `id: ${wanted}`,
    }),
  ];
}
