import type { ResultHead } from './stored-result.ts';

/**
 * How `result.json` is laid out: one JSON document, its head indented for people, and every case on a line of its own,
 * so that a reader needs to hold one case at a time.
 */
export const casesStart = '  "cases": [';
export const casesEnd = '  ]';
export const resultEnd = '}';

/** Everything before the first case. */
export function layOutHead(head: ResultHead): string {
  const members = JSON.stringify(head, null, 2).replace(/\n\}$/, '');
  return `${members},\n${casesStart}\n`;
}

/** The head as JSON by itself, from the lines before `casesStart`. */
export function closeHead(lines: readonly string[]): string {
  return [...lines, `${casesStart}]`, resultEnd].join('\n');
}
