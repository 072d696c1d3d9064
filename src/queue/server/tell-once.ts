const mostTold = 100;

/** Tells each text once, as far back as a hundred others: what is broken says so with every try. */
export function tellOnce(tell: (text: string) => void): (text: string) => void {
  const told = new Set<string>();
  return (text) => {
    if (told.has(text)) return;
    const [oldest] = told;
    if (told.size >= mostTold && oldest !== undefined) told.delete(oldest);
    told.add(text);
    tell(text);
  };
}

/** Tells what goes wrong with a queue; whoever plans or works waits for it. */
export function tellTrouble(tell: (text: string) => void): (error: Error) => void {
  return ({ message }) => tell(`The queue: ${message || 'no connection'}. Waiting for it.`);
}
