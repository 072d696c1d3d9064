import type { Step } from '../order.ts';
import { type KeyPress, latinKey } from '../read-key.ts';

/** What a key press means in the lightbox. */
export type LightboxCommand =
  | 'in'
  | 'out'
  | 'fit'
  | 'badge'
  | 'flicker'
  | 'difference'
  | Step
  | `look-${Step}`;

const commands: Readonly<Record<string, LightboxCommand>> = {
  '+': 'in',
  '=': 'in',
  '-': 'out',
  0: 'fit',
  b: 'badge',
  f: 'flicker',
  d: 'difference',
};

/** Null for nothing. Arrows change the picture; with Shift the eye moves over it instead. */
export function readLightboxKey(press: KeyPress): LightboxCommand | null {
  if (press.ctrlKey || press.altKey || press.metaKey || press.isComposing) return null;
  const name = latinKey(press);
  const arrow = /^arrow(left|right|up|down)$/.exec(name)?.[1] as Step | undefined;
  if (arrow !== undefined) return press.shiftKey ? `look-${arrow}` : arrow;
  return Object.hasOwn(commands, name) ? (commands[name] ?? null) : null;
}
