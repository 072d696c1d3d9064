interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A text without the marks of weights, and where its letters stood. */
export interface Unweighted {
  readonly text: string;
  /** The offset in the text as written at which this much of the bare text ends. */
  endOf(length: number): number;
}

/** Brackets, ":1.3)", and the backslash that makes a mere letter of a bracket. */
const marks = /\\(?=[()[\]])|:\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)\s*\)|(?<!\\)[()[\]]/gu;

/**
 * Takes out what a parser of weights takes out before it hands a prompt on ("(badge:1.3)"), as ComfyUI and the
 * runners after AUTOMATIC1111 do: nothing of it reaches the text encoder.
 */
export function takeOutWeights(written: string): Unweighted {
  const kept = findKept(written);
  const text = kept.map(({ start, end }) => written.slice(start, end)).join('');
  return { text, endOf: (length) => (length === text.length ? written.length : findPlace(kept, length)) };
}

function findKept(written: string): readonly Stretch[] {
  const kept: Stretch[] = [];
  let start = 0;
  for (const mark of written.matchAll(marks)) {
    // A run of brackets leaves nothing between them.
    if (mark.index > start) kept.push({ start, end: mark.index });
    start = mark.index + mark[0].length;
  }
  return [...kept, { start, end: written.length }];
}

function findPlace(kept: readonly Stretch[], length: number): number {
  let left = length;
  for (const { start, end } of kept) {
    if (left <= end - start) return start + left;
    left -= end - start;
  }
  return kept.at(-1)?.end ?? 0;
}
