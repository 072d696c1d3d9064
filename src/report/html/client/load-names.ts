import type { FoundCase } from '../pages/name-index.ts';

/** Cases by their names, in the order of these. */
export type NameFile = readonly FoundCase[];

/** Where the files lie, seen from every page. */
const folder = 'report/find';

/**
 * Gives the cases around where a name would stand: null where the files are not there. They are scripts that call back, which
 * is all that a page may load from the disk it lies on.
 *
 * @param starts the first name in each file
 */
export function openNames(starts: readonly string[]): (name: string) => Promise<NameFile | null> {
  const files = new Map<number, Promise<NameFile | null>>();
  const waiting = new Map<number, (names: NameFile) => void>();
  Object.assign(window, {
    carEvalFound: (file: number, names: NameFile) => waiting.get(file)?.(names),
  });
  const read = (file: number): Promise<NameFile | null> => {
    const loading = files.get(file) ?? load(file, waiting);
    files.set(file, loading);
    return loading;
  };
  return async (name) => {
    const last = starts.findLastIndex((start) => start < name);
    // Names that begin so may stand at the end of one file and the beginning of the next.
    const wanted = [Math.max(0, last), last + 1].filter((file) => file < starts.length);
    const found = await Promise.all([...new Set(wanted)].map(read));
    return found.some((names) => names === null) ? null : found.flatMap((names) => names ?? []);
  };
}

function load(file: number, waiting: Map<number, (names: NameFile) => void>): Promise<NameFile | null> {
  return new Promise((resolve) => {
    waiting.set(file, resolve);
    const script = document.createElement('script');
    script.src = `${folder}/${file}.js`;
    script.addEventListener('error', () => resolve(null));
    document.head.append(script);
  });
}
