import { createHash } from 'node:crypto';

/**
 * Nothing loads and nothing runs but what the report brought along. An inlined style is allowed by its hash; linked
 * files by `'self'`, since a hash does not let an external file in on a `file://` page.
 */
export function contentPolicy({ css }: { css: string | null }): string {
  const style = css === null ? "'self'" : `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
  return [
    "default-src 'none'",
    `style-src ${style}`,
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
