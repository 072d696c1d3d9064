import type { YAMLError } from 'yaml';
import type { Problem } from './problem.ts';

/** `message` takes the place of the library's own where that speaks to programmers. */
interface Help {
  readonly expected: string;
  readonly message?: string;
}

/** What the parser's codes mean to someone who writes a case. Codes that speak for themselves are left out. */
const helps: Partial<Record<YAMLError['code'], Help>> = {
  TAB_AS_INDENT: { expected: 'spaces for indentation' },
  BAD_INDENT: { expected: 'lines of one map or list to start in the same column' },
  BAD_ALIAS: { expected: 'an `*alias` that refers to an `&anchor` further up' },
  BAD_SCALAR_START: { expected: 'text that starts with @, ` or % in quotes' },
  MISSING_CHAR: { expected: 'every quote and bracket to be closed, and `: ` after a key' },
  MULTIPLE_DOCS: {
    expected: 'one document in a file, so no further `---` line',
    message: 'The file holds more than one document.',
  },
  MULTILINE_IMPLICIT_KEY: { expected: 'a key on one line, followed by `: `' },
  NON_STRING_KEY: { expected: 'plain words as keys' },
  TAG_RESOLVE_FAILED: { expected: 'values without a `!tag`' },
  BLOCK_AS_IMPLICIT_KEY: {
    expected: 'one `key: value` on a line; put text with `: ` in it in quotes',
  },
  RESOURCE_EXHAUSTION: { expected: 'a handful of levels' },
};

/** Puts a syntax error of the YAML library into a sentence and says what was expected. */
export function explainSyntax(error: YAMLError): Pick<Problem, 'message' | 'expected' | 'fix'> {
  const help: Help = helps[error.code] ?? { expected: 'YAML that can be read' };
  const message = help.message ?? `The YAML cannot be read: ${firstSentence(error.message)}.`;
  return { message, expected: help.expected, fix: null };
}

function firstSentence(message: string): string {
  return (message.split('\n', 1)[0] ?? '').replace(/[.:]\s*$/u, '');
}
