// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const control = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;

/** Makes text of a target or a person safe to print: no escapes, no line breaks, no change of direction. */
export function plainText(text: string): string {
  return text.replace(control, ' ').trim();
}

/** The same for text of several lines, which keeps its lines and their indents. */
export function plainLines(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(control, ' ').trimEnd())
    .join('\n');
}

/** Cuts to `width` characters, with an ellipsis where something was cut. */
export function clip(text: string, width: number): string {
  const characters = [...text];
  if (characters.length <= width) return text;
  return `${characters.slice(0, Math.max(0, width - 1)).join('')}…`;
}

/** Pads to `width` characters, counted as people count them: not in UTF-16 units. */
export function pad(text: string, width: number, side: 'left' | 'right' = 'right'): string {
  const blanks = ' '.repeat(Math.max(0, width - [...text].length));
  return side === 'right' ? text + blanks : blanks + text;
}

/** Breaks at spaces into lines of at most `width` characters; a longer word keeps its line. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && [...last].length + 1 + [...word].length <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}
