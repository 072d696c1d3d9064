/** Made once: making one costs more than using it a hundred times. */
export const number = new Intl.NumberFormat('uk-UA', { maximumFractionDigits: 2, useGrouping: false });
const list = new Intl.ListFormat('uk-UA', { type: 'conjunction' });

/** "спереду, збоку та ззаду". */
export function conjoin(items: readonly string[]): string {
  return list.format(items);
}

/** The first ones, and how many more there are. */
export function nameSome(names: readonly string[], more: number): string {
  return more > 0 ? `${names.join(', ')} і ще ${more}` : names.join(', ');
}

export function quote(text: string): string {
  return `«${text}»`;
}
