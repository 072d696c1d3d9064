/**
 * The id itself, else with a number from 2 on where it is taken.
 *
 * @param numbers id -> the last number that was given to it: a table may hold the same car a hundred thousand times
 */
export function firstFree(id: string, taken: ReadonlySet<string>, numbers: Map<string, number>): string {
  if (!taken.has(id)) return id;
  let number = (numbers.get(id) ?? 1) + 1;
  while (taken.has(`${id}-${number}`)) number += 1;
  numbers.set(id, number);
  return `${id}-${number}`;
}
