import type { Problem } from '../yaml/problem.ts';
import { positionOf } from '../yaml/problem-at.ts';
import type { YamlFile } from '../yaml/yaml-file.ts';

/** The text of a feed, with line feeds alone, and what parts its fields. */
export interface FeedText extends Pick<YamlFile, 'name' | 'text' | 'lines'> {
  readonly delimiter: string;
}

type Place = Pick<Problem, 'file' | 'line' | 'column' | 'sourceLine'>;

/** Where a field begins, counted from 0, of the row that begins in a line; the end of the row where it has fewer. */
export function placeField(feed: FeedText, line: number, index: number): Place {
  let at = feed.lines.lineStarts[line - 1] ?? 0;
  let left = index;
  let isQuoted = false;
  for (; left > 0 && at < feed.text.length; at += 1) {
    const sign = feed.text[at];
    if (sign === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (sign === '\n') break;
    else if (sign === feed.delimiter) left -= 1;
  }
  return positionOf(feed, at);
}
