/** What was made lately, by key: asked again, it is not made again. Holds so many of them at most, the latest. */
export function createShelf<T>(size: number): (key: string, make: () => Promise<T>) => Promise<T> {
  const made = new Map<string, Promise<T>>();
  return (key, make) => {
    const found = made.get(key);
    made.delete(key);
    const promise = found ?? make();
    made.set(key, promise);
    // What failed is made anew.
    promise.catch(() => made.get(key) === promise && made.delete(key));
    const [oldest] = made.keys();
    if (made.size > size && oldest !== undefined) made.delete(oldest);
    return promise;
  };
}
