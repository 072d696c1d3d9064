import { bodyNames, canonicalBody } from '../../language/bodies.ts';
import { canonicalColor, colorNames } from '../../language/colors.ts';
import type { Problem } from '../yaml/problem.ts';
import { problemAt } from '../yaml/problem-at.ts';
import { readText, type YamlFile } from '../yaml/yaml-file.ts';
import { didYouMean, suggest } from './suggest.ts';

/**
 * Warns of colours and body types that the prompt reader does not know: they can be asked for, but such a case can be
 * neither right nor wrong in them.
 */
export function checkTerms(file: YamlFile): readonly Problem[] {
  return [
    ...checkWord(file, { key: 'color', noun: 'paint colour', known: colorNames, read: canonicalColor }),
    ...checkWord(file, { key: 'bodyType', noun: 'body type', known: bodyNames, read: canonicalBody }),
  ];
}

interface WordRule {
  readonly key: 'color' | 'bodyType';
  readonly noun: string;
  readonly known: readonly string[];
  readonly read: (text: string) => string | null;
}

function checkWord(file: YamlFile, { key, noun, known, read }: WordRule): readonly Problem[] {
  const text = readText(file, ['car', key]);
  if (text === null || read(text) !== null) return [];
  const meant = suggest(text, known);
  return [
    problemAt(file, {
      path: ['car', key],
      message: `The prompt reader knows no single ${noun} in this${didYouMean(meant)}`,
      expected: `one of ${known.join(', ')}, or a synonym`,
      fix: meant === null ? null : `${key}: ${meant}`,
    }),
  ];
}
