import type { Problem } from '../yaml/problem.ts';
import { problemAt } from '../yaml/problem-at.ts';
import { readText, readTexts, type YamlFile } from '../yaml/yaml-file.ts';
import type { BrandIndex } from './brand-index.ts';
import { checkBrandNames } from './check-brand-names.ts';
import { checkRepeats } from './check-repeats.ts';

/** Checks what no schema can see in one case: names of makers, repeated angles, a badge both right and wrong. */
export function checkCase(file: YamlFile, index: BrandIndex): readonly Problem[] {
  const accept = readTexts(file, ['logo', 'accept']);
  const confusable = readTexts(file, ['logo', 'confusable']);
  const brand = readText(file, ['car', 'brand']);
  const named = brand === null ? [] : [{ path: ['car', 'brand'], text: brand }];
  return [
    ...checkFileName(file),
    ...checkBrandNames(file, index, [...named, ...accept, ...confusable]),
    ...checkRepeatedAngles(file),
    ...checkBadges(file, index),
  ];
}

/** The file is named after the case, so that a case is found where its id says. */
function checkFileName(file: YamlFile): readonly Problem[] {
  const id = readText(file, ['id']);
  const wanted = /([^/\\]+)\.ya?ml$/iu.exec(file.name)?.[1] ?? '';
  if (id === null || id === wanted) return [];
  const expected = `\`${wanted}\`, as the file is named`;
  return [
    problemAt(file, {
      path: ['id'],
      message: 'The id differs from the file name.',
      expected,
      fix: `id: ${wanted}`,
    }),
  ];
}

function checkRepeatedAngles(file: YamlFile): readonly Problem[] {
  const angles = readTexts(file, ['angles']);
  return checkRepeats(
    angles.map(({ path, text }) => ({ file, path, key: text })),
    'angle',
  );
}

/** A brand is accepted or confusable, and listed once. A case that names none accepts the car's own. */
function checkBadges(file: YamlFile, index: BrandIndex): readonly Problem[] {
  const listed = ['accept', 'confusable'].flatMap((list) => readTexts(file, ['logo', list]));
  const items = listed.flatMap(({ path, text }) => {
    const key = index.find(text);
    return key === null ? [] : [{ file, path, key }];
  });
  const own = index.find(readText(file, ['car', 'brand']) ?? '');
  const accepts = readTexts(file, ['logo', 'accept']).length > 0;
  const ownItem = own === null || accepts ? [] : [{ file, path: ['car', 'brand'], key: own }];
  return checkRepeats([...ownItem, ...items], 'brand of badges');
}
