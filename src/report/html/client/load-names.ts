import type { FoundCase } from '../pages/name-index.ts';

/** Cases in the order of their cards. */
export type NameFile = readonly FoundCase[];

/** Where the files lie, seen from every page. */
const folder = 'report/find';

/**
 * Gives the cases of a file, read once: null where it is not there. Files are scripts that call back, which is all that a
 * page may load from the disk it lies on.
 */
export function openNames(): (file: number) => Promise<NameFile | null> {
  const files = new Map<number, Promise<NameFile | null>>();
  const waiting = new Map<number, (names: NameFile) => void>();
  Object.assign(window, {
    carEvalFound: (file: number, names: NameFile) => waiting.get(file)?.(names),
  });
  return (file) => {
    const loading = files.get(file) ?? load(file, waiting);
    files.set(file, loading);
    return loading;
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
