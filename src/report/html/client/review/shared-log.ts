import { maxCookieLength, readCookies, writeCookie } from '../disk-cookies.ts';

/** Lines that every copy of a report on this disk can read, where the browser gives each a store of its own. */
export interface SharedLog {
  readonly lines: () => string[];
  /** False when the browser keeps no more. */
  readonly add: (line: string) => boolean;
}

const separator = '|';

/** Null where the browser has no such place: its store is shared then, or it keeps nothing at all. */
export function openSharedLog(run: string): SharedLog | null {
  const nameOf = (number: number) => `${encodeURIComponent(`car-eval.log.${run}`)}.${number}`;

  /** Full pages of the log, and the one that is written on. Read anew each time: another tab may have written. */
  function pages(): string[] {
    const cookies = readCookies();
    const found: string[] = [];
    for (let text = cookies.get(nameOf(0)); text; text = cookies.get(nameOf(found.length))) found.push(text);
    return found;
  }

  if (!writeCookie('car-eval.probe', '1')) return null;
  return {
    lines: () => pages().flatMap((page) => page.split(separator)),
    add(line) {
      const all = pages();
      const last = all.at(-1);
      const longer = last === undefined ? line : last + separator + line;
      const fits = nameOf(all.length).length + longer.length <= maxCookieLength;
      return fits
        ? writeCookie(nameOf(Math.max(0, all.length - 1)), longer)
        : writeCookie(nameOf(all.length), line);
    },
  };
}
