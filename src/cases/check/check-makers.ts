import type { Problem } from '../yaml/problem.ts';
import { problemAt, withKey } from '../yaml/problem-at.ts';
import type { Path, YamlFile } from '../yaml/yaml-file.ts';
import type { BrandIndex } from './brand-index.ts';
import { didYouMean } from './suggest.ts';

/** A maker as it is spelled at a place of a file. */
export interface NamedAt {
  readonly path: Path;
  readonly text: string;
}

/** Reports every name that is most likely a slip of the finger. Any other name is a maker, known here or not. */
export function checkMakers(
  file: YamlFile,
  index: BrandIndex,
  named: readonly NamedAt[],
): readonly Problem[] {
  return named.flatMap(({ path, text }) => {
    const meant = index.read(text).name === null ? index.suggest(text) : null;
    if (meant === null) return [];
    return problemAt(file, {
      path,
      message: `No brand is called ${text}${didYouMean(meant)}`,
      expected: 'a maker; one of its own that is spelled so is named in a brands.yaml beside the cases',
      fix: withKey(path, meant),
    });
  });
}

/** Warns of spellings that name two makers. They are taken all the same. */
export function warnOfPairs(
  file: YamlFile,
  index: BrandIndex,
  named: readonly NamedAt[],
): readonly Problem[] {
  return named.flatMap(({ path, text }) => {
    const { name, others } = index.read(text);
    if (name === null || others.length === 0) return [];
    return problemAt(file, {
      path,
      message: `This names more than one maker: ${[name, ...others].join(', ')}. It is taken for ${name}.`,
      expected: 'one maker, whose badge the car wears',
      fix: withKey(path, name),
    });
  });
}

/** Warns where the badge of none of the makers is described that the car may wear. It is taken all the same. */
export function warnOfBadge(file: YamlFile, index: BrandIndex, worn: readonly NamedAt[]): readonly Problem[] {
  const names = worn.map(({ text }) => index.read(text).name ?? text);
  const [first] = worn;
  if (!first || names.some(index.describes)) return [];
  return [
    problemAt(file, {
      path: first.path,
      message: `The badge of ${names.join(' or ')} is not known here, so its logo is not judged.`,
      expected: 'a maker whose badge brands.yaml describes, here or beside the cases',
    }),
  ];
}
