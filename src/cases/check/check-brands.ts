import type { Problem } from '../yaml/problem.ts';
import { problemAt, withKey } from '../yaml/problem-at.ts';
import { type Path, readPath, readText, readTexts, type YamlFile } from '../yaml/yaml-file.ts';
import { type BrandIndex, type BrandNames, foldName } from './brand-index.ts';
import type { NamedAt } from './check-makers.ts';
import { checkRepeats, type Named } from './check-repeats.ts';
import { didYouMean } from './suggest.ts';

/** Checks a catalogue: spellings that two brands share, and rivals that no brand is called. */
export function checkBrands(files: readonly YamlFile[], index: BrandIndex): readonly Problem[] {
  const spellings = files.flatMap((file, position) => {
    const replaced = new Set(
      files
        .slice(position + 1)
        .flatMap(readBrandNames)
        .map(({ name }) => foldName(name)),
    );
    const kept = brandPaths(file).filter(
      (path) => !replaced.has(foldName(readText(file, [...path, 'name']) ?? '')),
    );
    return kept.flatMap((path) => spellingsOf(file, path));
  });
  return [
    ...checkRepeats(spellings, 'spelling of a brand'),
    ...files.flatMap((file) => checkRivals(file, index)),
  ];
}

/** Reads the names of a catalogue even where the rest of it is broken, so that cases can still be checked. */
export function readBrandNames(file: YamlFile): readonly BrandNames[] {
  return brandPaths(file).flatMap((path) => {
    const name = readText(file, [...path, 'name']);
    const aliases = readTexts(file, [...path, 'aliases']).map(({ text }) => text);
    const badge = readPath(file.value, [...path, 'badge']) ?? null;
    return name === null ? [] : [{ name, aliases, badge }];
  });
}

function brandPaths(file: YamlFile): readonly Path[] {
  const list = readPath(file.value, ['brands']);
  return Array.isArray(list) ? list.slice(0, 1000).map((_item, index) => ['brands', index]) : [];
}

/** One brand may repeat itself ("Citroen", "citroën"), so that counts once. */
function spellingsOf(file: YamlFile, path: Path): readonly Named[] {
  const name = readText(file, [...path, 'name']);
  const own = name === null ? [] : [{ path: [...path, 'name'], text: name }];
  const all = [...own, ...readTexts(file, [...path, 'aliases'])];
  const byKey = new Map(all.toReversed().map((item) => [foldName(item.text), item.path]));
  return [...byKey].reverse().map(([key, at]) => ({ file, path: at, key }));
}

/** A rival that the catalogue does not know is never found in a prompt: here it is a mistake. */
function checkRivalNames(file: YamlFile, index: BrandIndex, rivals: readonly NamedAt[]): readonly Problem[] {
  return rivals.flatMap(({ path, text }) => {
    if (index.read(text).name !== null) return [];
    const meant = index.suggest(text);
    return problemAt(file, {
      path,
      message: `No brand is called ${text}${didYouMean(meant)}`,
      expected: 'the name or an alias of a brand in brands.yaml',
      fix: meant === null ? null : withKey(path, meant),
    });
  });
}

function checkRivals(file: YamlFile, index: BrandIndex): readonly Problem[] {
  return brandPaths(file).flatMap((path) => {
    const rivals = readTexts(file, [...path, 'confusable']);
    const own = readText(file, [...path, 'name']);
    const selves = rivals.filter(({ text }) => own !== null && foldName(text) === foldName(own));
    return [
      ...checkRivalNames(file, index, rivals),
      ...selves.map((self) =>
        problemAt(file, {
          path: self.path,
          message: 'A brand is no rival of itself.',
          expected: 'another brand',
        }),
      ),
    ];
  });
}
