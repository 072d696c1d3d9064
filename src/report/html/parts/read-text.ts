import type { Mark } from '../../../model/check.ts';
import type { NamedWords } from '../../../model/named-words.ts';
import type { ReadEnd } from '../../../model/reading-finding.ts';
import { sayNamed } from '../../reading/say-named.ts';
import type { Words } from '../../words.ts';
import { type SegmentView, viewSegments } from './excerpt-view.ts';
import { markText } from './marked-text.ts';

/** A stretch of a text; `how` and `label` say what its words name, and are null where they name nothing. */
export interface ReadPartView {
  readonly how: NamedWords['how'] | null;
  readonly label: string | null;
  readonly segments: readonly SegmentView[];
}

/** What is known of a text beside its marks. */
interface Known {
  readonly named: readonly NamedWords[];
  /** Left out where it is read to its end, or nothing is known. */
  readonly end: ReadEnd | undefined;
  readonly words: Words;
}

/** A text with its marks, with what its words name, and with the place where its reader stops said where it is. */
export function viewReadText(
  text: string,
  marks: readonly Mark[],
  { named, end, words }: Known,
): ReadPartView[] {
  let stops = end === undefined ? [] : listStops(end, words);
  const parts = splitAtNames(text.length, named).map(({ from, to, name }) => {
    // What ends with a name is said behind its label.
    const own = stops.filter(({ at }) => (name ? at < to : at <= to));
    stops = stops.slice(own.length);
    const segments = viewStretch(text, marks, { from, to, stops: own, words });
    return { how: name?.how ?? null, label: name && sayNamed(name, words), segments };
  });
  return parts.filter(({ segments }) => segments.length > 0);
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Names and, before and behind each of them, what is none, even where that is empty. */
function splitAtNames(length: number, named: readonly NamedWords[]) {
  const parts: (Stretch & { readonly name: NamedWords | null })[] = [];
  let from = 0;
  for (const name of named) {
    parts.push({ from, to: name.start, name: null }, { from: name.start, to: name.end, name });
    from = name.end;
  }
  return [...parts, { from, to: length, name: null }];
}

interface Stop {
  readonly at: number;
  readonly said: string;
}

function viewStretch(
  text: string,
  marks: readonly Mark[],
  { from, to, stops, words }: Stretch & { readonly stops: readonly Stop[]; readonly words: Words },
): SegmentView[] {
  const cuts = [from, ...stops.map(({ at }) => at), to];
  return cuts.slice(1).flatMap((end, index) => {
    const start = cuts[index] ?? from;
    const inside = marks.filter((mark) => mark.start < end && mark.end > start);
    const stretch = viewSegments(markText(text.slice(start, end), shift(inside, start)), words);
    const stop = stops[index];
    return stop ? [...stretch, { text: '', tone: null, toneWord: null, end: stop.said }] : stretch;
  });
}

/** One place where the count is exact, two where it is an estimate. */
function listStops({ sureEnd, lastEnd, max, unit }: ReadEnd, words: Words): Stop[] {
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
