/** JSON from outside, which may be anything, with a byte order mark or not: undefined when it is none, which no JSON gives. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(dropMark(text));
  } catch {
    return undefined;
  }
}

/** As `parseJson`, with the digits of long numbers kept. */
export function parseExactJson(text: string): unknown {
  return parseJson(keepDigits(text));
}

/**
 * JSON in which whole numbers that a JavaScript number would round stand as texts: seeds and ids of services have 64
 * bits.
 */
export function keepDigits(json: string): string {
  let isInText = false;
  return json.replace(longNumbers, (token) => {
    if (token === '"') isInText = !isInText;
    return /\d$/.test(token) && !isInText && !Number.isSafeInteger(Number(token)) ? `"${token}"` : token;
  });
}

/** And what tells where texts end. */
const longNumbers = /\\.|"|(?<![\w.+-])-?\d{16,}(?![\w.])/gs;

/** Text without the byte order mark that some editors and services put before it. */
export function dropMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}
