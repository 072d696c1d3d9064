import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Angle } from '../model/car.ts';
import type { Measures } from '../model/measures.ts';
import type { Measurable } from './measure-decoded.ts';

type MeasureDecoded = typeof import('./measure-decoded.ts').measureDecoded;

let loading: Promise<MeasureDecoded> | null = null;
let last: Promise<unknown> = Promise.resolve();

/**
 * Measures one picture per turn of the event loop: of several that are decoded at the same moment, none keeps
 * downloads and timers waiting for longer than its own few milliseconds.
 */
export function measureInTurn(decoded: Measurable, angle: Angle): Promise<Measures> {
  const measured = last.then(() => measure(decoded, angle));
  // One picture that can not be measured must not stop those behind it.
  last = measured.catch(() => {});
  return measured;
}

async function measure(decoded: Measurable, angle: Angle): Promise<Measures> {
  // Asked for once: an import is looked up anew each time.
  loading ??= import('./measure-decoded.ts').then(({ measureDecoded }) => measureDecoded);
  const measureDecoded = await loading;
  await nextTurn();
  return measureDecoded(decoded, angle);
}
