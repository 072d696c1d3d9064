import { readCookie, writeCookie } from './disk-cookies.ts';

const prefix = 'car-eval.';

/** What was kept under a name; null when nothing was, or when the browser lets a page from disk keep nothing. */
export function recall(name: string): string | null {
  const shared = readCookie(cookieName(name));
  if (shared !== null) return decodeURIComponent(shared);
  return attempt(() => localStorage.getItem(prefix + name));
}

/** Keeps a text for the next report too; where the browser refuses, it lasts as long as the page. */
export function keep(name: string, value: string): void {
  writeCookie(cookieName(name), encodeURIComponent(value));
  attempt(() => localStorage.setItem(prefix + name, value));
}

/** As `recall`, of what this tab kept. */
export function recallForTab(name: string): string | null {
  return attempt(() => sessionStorage.getItem(prefix + name));
}

/** As `keep`, until the tab is closed. */
export function keepForTab(name: string, value: string): void {
  attempt(() => sessionStorage.setItem(prefix + name, value));
}

function cookieName(name: string): string {
  return encodeURIComponent(prefix + name);
}

/** A full or forbidden store is no reason to stop. */
function attempt<T>(touch: () => T): T | null {
  try {
    return touch();
  } catch {
    return null;
  }
}
