/** Text with its percent escapes decoded, and where each of its UTF-16 units stood in the original. */
export interface DecodedText {
  readonly text: string;
  /** Offset in the original at which the unit begins. */
  readonly startOf: (unit: number) => number;
  /** Offset in the original just after the unit. */
  readonly endOf: (unit: number) => number;
}

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** One UTF-8 character as escapes; whether the bytes are sound is left to `decodeURIComponent`. */
const escapedCharacter =
  /%[0-7][0-9a-f]|%[cd][0-9a-f]%[89ab][0-9a-f]|%e[0-9a-f](?:%[89ab][0-9a-f]){2}|%f[0-7](?:%[89ab][0-9a-f]){3}/giu;

function decodeEscape(escaped: string): string {
  try {
    return decodeURIComponent(escaped);
  } catch {
    return escaped;
  }
}

function findEscapes(text: string): Piece[] {
  return [...text.matchAll(escapedCharacter)]
    .map((match) => ({
      text: decodeEscape(match[0]),
      start: match.index,
      end: match.index + match[0].length,
    }))
    .filter((piece) => piece.text.length < piece.end - piece.start);
}

/** Decodes the percent escapes of a text and remembers where everything was. Malformed escapes stay as they are. */
export function decodePercent(original: string): DecodedText {
  const escapes = findEscapes(original);
  if (escapes.length === 0) return { text: original, startOf: (unit) => unit, endOf: (unit) => unit + 1 };
  const [starts, ends]: [number[], number[]] = [[], []];
  let text = '';
  let at = 0;
  const addUnit = (start: number, end: number) => {
    starts.push(start);
    ends.push(end);
  };
  const copyTo = (end: number) => {
    text += original.slice(at, end);
    for (; at < end; at += 1) addUnit(at, at + 1);
  };
  for (const piece of escapes) {
    copyTo(piece.start);
    text += piece.text;
    while (starts.length < text.length) addUnit(piece.start, piece.end);
    at = piece.end;
  }
  copyTo(original.length);
  return {
    text,
    startOf: (unit) => starts[unit] ?? original.length,
    endOf: (unit) => ends[unit] ?? original.length,
  };
}
