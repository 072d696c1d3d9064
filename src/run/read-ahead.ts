/**
 * Reads several things at once and gives them in the order in which they were named. What was begun has ended, well or
 * not, once this ends.
 *
 * @param atOnce how many are being read, or wait to be taken, at most
 */
export async function* readAhead<Named, Read>(
  names: AsyncIterable<Named>,
  atOnce: number,
  read: (name: Named) => Promise<Read>,
): AsyncGenerator<Read> {
  const waiting: Promise<Read>[] = [];
  try {
    for await (const name of names) {
      const begun = read(name);
      // Its failure is told in its turn.
      begun.catch(() => {});
      waiting.push(begun);
      if (waiting.length >= atOnce) yield await takeFirst(waiting);
    }
    while (waiting.length > 0) yield await takeFirst(waiting);
  } finally {
    await Promise.allSettled(waiting);
  }
}

function takeFirst<Read>(waiting: Promise<Read>[]): Promise<Read> {
  return waiting.shift() as Promise<Read>;
}
