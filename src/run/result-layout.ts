import { basename, extname, join } from 'node:path';
import type { SplitResult } from '../model/split-result.ts';
import { toJsonText } from '../store/write-file.ts';
import type { ResultHead } from './stored-result.ts';

/**
 * How `result.json` is laid out: one JSON document, its head indented for people, and every case on a line of its own,
 * so that a reader needs to hold one case at a time. Where there are too many for one file, the cases lie in files beside it,
 * each an array laid out in the same way.
 */
export const casesStart = '  "cases": [';
export const casesEnd = '  ]';
export const resultEnd = '}';
export const partStart = '[\n';
export const partEnd = ']\n';

/** Everything before the first case. */
export function layOutHead(head: ResultHead): string {
  const members = JSON.stringify(head, null, 2).replace(/\n\}$/, '');
  return `${members},\n${casesStart}\n`;
}

/** The head as JSON by itself, from the lines before `casesStart`. */
export function closeHead(lines: readonly string[]): string {
  return [...lines, `${casesStart}]`, resultEnd].join('\n');
}

/** The whole of `result.json` where the cases lie beside it. */
export function layOutSplit(head: ResultHead, parts: SplitResult['parts']): string {
  return toJsonText({ ...head, parts } satisfies SplitResult);
}

/** The file of a part, counted from 0, from the folder of the result: `result/00001.json`. */
export function nameOfPart(resultPath: string, part: number): string {
  const folder = basename(resultPath, extname(resultPath));
  return `${folder}/${String(part + 1).padStart(5, '0')}.json`;
}

/** The numbers of parts among the files of their folder, counted from 0. */
export function listPartNumbers(names: readonly string[]): number[] {
  return names.flatMap((name) => (/^\d{5,}\.json$/.test(name) ? [Number.parseInt(name, 10) - 1] : []));
}

export function pathOfPart(resultPath: string, part: number): string {
  return join(resultPath, '..', nameOfPart(resultPath, part));
}
