const mostTold = 100;

/** Tells each text once: what is broken says so with every try. */
export function tellOnce(tell: (text: string) => void): (text: string) => void {
  const told = new Set<string>();
  return (text) => {
    if (told.has(text) || told.size >= mostTold) return;
    told.add(text);
    tell(text);
  };
}
