import type { Token } from '../tokenize.ts';
import { leadingShapes, ofWords, shapeTable } from '../wordlists/badge-words.ts';
import { articles } from '../wordlists/cue-words.ts';
import { findPhrases, type Hit, keyAt, type TokenRange } from './find.ts';
import type { BadgeScene } from './find-named-badges.ts';

const mostLinks = 2;

/** Badges named by their shape and the maker after it: "the star of Mercedes", "losange Renault", "зірка Mercedes". */
export function findShapesOfMakers({ tokens, brands, models }: BadgeScene): Hit<string>[] {
  const modelStarts = new Set(models.map(({ from }) => from));
  const shapes = new Map(findPhrases(shapeTable, tokens).map(({ from, to }) => [to, { from, to }]));
  return brands.flatMap(({ from, to, value }) => {
    const shape = modelStarts.has(to) ? null : findShapeBefore(tokens, from, shapes);
    return shape ? [{ from: shape.from, to, value }] : [];
  });
}

/** The shape that a maker's name belongs to; without an "of" only where the language lets the maker follow. */
function findShapeBefore(
  tokens: readonly Token[],
  maker: number,
  shapes: ReadonlyMap<number, TokenRange>,
): TokenRange | null {
  for (let at = maker; at >= maker - mostLinks && tokens[at]?.marks.length === 0; at--) {
    const shape = shapes.get(at);
    if (shape) return at < maker || leadingShapes.has(keyAt(tokens, shape.to - 1)) ? shape : null;
    const key = keyAt(tokens, at - 1);
    if (!ofWords.has(key) && !articles.has(key)) return null;
  }
  return null;
}
