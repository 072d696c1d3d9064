import type { Answer } from '../../../model/vocabulary.ts';
import type { Step } from './order.ts';

/** The keys of what is wrong, in the order of the row of keys. */
export const faultKeys = ['fault-1', 'fault-2', 'fault-3', 'fault-4', 'fault-5'] as const;

/** What a key press means to a review. */
export type Command =
  | Answer
  | (typeof faultKeys)[number]
  | Step
  | 'all-yes'
  | 'undo'
  | 'next'
  | 'note'
  | 'open'
  | 'close';

/** What a key press means to the page, whether anybody reviews or not. */
export type PageCommand = 'search' | 'help';

/** The parts of a `KeyboardEvent` that matter. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly isComposing: boolean;
}

const commands: Readonly<Record<string, Command>> = {
  1: 'yes',
  2: 'no',
  3: 'cannot-tell',
  4: 'not-applicable',
  a: 'all-yes',
  arrowleft: 'left',
  arrowright: 'right',
  arrowup: 'up',
  arrowdown: 'down',
  q: 'fault-1',
  w: 'fault-2',
  e: 'fault-3',
  r: 'fault-4',
  t: 'fault-5',
  z: 'undo',
  u: 'next',
  n: 'note',
  enter: 'open',
  escape: 'close',
};

/**
 * What is printed on the key is what counts: keyboards differ in whether `/` and `?` need Shift. On Ukrainian and Russian ones
 * their place types a full stop and a comma.
 */
export function readPageKey({
  key,
  code,
  ctrlKey,
  altKey,
  metaKey,
  isComposing,
}: KeyPress): PageCommand | null {
  if (ctrlKey || altKey || metaKey || isComposing) return null;
  const isCyrillic = code === 'Slash';
  if (key === '/' || (isCyrillic && key === '.')) return 'search';
  return key === '?' || (isCyrillic && key === ',') ? 'help' : null;
}

/** Reads a key press. With a modifier it belongs to the browser or the screen reader, and means nothing here. */
export function readKey(press: KeyPress): Command | null {
  if (press.ctrlKey || press.altKey || press.metaKey || press.shiftKey || press.isComposing) return null;
  const name = latinKey(press);
  return Object.hasOwn(commands, name) ? (commands[name] ?? null) : null;
}

/**
 * The key by what is printed on it in Latin: as typed where that is Latin, else by its place on the keyboard, so that
 * Я on a Ukrainian layout is Z, and the digits of a layout that types other signs without Shift are digits.
 */
export function latinKey({ key, code }: Pick<KeyPress, 'key' | 'code'>): string {
  if (/^[\da-z]$/i.test(key) || key.length > 1) return key.toLowerCase();
  return (/^(?:Key|Digit|Numpad)([A-Z\d])$/.exec(code)?.[1] ?? key).toLowerCase();
}
