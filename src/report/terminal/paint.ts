import picocolors from 'picocolors';
import type { SeriesResult } from '../../model/result.ts';
import { caseOutcome } from '../sort-cases.ts';

export type Paint = ReturnType<typeof picocolors.createColors>;

/** Colours that say nothing the words do not say; `color` false gives plain text. */
export function makePaint(color: boolean): Paint {
  return picocolors.createColors(color);
}

/** A word in the colour of its outcome. */
export function paintOutcome(
  one: Pick<SeriesResult, 'passed' | 'known'>,
  paint: Paint,
  text: string,
): string {
  const colors = { pass: paint.green, fail: paint.red, known: paint.yellow, unsure: paint.yellow };
  return colors[caseOutcome(one)](text);
}
