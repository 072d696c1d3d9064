/** JSON from outside, which may be anything: undefined when it is none, which no JSON gives. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
