import { redactText } from '../../http/redact.ts';

const longest = 500;

/**
 * Text that every queue keeps: PostgreSQL refuses a NUL and halves of characters, and then the reason is lost and the
 * work is done anew. What looks like a secret is left out.
 */
export function cleanText(text: string): string {
  return redactText(text).replaceAll('\0', '\uFFFD').slice(0, longest).toWellFormed();
}

/** What went wrong, as an error that every queue keeps. */
export function cleanError(cause: unknown): Error {
  const text = cleanText(cause instanceof Error ? cause.message : String(cause));
  return new Error(text === '' ? 'It failed without a word.' : text);
}
