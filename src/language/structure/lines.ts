import type { Span } from '../mention.ts';

/** One line of a text, without its line break. */
export interface Line extends Span {
  /** Without bullet, number and marks of a heading; empty for a blank line. */
  readonly content: Span;
  /** Blanks before it. */
  readonly indent: number;
  /** "-", "1." and their like; null when it has none. */
  readonly bullet: string | null;
  /** 1 for the highest heading; 0 for a line that is none. */
  readonly level: number;
}

const bulletForm =
  /^(\s*)([-*•–—·▪▫◦‣►▸➤➢●○■□✦→+]|\(?\d{1,2}[.)]|\(?[a-z]\))(?:\s+|(?<=[•·▪▫◦‣►▸➤➢●○■□✦]))/iu;
const headingForm = /^\s{0,3}(#{1,6})\s*(?=\S)/u;
/** A line in bold, in brackets or between rules is a heading too: "**Avoid**", "[AVOID]", "=== Avoid ===". */
const framedForm =
  /^(\s*(?:\*{2}|={2,}|-{2,}|\[)\s*)[\p{L}'’ ]{2,40}?(?=\s*:?\s*(?:\*{2}|={2,}|-{2,}|\])\s*:?\s*$)/u;
const underlineForm = /^\s*([-=])\1{2,}\s*$/u;
/** The level of headings in frames, under which the next list or paragraph stands and no more. */
export const lowestLevel = 7;

export function listLines(text: string, { start, end }: Span): Line[] {
  let at = start;
  const lines = text
    .slice(start, end)
    .split('\n')
    .map((written) => {
      const line = readLine(text, { start: at, end: at + written.length });
      at += written.length + 1;
      return line;
    });
  return lines.map((line, index) => underline(text, line, lines[index + 1]));
}

/** A line with dashes or equals signs under it is a heading. */
function underline(text: string, line: Line, next: Line | undefined): Line {
  const rule = next && underlineForm.exec(text.slice(next.start, next.end));
  const isPlain = line.level === 0 && line.bullet === null && !isBlank(line);
  return rule && isPlain ? { ...line, level: rule[1] === '=' ? 1 : 2 } : line;
}

export function isBlank({ content }: Line): boolean {
  return content.start >= content.end;
}

function readLine(text: string, { start, end }: Span): Line {
  const written = text.slice(start, end);
  const indent = written.length - written.trimStart().length;
  const to = start + written.trimEnd().length;
  const heading = headingForm.exec(written);
  if (heading)
    return {
      start,
      end,
      content: { start: start + heading[0].length, end: to },
      indent,
      bullet: null,
      level: heading[1]?.length ?? 1,
    };
  const framed = framedForm.exec(written);
  if (framed) {
    const from = start + (framed[1]?.length ?? 0);
    return {
      start,
      end,
      content: { start: from, end: start + framed[0].length },
      indent,
      bullet: null,
      level: lowestLevel,
    };
  }
  const bullet = bulletForm.exec(written);
  const from = bullet ? start + bullet[0].length : Math.min(start + indent, to);
  return {
    start,
    end,
    content: { start: from, end: Math.max(from, to) },
    indent,
    bullet: bullet?.[2] ?? null,
    level: 0,
  };
}
