/** JSON from outside, which may be anything, with a byte order mark or not: undefined when it is none, which no JSON gives. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(dropMark(text));
  } catch {
    return undefined;
  }
}

/** Text without the byte order mark that some editors and services put before it. */
export function dropMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}
