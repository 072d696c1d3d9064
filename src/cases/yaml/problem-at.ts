import { findNode } from './find-node.ts';
import type { Problem } from './problem.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/** What is wrong at a place of a file. `found` is read from the file when left out. */
export interface Complaint {
  readonly path: Path;
  /** Which part to point at: the value (default), its key, or the place where a missing key belongs. */
  readonly at?: 'value' | 'key' | 'parent';
  readonly message: string;
  readonly expected: string;
  readonly found?: string;
  readonly fix?: string | null;
}

/** Turns a complaint into a problem with its line, column and source line. */
export function problemAt(file: YamlFile, complaint: Complaint): Problem {
  const found = findNode(file, complaint.path);
  const offset = { value: found.valueAt, key: found.keyAt, parent: found.parentAt }[complaint.at ?? 'value'];
  const { message, expected, fix = null } = complaint;
  return {
    ...positionOf(file, offset),
    path: formatPath(complaint.path),
    message,
    expected,
    found: complaint.found ?? found.text,
    fix,
  };
}

type Position = Pick<Problem, 'file' | 'line' | 'column' | 'sourceLine'>;

/** Finds line and column, both 1-based, of an offset into the file's text. */
export function positionOf(file: Pick<YamlFile, 'name' | 'text' | 'lines'>, offset: number): Position {
  const inside = Math.min(Math.max(0, offset), file.text.length);
  const { line, col: column } = file.lines.linePos(inside);
  const sourceLine = file.text.slice(inside - column + 1, file.lines.lineStarts[line]).replace(/\r?\n$/, '');
  return { file: file.name, line, column, sourceLine };
}

/** Renders a path as people write it: `brands[3].aliases`. */
export function formatPath(path: Path): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

/** Renders the line to paste: `year: 2019`, or the bare item inside a list. */
export function withKey(path: Path, value: string): string {
  const key = path.at(-1);
  return typeof key === 'string' ? `${key}: ${value}` : value;
}
