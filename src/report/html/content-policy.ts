import { createHash } from 'node:crypto';

interface Inlined {
  /** The style sheet and the script as they stand in the page; null where they are linked. */
  readonly css: string | null;
  readonly script: string | null;
}

/**
 * Nothing loads and nothing runs but what the report brought along. What is inlined is allowed by its hash; linked
 * files by `'self'`, since a hash does not let an external file in on a `file://` page.
 */
export function contentPolicy({ css, script }: Inlined): string {
  return [
    "default-src 'none'",
    `script-src ${sourceOf(script)}`,
    `style-src ${sourceOf(css)}`,
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function sourceOf(text: string | null): string {
  return text === null ? "'self'" : `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
