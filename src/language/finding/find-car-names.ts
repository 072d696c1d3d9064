import type { Lexicon } from '../lexicon.ts';
import type { Mark } from '../mark.ts';
import { splitFusedNames } from '../names/split-fused-names.ts';
import type { Token } from '../tokenize.ts';
import { buildMask, findPhrases, type Hit, type TokenRange } from './find.ts';
import { findBrands } from './find-brands.ts';
import { findModel, type ModelHit } from './find-model.ts';
import { findYears } from './find-years.ts';

/** The words of a text with the cars it names. */
export interface NamedTokens {
  /** Without punctuation inside the names: the brackets of "A6 (C7)" part nothing. */
  readonly tokens: readonly Token[];
  readonly brands: readonly Hit<string>[];
  readonly models: readonly ModelHit[];
  readonly years: readonly Hit<number>[];
}

/** Finds makers, the asked model and years together: each helps to tell the others from everyday words and numbers. */
export function findCarNames(
  written: readonly Token[],
  { lexicon, model }: { readonly lexicon: Lexicon; readonly model: string | null },
): NamedTokens {
  const split = splitFusedNames(written, lexicon);
  const names = findPhrases(lexicon.names, split);
  const models = model === null ? [] : findModel(split, model, names);
  const tokens = joinNames(split, models);
  const years = findYears(tokens, models, names);
  const modelStarts = new Set(models.map(({ from }) => from));
  const yearStarts = new Set(years.map(({ from }) => from));
  const isInside = buildMask(models.map(({ from, to }) => ({ from: from + 1, to })));
  const brands = findBrands(tokens, names, {
    isModel: (at) => modelStarts.has(at),
    isYear: (at) => yearStarts.has(at),
    isNamed: (at) => tokens[at]?.setting.field === 'brand',
  }).filter((brand) => !isInside(brand));
  return { tokens, brands, models, years };
}

/** Takes the punctuation out of names, and the bracket that closes one. */
function joinNames(tokens: readonly Token[], names: readonly TokenRange[]): readonly Token[] {
  const marks = new Map<number, readonly Mark[]>();
  for (const { from, to } of names) {
    const inside = tokens.slice(from + 1, to).flatMap((token) => token.marks);
    for (let at = from + 1; at < to; at++) marks.set(at, []);
    const after = tokens[to]?.marks ?? [];
    if (inside.includes('open') && after[0] === 'close') marks.set(to, after.slice(1));
  }
  if (marks.size === 0) return tokens;
  return tokens.map((token, at) => (marks.has(at) ? { ...token, marks: marks.get(at) ?? [] } : token));
}
