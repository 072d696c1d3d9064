import type { CsvError } from 'csv-parse/sync';
import { countLines } from '../yaml/count-lines.ts';
import type { Problem } from '../yaml/problem.ts';
import { readSource, type SourceFile } from '../yaml/read-source.ts';
import { type FeedText, placeField } from './place-field.ts';

/** A line of a feed, as its columns have it. */
export interface FeedRow {
  /** Where it begins, from 1. */
  readonly line: number;
  readonly values: readonly string[];
}

/** A feed as it was read: its head, and a row a car. */
export interface ReadFeed extends FeedText {
  readonly head: FeedRow;
  readonly rows: readonly FeedRow[];
}

const megabyte = 1024 * 1024;
/** A hundred thousand cars take about twenty. */
const maxBytes = 64 * megabyte;
const maxRows = 200_000;
const maxColumns = 500;
/** In characters; beyond it a quote was most likely never closed. */
const maxRowLength = 64 * 1024;

/**
 * Reads a table of cars: UTF-8 with or without a byte-order mark, fields parted by commas, semicolons or tabs, whichever its
 * head has most of or a line "sep=;" above it tells, quoted where they hold one. Rows without a value are passed over. Never
 * throws for a bad file.
 */
export async function readFeed(
  source: SourceFile,
): Promise<ReadFeed | { readonly problems: readonly Problem[] }> {
  const read = await readSource(source, { maxBytes, kind: 'CSV' });
  if ('problem' in read) return { problems: [read.problem] };
  const text = read.text.replace(/\r\n?/g, '\n');
  const told = readDelimiter(text);
  const delimiter = told ?? findDelimiter(text);
  const feed = { name: source.name, text, lines: countLines(text), delimiter };
  try {
    return checkSize(feed, await parseRows(feed, told === null ? 1 : 2));
  } catch (error) {
    return { problems: [explainSyntax(feed, error as CsvError)] };
  }
}

/**
 * @param fromLine where the head stands, from 1
 * @throws CsvError
 */
async function parseRows({ text, delimiter }: FeedText, fromLine: number): Promise<FeedRow[]> {
  const { parse } = await import('csv-parse/sync');
  const rows: FeedRow[] = [];
  parse(text, {
    delimiter,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    from_line: fromLine,
    trim: true,
    max_record_size: maxRowLength,
    to: maxRows + 2,
    // What the parser knows of each would take several times as much memory.
    on_record(values, { lines }) {
      rows.push(toRow(values, lines));
      return null;
    },
  });
  return rows;
}

/** Of several lines the first: the parser counts to the last one. */
function toRow(values: readonly string[], lines: number): FeedRow {
  const breaks = values.reduce((sum, value) => sum + (value.match(/\n/g)?.length ?? 0), 0);
  return { values, line: lines - breaks };
}

const delimiters = [',', ';', '\t'];

/** As a line above the head tells Excel; null where none does. */
function readDelimiter(text: string): string | null {
  const sign = /^"?sep=(.)"?\n/i.exec(text)?.[1] ?? '';
  return delimiters.includes(sign) ? sign : null;
}

function findDelimiter(text: string): string {
  const head =
    text
      .trimStart()
      .split('\n', 1)[0]
      ?.replace(/"[^"]*"/g, '') ?? '';
  const counts = delimiters.map((sign) => ({ sign, n: head.split(sign).length }));
  return counts.toSorted((one, other) => other.n - one.n)[0]?.sign ?? ',';
}

function checkSize(
  feed: FeedText,
  [head, ...rows]: readonly FeedRow[],
): ReadFeed | { readonly problems: readonly Problem[] } {
  const refuse = (message: string, expected: string, found: string) => ({
    problems: [{ ...placeField(feed, head?.line ?? 1, 0), path: '', message, expected, found, fix: null }],
  });
  if (head === undefined || rows.length === 0)
    return refuse(
      'The feed holds no car.',
      'a line with the names of the columns, and a line for each car',
      head ? 'one line' : 'no line',
    );
  if (head.values.length === 1)
    return refuse(
      'The head names one column: a car takes at least three.',
      'the names of the columns in the first line, parted by commas, semicolons or tabs',
      (head.values[0] ?? '').slice(0, 120),
    );
  if (rows.length > maxRows) return refuse('The feed holds too many cars.', `at most ${maxRows}`, 'more');
  if (head.values.length > maxColumns)
    return refuse('The feed has too many columns.', `at most ${maxColumns}`, String(head.values.length));
  return { ...feed, head, rows };
}

/** What the parser stops at, in words: the rest of the file cannot be told apart. */
function explainSyntax(feed: FeedText, { code, lines, index, message }: CsvError): Problem {
  const isOpen = code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE';
  return {
    ...placeField(
      feed,
      typeof lines === 'number' ? Math.max(1, isOpen ? findQuote(feed, lines) : lines) : 1,
      typeof index === 'number' ? index : 0,
    ),
    path: '',
    message: isOpen ? 'A quotation mark is not closed.' : 'A quotation mark stands inside a field.',
    expected:
      'fields that hold a quotation mark, the delimiter or a line break in quotation marks, with those inside written twice',
    found: message.replace(/\s+/g, ' ').slice(0, 200),
    fix: null,
  };
}

/** The line with the quotation mark that is never closed: the last with an odd number of them, before the parser gave up. */
function findQuote({ text }: FeedText, before: number): number {
  const lines = text.split('\n').slice(0, before);
  return lines.findLastIndex((line) => (line.match(/"/g)?.length ?? 0) % 2 === 1) + 1;
}
