const prefix = 'car-eval.';

/** What was kept under a name; null when nothing was, or when the browser lets a page from disk keep nothing. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(prefix + name);
  } catch {
    return null;
  }
}

/** Keeps a text for the next report too; where the browser refuses, it lasts as long as the page. */
export function keep(name: string, value: string): void {
  try {
    localStorage.setItem(prefix + name, value);
  } catch {
    // A full or forbidden store is no reason to stop.
  }
}

/** As `keep`, until the tab is closed. */
export function keepForTab(name: string, value: string): void {
  try {
    sessionStorage.setItem(prefix + name, value);
  } catch {
    // As above.
  }
}

/** What was kept in this tab; null for nothing. */
export function recallForTab(name: string): string | null {
  try {
    return sessionStorage.getItem(prefix + name);
  } catch {
    return null;
  }
}
