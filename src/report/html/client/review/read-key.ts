/** What a key press means to the page; null for nothing. */
export type Command =
  | { readonly kind: 'answer'; readonly number: 0 | 1 | 2 | 3 }
  | { readonly kind: 'step'; readonly step: 'left' | 'right' | 'up' | 'down' }
  | { readonly kind: 'fault'; readonly number: 0 | 1 | 2 }
  | { readonly kind: 'undo' | 'next' | 'note' | 'open' | 'close' };

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
  '1': { kind: 'answer', number: 0 },
  '2': { kind: 'answer', number: 1 },
  '3': { kind: 'answer', number: 2 },
  '4': { kind: 'answer', number: 3 },
  arrowleft: { kind: 'step', step: 'left' },
  arrowright: { kind: 'step', step: 'right' },
  arrowup: { kind: 'step', step: 'up' },
  arrowdown: { kind: 'step', step: 'down' },
  q: { kind: 'fault', number: 0 },
  w: { kind: 'fault', number: 1 },
  e: { kind: 'fault', number: 2 },
  z: { kind: 'undo' },
  u: { kind: 'next' },
  n: { kind: 'note' },
  enter: { kind: 'open' },
  escape: { kind: 'close' },
};

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
