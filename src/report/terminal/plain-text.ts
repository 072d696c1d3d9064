import measure from 'fast-string-truncated-width';

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

/** Cuts to `width` columns, with an ellipsis where something was cut. A character of two columns is never halved. */
export function clip(text: string, width: number): string {
  const { index, truncated } = measure(text, { limit: width, ellipsis: '…' });
  return truncated ? `${text.slice(0, index)}…` : text;
}

/** Pads to `width` columns of the terminal, where a Chinese character fills two. */
export function pad(text: string, width: number, side: 'left' | 'right' = 'right'): string {
  const blanks = ' '.repeat(Math.max(0, width - measure(text).width));
  return side === 'right' ? text + blanks : blanks + text;
}

/** Breaks at spaces into lines of at most `width` columns; a longer word keeps its line. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`).width <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}
