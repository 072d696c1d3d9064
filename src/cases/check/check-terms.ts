import { bodyNames, canonicalBody } from '../../language/bodies.ts';
import { canonicalColor, colorNames } from '../../language/colors.ts';
import type { Problem } from '../yaml/problem.ts';
import { problemAt } from '../yaml/problem-at.ts';
import { readText, type YamlFile } from '../yaml/yaml-file.ts';
import { didYouMean, suggest } from './suggest.ts';

/** A word of a car that the prompt reader may not know. */
export interface TermRule {
  readonly key: 'color' | 'bodyType';
  readonly noun: string;
  readonly known: readonly string[];
  readonly read: (text: string) => string | null;
}

export const termRules: readonly TermRule[] = [
  { key: 'color', noun: 'paint colour', known: colorNames, read: canonicalColor },
  { key: 'bodyType', noun: 'body type', known: bodyNames, read: canonicalBody },
];

/**
 * Warns of colours and body types that the prompt reader does not know: they can be asked for, but such a case can be
 * neither right nor wrong in them.
 */
export function checkTerms(file: YamlFile): readonly Problem[] {
  return termRules.flatMap((rule) => {
    const path = ['car', rule.key];
    const text = readText(file, path);
    const odd = text === null ? null : explainTerm(text, rule);
    if (odd === null) return [];
    const { meant, ...said } = odd;
    return [problemAt(file, { path, ...said, fix: meant === null ? null : `${rule.key}: ${meant}` })];
  });
}

/** What to say of a word; null for one that the reader knows. `meant` is the known one most like it, if any is. */
export function explainTerm(
  text: string,
  { noun, known, read }: TermRule,
): (Pick<Problem, 'message' | 'expected'> & { readonly meant: string | null }) | null {
  if (read(text) !== null) return null;
  const meant = suggest(text, known);
  return {
    message: `The prompt reader knows no single ${noun} in this${didYouMean(meant)}`,
    expected: `one of ${known.join(', ')}, or a synonym`,
    meant,
  };
}
