/**
 * Firefox gives every file on disk a store of its own: the same report under another path finds nothing in it. Cookies it
 * shares among all pages from disk, and sends them nowhere. Other browsers take none there, and share their store.
 */

const maxAgeSeconds = 180 * 24 * 60 * 60;

/** Room that browsers give one cookie, its name among it. */
export const maxCookieLength = 4000;

/** Null where there is none, and for a page that does not come from disk. */
export function readCookie(name: string): string | null {
  return readCookies().get(name) ?? null;
}

/** False where the browser does not keep it. Name and value: without spaces, commas, semicolons, equal signs. */
export function writeCookie(name: string, value: string): boolean {
  if (location.protocol !== 'file:') return false;
  try {
    // biome-ignore lint/suspicious/noDocumentCookie: the newer interface is for pages of a server only.
    document.cookie = `${name}=${value}; path=/; max-age=${maxAgeSeconds}; samesite=strict`;
  } catch {
    return false;
  }
  return readCookie(name) === value;
}

/** All of them by name: read once where several are wanted, for they may be many. */
export function readCookies(): Map<string, string> {
  try {
    if (location.protocol !== 'file:') return new Map();
    const pairs = document.cookie.split('; ').map((one) => one.split('='));
    return new Map(pairs.map(([name = '', value = '']) => [name, value]));
  } catch {
    return new Map();
  }
}
