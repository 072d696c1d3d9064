import { findLineLabel } from './find-labels.ts';
import { isBlank, type Line } from './lines.ts';

/** Lines that stand together: a whole text, or what stands under a label. */
export interface Page {
  readonly text: string;
  readonly lines: readonly Line[];
  /** Under how many labels they stand. */
  readonly depth: number;
}

/** The index of the first line after `at` that a test holds for, else the number of lines. */
export function findEnd({ lines }: Page, at: number, isEnd: (line: Line, index: number) => boolean): number {
  for (let index = at + 1; index < lines.length; index++) {
    const line = lines[index];
    if (line && isEnd(line, index)) return index;
  }
  return lines.length;
}

/** Whether a line turns to something else: a heading, or a label. */
export function isTurn({ text }: Page, line: Line): boolean {
  return line.level > 0 || (!isBlank(line) && findLineLabel(text, line.content) !== null);
}

/** Where what stands under a label ends: its bullets, what is indented deeper, or the paragraph right under it. */
export function findBodyEnd(page: Page, at: number): number {
  const { lines } = page;
  const line = lines[at] as Line;
  const first = findEnd(page, at, (next) => !isBlank(next));
  const next = lines[first];
  if (!next || next.level > 0) return at + 1;
  const isDeeper = next.indent > line.indent;
  if (next.bullet === null && !isDeeper) return findParagraphEnd(page, at, first);
  if (line.bullet !== null && !isDeeper) return at + 1;
  return isDeeper ? findIndentEnd(page, at) : findBulletsEnd(page, at, next);
}

function findParagraphEnd(page: Page, at: number, first: number): number {
  if (first > at + 2) return at + 1;
  return findEnd(page, first - 1, (line) => isBlank(line) || line.bullet !== null || isTurn(page, line));
}

/** What is indented deeper goes on over blank lines. */
function findIndentEnd(page: Page, at: number): number {
  const { indent } = page.lines[at] as Line;
  return findBlockEnd(page, at, {
    belongs: (line) => line.indent > indent,
    resumes: (line) => line.indent > indent,
  });
}

/** A list goes on over blank lines with its next bullet. */
function findBulletsEnd(page: Page, at: number, { indent }: Line): number {
  return findBlockEnd(page, at, {
    belongs: (line) => line.bullet !== null || line.indent > indent,
    resumes: (line) => line.bullet !== null,
  });
}

interface Membership {
  readonly belongs: (line: Line) => boolean;
  /** Whether a line after a blank one still belongs. */
  readonly resumes: (line: Line) => boolean;
}

/** How many blank lines may stand inside a block. */
const mostBlank = 2;

function findBlockEnd(page: Page, at: number, { belongs, resumes }: Membership): number {
  return findEnd(page, at, (line, index) => {
    if (!isBlank(line)) return line.level > 0 || !belongs(line);
    const after = page.lines.slice(index + 1, index + 2 + mostBlank).find((later) => !isBlank(later));
    return after === undefined || !resumes(after);
  });
}

/** Where a list in one line ends whose lines end in commas. */
export function findWrappedEnd(page: Page, at: number): number {
  return findEnd(page, at, (line, index) => {
    const before = page.lines[index - 1];
    const goesOn =
      before !== undefined && /,\s*$/u.test(page.text.slice(before.content.start, before.content.end));
    return !goesOn || isBlank(line) || line.bullet !== null || isTurn(page, line);
  });
}
