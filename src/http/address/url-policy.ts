import { redactUrl } from '../redact.ts';
import { TryError } from '../try-error.ts';

const shownLength = 100;

/**
 * Reads an address that may come from anyone: http(s) only, and no user name or password in it.
 * Where it leads is checked when the connection is made.
 * @throws TryError `blocked-address`
 */
export function parseHttpUrl(text: string, base?: URL): URL {
  if (!URL.canParse(text, base)) throw refuse('is no valid address', text);
  const url = new URL(text, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw refuse('is neither http nor https', text);
  if (url.username !== '' || url.password !== '') throw refuse('carries a user name or password', text);
  return url;
}

function refuse(why: string, text: string): TryError {
  const shown = redactUrl(text);
  const short = shown.length > shownLength ? `${shown.slice(0, shownLength)}…` : shown;
  return new TryError({ code: 'blocked-address', message: `"${short}" ${why}.`, retry: false });
}
