import { redactText } from '../../http/redact.ts';
import type { Angle } from '../../model/car.ts';
import type { Warning } from '../../model/shot.ts';

/** Whose lines to look for. */
export interface LogQuestion {
  readonly angles: readonly Angle[];
  /** Session ids of the answers. */
  readonly sessions: readonly string[];
  /** Whether other series were asked for at the same time: then only lines that name a session of these count. */
  readonly shared: boolean;
}

export interface LogReport {
  readonly warnings: readonly Warning[];
  /** For people: which expected lines were seen, then the lines themselves. */
  readonly log: readonly string[];
}

const maxLines = 40;
const maxLineLength = 300;

interface Expected {
  readonly name: string;
  readonly pattern: RegExp;
}

/** What the original writes for a series that goes well. Emoji and [OK] tags may stand anywhere between. */
const expectedOfSeries: readonly Expected[] = [
  { name: '[AsyncGen] Starting parallel prompt generation', pattern: /\[AsyncGen\].*\bstarting\b/i },
  { name: '[AsyncSearch] Logo info found', pattern: /\[AsyncSearch\](?!.*\bnot? ).*\blogo\b.*\bfound\b/i },
  {
    name: '[AsyncSearch] Reference photo found',
    pattern: /\[AsyncSearch\](?!.*\bnot? ).*\b(reference|photo)\b.*\bfound\b/i,
  },
  { name: '[AsyncImages] Starting parallel image generation', pattern: /\[AsyncImages\].*\bstarting\b/i },
];

/**
 * Reads what the backend logged during a series: which of the expected lines are there, whether it fell back to one
 * picture after another, and what it stumbled over.
 */
export function readBackendLog(text: string, question: LogQuestion): LogReport {
  const lines = text.split(/\r?\n/).map(cleanLine);
  const own = lines.filter((line) => belongs(line, question));
  const reported = own.filter((line) => /\[Async\w*\]|falling back/i.test(line));
  const errors = findTracebacks(lines).filter((line) => belongs(line, question) || !question.shared);
  return {
    warnings: [...warnOfFallback(own), ...errors.map(warnOfTraceback)].slice(0, maxLines),
    log: [
      ...sayExpected(reported, question),
      ...shorten(reported),
      ...errors.map((line) => `Backend log: traceback: ${line}`),
    ],
  };
}

/** Lines that name another session are somebody else's. */
function belongs(line: string, { sessions, shared }: LogQuestion): boolean {
  const named: readonly string[] = line.match(/\bCAR-[0-9a-z]{4,32}\b/gi) ?? [];
  if (named.length === 0) return !shared;
  return named.some((name) => sessions.some((session) => session.toLowerCase() === name.toLowerCase()));
}

function sayExpected(reported: readonly string[], { angles, shared }: LogQuestion): string[] {
  const expected = [...expectedOfSeries, ...angles.map(expectAngle)];
  const seen = expected.filter(({ pattern }) => reported.some((line) => pattern.test(line)));
  const missing = expected.filter((one) => !seen.includes(one)).map(({ name }) => name);
  const note = shared
    ? ' Other series ran at the same time: only lines with this session id are counted.'
    : '';
  const first = `Backend log: ${seen.length} of ${expected.length} expected lines seen.${note}`;
  return [first, ...missing.map((name) => `Backend log: not seen: ${name}`)];
}

function expectAngle(angle: Angle): Expected {
  return {
    name: `[AsyncImage] Generated ${angle}`,
    pattern: new RegExp(`\\[AsyncImage\\].*generated\\b.*\\b${angle}\\b`, 'i'),
  };
}

function warnOfFallback(lines: readonly string[]): Warning[] {
  const line = lines.find((candidate) => /falling back to sequential/i.test(candidate));
  return line ? [{ code: 'sequential-fallback', text: `The backend's log says: ${line}` }] : [];
}

function warnOfTraceback(line: string): Warning {
  return { code: 'backend-traceback', text: `The backend's log has a traceback: ${line}` };
}

/** The last line of each traceback, which names the error: the first one after it that is not indented. */
function findTracebacks(lines: readonly string[]): string[] {
  return lines.flatMap((line, index) => {
    if (!line.includes('Traceback (most recent call last)')) return [];
    const end = lines.slice(index + 1).find((later) => later !== '' && !/^\s/.test(later));
    return [end ?? 'it is cut off'];
  });
}

function shorten(lines: readonly string[]): string[] {
  const shown = lines.slice(0, maxLines).map((line) => `Backend log: ${line.trim()}`);
  const more = lines.length - shown.length;
  return more > 0 ? [...shown, `Backend log: ${more} more lines.`] : shown;
}

/** Without escape sequences, control characters and secrets. Its indentation is kept: it tells where a traceback ends. */
function cleanLine(line: string): string {
  const plain = line
    .slice(0, 10 * maxLineLength)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours of a terminal are what is looked for.
    .replace(/\u001b\[[0-9;]*[A-Za-z]/g, '')
    .replace(/[^\P{Cc}\t]/gu, '')
    .trimEnd();
  return redactText(plain).slice(0, maxLineLength).toWellFormed();
}
