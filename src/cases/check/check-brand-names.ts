import type { Problem } from '../yaml/problem.ts';
import { problemAt, withKey } from '../yaml/problem-at.ts';
import type { Path, YamlFile } from '../yaml/yaml-file.ts';
import type { BrandIndex } from './brand-index.ts';
import { didYouMean } from './suggest.ts';

interface NamedAt {
  readonly path: Path;
  readonly text: string;
}

/** Reports every name that no maker of the catalogue goes by. */
export function checkBrandNames(
  file: YamlFile,
  index: BrandIndex,
  named: readonly NamedAt[],
): readonly Problem[] {
  return named.flatMap(({ path, text }) => {
    if (index.find(text) !== null) return [];
    const meant = index.suggest(text);
    return problemAt(file, {
      path,
      message: `No brand is called ${text}${didYouMean(meant)}`,
      expected: 'the name or an alias of a brand in brands.yaml',
      fix: meant === null ? null : withKey(path, meant),
    });
  });
}
