/**
 * What stands in prompts and is no words: file names in tags, addresses, comments, settings of the machine. Each is
 * overwritten with blanks of the same length, so that every offset stays what it was.
 */

const picture = 'jpe?g|png|webp|gif|avif|bmp|svg|heic|tiff?|psd|mp4|safetensors|ckpt|pth?|bin|json|ya?ml|txt';
const notInPath = '\\s"\'<>(){}\\[\\],;|`';

const nonWords: readonly RegExp[] = [
  // What a picture carries along: "Steps: 30, Sampler: Euler a, Seed: 2022", up to its end.
  /(?<![\p{L}\p{N}])Steps:\s*\d+\s*,\s*[A-Z][\s\S]*$/u,
  /<!--[\s\S]*?(?:-->|$)/gu,
  // Tags that name files: "<lora:car_blue:0.8>", "<hypernet:audi>".
  /<[\p{L}_][\p{L}\p{N}_-]*:[^<>\n]*>/gu,
  /(?<![\p{L}\p{N}])(?:embeddings?|textual_inversion|lora|lyco|hypernet):[^\s,()[\]{}"<>]+/giu,
  /!\[[^\]\n]{0,200}\]\([^()\n]{0,2000}\)/gu,
  /data:[a-z]+\/[a-z0-9.+-]+[;,][^\s"'<>)]*/giu,
  /(?:https?|ftp|file|s3|gs):\/\/[^\s"'<>`]+/giu,
  /(?<![\p{L}\p{N}.])www\.[^\s"'<>`]+/giu,
  /(?<![^\s"'<>@(),;])[^\s"'<>@(),;]+@[^\s"'<>@(),;]+\.[a-z]{2,}/giu,
  new RegExp(
    `(?<![^${notInPath}:=])(?:[A-Za-z]:\\\\|\\.{0,2}[\\\\/])?[^${notInPath}:=]+\\.(?:${picture})(?![\\p{L}\\p{N}])`,
    'giu',
  ),
  // Wildcards, whose words come from elsewhere: "__color__", "%model%", "${color}".
  /__[\p{L}\p{N}](?:[\p{L}\p{N}_./-]{0,60}?[\p{L}\p{N}])?__(?!\s*:)/gu,
  /%[\p{L}_]+%|\$\{[^{}\n]*\}/gu,
  /#(?:[0-9a-f]{8}|[0-9a-f]{6})(?![0-9a-z])/giu,
  // Tags that only say how a text is set.
  /<\/?(?:b|i|u|em|strong|span|p|div|font|small|big|code|pre|img|a|ul|ol|li|h[1-6]|html|center|sup|sub)(?:\s[^<>]*)?\/?>/giu,
  /&(?:quot|apos|nbsp|#39|#34);/giu,
];

/** What is struck out by a tag is written as Markdown does. */
const strike = /<(\/?)(?:s|del|strike)>/giu;
const lineBreak = /<br\s*\/?>/giu;
const escapes = /\\(?:u([0-9a-f]{4})|([nrt"']))/giu;
/** Two prompts of one picture; said in capitals among other words. */
const promptBreak = /(?<![\p{L}\p{N}])BREAK(?![\p{L}\p{N}])/gu;
/** "(red:1.4)": a weight above nothing changes nothing. The last colon of "[red:blue:0.5]" is none. */
const weight = /:(?:\d{1,2}\.?\d*|\.\d+)\s*(?=[)\]])/gu;
const longestOption = 80;
const joiner = '\u2060';

/** Overwrites what is no words, and writes escapes of JSON as what they stand for; offsets stay. */
export function maskNonWords(text: string): string {
  const masked = nonWords.reduce((current, pattern) => current.replace(pattern, blankOut), text);
  const hasLowerCase = /\p{Ll}/u.test(masked);
  return masked
    .replace(strike, (tag, slash: string) => (slash ? '~~'.padStart(tag.length) : '~~'.padEnd(tag.length)))
    .replace(lineBreak, (tag) => `\n${' '.repeat(tag.length - 1)}`)
    .replace(escapes, readEscape)
    .replace(promptBreak, (word) => (hasLowerCase ? `.${' '.repeat(word.length - 1)}` : word))
    .replace(weight, blankWeight);
}

function blankWeight(match: string, at: number, text: string): string {
  const isScheduled = /\[[^()[\]{}:]*:[^()[\]{}:]*$/u.test(text.slice(Math.max(0, at - longestOption), at));
  return isScheduled || Number(match.slice(1)) === 0 ? match : ' '.repeat(match.length);
}

/** Blanks of the same length. Line breaks stay; what closes the sentence or the bracket is not part of an address. */
function blankOut(match: string): string {
  const tail = /^(?:https?|www)/iu.test(match) ? (/[.,;:!?)\]}]+$/u.exec(match)?.[0] ?? '') : '';
  return (
    match.slice(0, match.length - tail.length).replace(/[^\n]/gu, (sign) => ' '.repeat(sign.length)) + tail
  );
}

/** A letter takes the place of its escape; the rest is filled with signs that are part of the word. */
function readEscape(written: string, code: string | undefined, letter: string | undefined): string {
  if (code !== undefined) {
    const sign = String.fromCharCode(Number.parseInt(code, 16));
    return /[\p{L}\p{N}]/u.test(sign) ? sign + joiner.repeat(written.length - 1) : ' '.repeat(written.length);
  }
  return letter === 'n' || letter === 'r' ? '\n ' : '  ';
}

/** Writes separators of words as blanks, for the parsers of structure: "NEGATIVE:_text", "--no+blue". */
export function maskSeparators(text: string): string {
  return text.replace(/_/gu, ' ').replace(/(?<=\S)\+(?=\S)/gu, ' ');
}

/** Writes a name with signs of its own ("A6 (C7)", "e:Ny1") as plain letters, so that they are not taken for structure. */
export function maskName(text: string, name: string | null): string {
  if (name === null || !/[^\p{L}\p{N}\s-]/u.test(name)) return text;
  const pattern = name.trim().replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
  return text.replace(new RegExp(pattern, 'giu'), (match) => 'x'.repeat(match.length));
}
