import { findNode } from './find-node.ts';
import type { Problem } from './problem.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/** What is wrong at a place of a file. `found` is read from the file when left out. */
export interface Fault {
  readonly path: Path;
  /** Which part to point at: the value (default), its key, or the place where a missing key belongs. */
  readonly at?: 'value' | 'key' | 'parent';
  readonly message: string;
  readonly expected: string;
  readonly found?: string;
  readonly fix?: string | null;
}

/** Turns a fault into a problem with its line, column and source line. */
export function problemAt(file: YamlFile, fault: Fault): Problem {
  const found = findNode(file, fault.path);
  const offset = { value: found.valueAt, key: found.keyAt, parent: found.parentAt }[fault.at ?? 'value'];
  const { message, expected, fix = null } = fault;
  return {
    ...positionOf(file, offset),
    path: formatPath(fault.path),
    message,
    expected,
    found: fault.found ?? found.text,
    fix,
  };
}

type Position = Pick<Problem, 'file' | 'line' | 'column' | 'sourceLine'>;

/** Finds line and column, both 1-based, of an offset into the file's text. */
export function positionOf(file: Pick<YamlFile, 'name' | 'text' | 'lines'>, offset: number): Position {
  const { line, col } = file.lines.linePos(Math.min(offset, file.text.length));
  const start = file.lines.lineStarts[line - 1] ?? 0;
  const sourceLine = /^[^\r\n]*/.exec(file.text.slice(start, start + 4000))?.[0] ?? '';
  return { file: file.name, line: Math.max(1, line), column: Math.max(1, col), sourceLine };
}

/** Renders a path as people write it: `brands[3].aliases`. */
export function formatPath(path: Path): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}
