/** Picks that depend on nothing but a source text and a label: equal inputs, equal picks, on every machine. */
export interface Dice {
  /** A number in [0, 1). */
  unit(label: string): number;
  /** A whole number in [0, sides). */
  whole(label: string, sides: number): number;
  /** True with the given probability, 0..1. */
  chance(label: string, probability: number): boolean;
  /** One of the list, each as likely. */
  pick<T>(label: string, list: readonly [T, ...T[]]): T;
}

/**
 * Hashes text to an unsigned 32-bit number: FNV-1a over UTF-16 units, then the finalizer of MurmurHash3,
 * because FNV alone keeps texts that differ in their last letter close together.
 */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Makes dice whose picks do not influence each other: asking for one more leaves all others as they were. */
export function createDice(source: string): Dice {
  const unit = (label: string) => hashText(`${label}\n${source}`) / 2 ** 32;
  const whole = (label: string, sides: number) => Math.floor(unit(label) * sides);
  return {
    unit,
    whole,
    chance: (label, probability) => unit(label) < probability,
    pick: (label, list) => list[whole(label, list.length)] ?? list[0],
  };
}
