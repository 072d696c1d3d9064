import type { YAMLError } from 'yaml';
import type { Problem } from './problem.ts';

type Help = Pick<Problem, 'expected' | 'fix'>;

/** What the parser's codes mean to someone who writes a case. Codes that speak for themselves are left out. */
const helps: Partial<Record<YAMLError['code'], Help>> = {
  TAB_AS_INDENT: { expected: 'spaces for indentation', fix: null },
  BAD_INDENT: { expected: 'lines of one map or list to start in the same column', fix: null },
  BAD_ALIAS: { expected: 'an `*alias` that refers to an `&anchor` further up', fix: null },
  BAD_SCALAR_START: { expected: 'text that starts with @, ` or % in quotes', fix: null },
  MISSING_CHAR: { expected: 'every quote and bracket to be closed, and `: ` after a key', fix: null },
  MULTIPLE_DOCS: { expected: 'one document in a file, so no further `---` line', fix: null },
  MULTILINE_IMPLICIT_KEY: { expected: 'a key on one line, followed by `: `', fix: null },
  NON_STRING_KEY: { expected: 'plain words as keys', fix: null },
  TAG_RESOLVE_FAILED: { expected: 'values without a `!tag`', fix: null },
  BLOCK_AS_IMPLICIT_KEY: {
    expected: 'one `key: value` on a line; put text with `: ` in it in quotes',
    fix: null,
  },
  RESOURCE_EXHAUSTION: { expected: 'a handful of levels', fix: null },
};

/** Puts a syntax error of the YAML library into a sentence and says what was expected. */
export function explainSyntax(error: YAMLError): Pick<Problem, 'message' | 'expected' | 'fix'> {
  const help = helps[error.code] ?? { expected: 'YAML that can be read', fix: null };
  return { message: `The YAML cannot be read: ${firstSentence(error.message)}.`, ...help };
}

function firstSentence(message: string): string {
  return (message.split('\n', 1)[0] ?? '').replace(/[.:]\s*$/u, '');
}
