import type { Lexicon } from '../lexicon.ts';
import { foldWord } from '../phrases/fold-word.ts';
import type { Token } from '../tokenize.ts';

const fused = /^(\p{L}{3,})(\d.*)$/u;

/** Parts a maker's name from the figures of its model: "Mazda3", "Peugeot308". */
export function splitFusedNames(tokens: readonly Token[], { names }: Lexicon): readonly Token[] {
  return tokens.some((token) => findSeam(token, names) !== null)
    ? tokens.flatMap((token) => splitToken(token, findSeam(token, names)))
    : tokens;
}

function findSeam({ word, start, end }: Token, names: Lexicon['names']): number | null {
  const [, maker = ''] = fused.exec(word) ?? [];
  // Where escapes stand for letters nobody can tell where the seam is in the text.
  if (maker === '' || end - start !== word.length) return null;
  return names.root.next?.get(foldWord(maker))?.value === undefined ? null : maker.length;
}

function splitToken(token: Token, seam: number | null): Token[] {
  if (seam === null) return [token];
  const { word, start, end } = token;
  const [maker, model] = [word.slice(0, seam), word.slice(seam)];
  return [
    { ...token, word: maker, key: foldWord(maker), end: start + seam },
    { ...token, word: model, key: foldWord(model), start: start + seam, end, marks: [] },
  ];
}
