/** Braces that are tried, from the end: an answer stands there, and text full of braces must not cost minutes. */
const most = 64;

/** The last JSON object that stands in a text, among whatever other words; undefined when there is none. */
export function findLastObject(text: string): object | undefined {
  const starts = placesOf(text, '{');
  for (const end of placesOf(text, '}').reverse()) {
    for (const start of starts) {
      const object = start < end ? readObject(text.slice(start, end + 1)) : undefined;
      if (object !== undefined) return object;
    }
  }
  return undefined;
}

/** In ascending order, the last ones only. */
function placesOf(text: string, sign: string): number[] {
  const places: number[] = [];
  for (
    let at = text.lastIndexOf(sign);
    at >= 0 && places.length < most;
    at = text.lastIndexOf(sign, at - 1)
  ) {
    places.unshift(at);
    if (at === 0) break;
  }
  return places;
}

function readObject(text: string): object | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Text without what a model thought before it answered; empty when it never came to an end. */
export function dropThoughts(text: string): string {
  const end = text.lastIndexOf('</think>');
  const rest = end === -1 ? text : text.slice(end + '</think>'.length);
  const open = rest.indexOf('<think>');
  return (open === -1 ? rest : rest.slice(0, open)).trim();
}
