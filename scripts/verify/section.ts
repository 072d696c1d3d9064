/** One line of a table: its cells, and what of it breaks a promise. */
export interface Row {
  readonly cells: readonly string[];
  readonly broken: readonly string[];
}

/** A table of what was promised, measured again. */
export interface Section {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly Row[];
}

/** How often something came, 0..1. */
export function shareOf<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.filter(holds).length / items.length;
}

/** Does something so many times and lists what came. */
export function repeat<Result>(times: number, take: (time: number) => Result): Result[] {
  return Array.from({ length: times }, (_, time) => take(time));
}

export function percent(share: number, digits = 1): string {
  return (share * 100).toFixed(digits);
}

/** A promise that is broken, in words; nothing where it is kept. */
export function expectThat(isKept: boolean, promise: string): string[] {
  return isKept ? [] : [promise];
}

export function printSection({ title, head, rows }: Section): void {
  console.log(`\n## ${title}\n`);
  const cells = [head, ...rows.map((row) => row.cells)];
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ');
  console.log(`     ${line(head)}`);
  for (const { cells: row, broken } of rows) {
    console.log(
      `${broken.length === 0 ? 'kept' : 'LOST'} ${line(row)}${broken.map((one) => ` [${one}]`).join('')}`,
    );
  }
}
