import type { Mark } from '../../../model/check.ts';
import type { ReadEnd } from '../../../model/reading-finding.ts';
import type { Words } from '../../words.ts';
import { type SegmentView, viewSegments } from './excerpt-view.ts';
import { markText } from './marked-text.ts';

/** A text with its marks, and with the place where its reader stops said where it is. */
export function viewReadText(
  text: string,
  marks: readonly Mark[],
  { end, words }: { readonly end: ReadEnd | undefined; readonly words: Words },
): SegmentView[] {
  const stops = end === undefined ? [] : listStops(end, words);
  const cuts = [0, ...stops.map(({ at }) => at), text.length];
  return cuts.slice(1).flatMap((to, index) => {
    const from = cuts[index] ?? 0;
    const stretch = viewSegments(markText(text.slice(from, to), shift(marks, from)), words);
    const stop = stops[index];
    return stop ? [...stretch, { text: '', tone: null, toneWord: null, end: stop.said }] : stretch;
  });
}

/** One place where the count is exact, two where it is an estimate. */
function listStops({ sureEnd, lastEnd, max, unit }: ReadEnd, words: Words) {
  const values = { max, unit: words.say(`reading.unit.${unit}`) };
  if (sureEnd === lastEnd) return [{ at: lastEnd, said: words.say('reading.end', values) }];
  return [
    { at: sureEnd, said: words.say('reading.sureEnd', values) },
    { at: lastEnd, said: words.say('reading.lastEnd') },
  ];
}

function shift(marks: readonly Mark[], by: number): Mark[] {
  return marks.map((mark) => ({ ...mark, start: mark.start - by, end: mark.end - by }));
}
