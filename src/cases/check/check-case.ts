import type { Problem } from '../yaml/problem.ts';
import { readText, readTexts, type YamlFile } from '../yaml/yaml-file.ts';
import { type BrandIndex, foldName } from './brand-index.ts';
import { checkMakers, type NamedAt } from './check-makers.ts';
import { checkRepeats } from './check-repeats.ts';

/** Checks what no schema can see in one case: names of makers, repeated angles, a badge both right and wrong. */
export function checkCase(file: YamlFile, index: BrandIndex): readonly Problem[] {
  return [
    ...checkMakers(file, index, makersIn(file)),
    ...checkRepeatedAngles(file),
    ...checkBadges(file, index),
  ];
}

/** Every maker that a case names. */
export function makersIn(file: YamlFile): readonly NamedAt[] {
  const brand = readText(file, ['car', 'brand']);
  const own = brand === null ? [] : [{ path: ['car', 'brand'], text: brand }];
  return [...own, ...['accept', 'confusable'].flatMap((list) => readTexts(file, ['logo', list]))];
}

/** Makers whose badge the car may wear: those a case accepts, or else its own. */
export function wornIn(file: YamlFile): readonly NamedAt[] {
  const accepted = readTexts(file, ['logo', 'accept']);
  return accepted.length > 0 ? accepted : makersIn(file).filter(({ path }) => path[0] === 'car');
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
  const accepts = readTexts(file, ['logo', 'accept']).length > 0;
  const badges = makersIn(file).filter(({ path }) => !accepts || path[0] === 'logo');
  return checkRepeats(
    badges.map(({ path, text }) => ({ file, path, key: foldName(index.read(text).name ?? text) })),
    'brand of badges',
  );
}
