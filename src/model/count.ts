/** Counts in words: "1 problem", "2 problems". */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** Names, and how many more there are: "bmw-x5, kia-rio and 3 more". */
export function andMore(names: readonly string[], more: number): string {
  return more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', ');
}

/** The first names, and how many more there are. */
export function nameFirst(names: readonly string[], most: number): string {
  return andMore(names.slice(0, most), names.length - most);
}
