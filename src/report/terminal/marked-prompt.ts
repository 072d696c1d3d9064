import type { NamedWords } from '../../model/named-words.ts';
import type { ReadEnd } from '../../model/reading-finding.ts';
import { readWords } from '../read-words.ts';
import { sayNamed } from '../reading/say-named.ts';
import type { Paint } from './paint.ts';
import { plainText } from './plain-text.ts';

interface Marked {
  readonly prompt: string;
  readonly words: readonly NamedWords[];
  readonly readTo: ReadEnd | null;
}

const units: Readonly<Record<ReadEnd['unit'], string>> = {
  'clip-tokens': 'CLIP tokens',
  't5-tokens': 'T5 tokens',
  'model-tokens': 'tokens',
  characters: 'characters',
  'url-bytes': 'bytes',
};

/** A prompt with what its words name in brackets behind them, and a line where reading ends. */
export function markPrompt({ prompt, words, readTo }: Marked, paint: Paint): string[] {
  if (readTo === null) return [markStretch(prompt, words, { from: 0, to: prompt.length, paint })];
  const { sureEnd, lastEnd, max, unit } = readTo;
  const limit = `${max} ${units[unit]}`;
  const stops =
    sureEnd === lastEnd
      ? [{ at: lastEnd, said: `read up to here: ${limit}` }]
      : [
          { at: sureEnd, said: `surely read up to here; the limit is ${limit}` },
          { at: lastEnd, said: 'not read from here on' },
        ];
  const cuts = [0, ...stops.map(({ at }) => at), prompt.length];
  return cuts.slice(1).flatMap((to, index) => {
    const stretch = markStretch(prompt, words, { from: cuts[index] ?? 0, to, paint }).trim();
    const stop = stops[index];
    return [stretch, ...(stop ? [paint.yellow(`--- ${stop.said} ---`)] : [])].filter((line) => line !== '');
  });
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly paint: Paint;
}

/** A word that the line cuts through is named where it ends. */
function markStretch(prompt: string, words: readonly NamedWords[], { from, to, paint }: Stretch): string {
  let at = from;
  let text = '';
  for (const word of words.filter(({ end }) => end > from && end <= to)) {
    const { start, end, how } = word;
    const color = { asked: paint.green, forbidden: paint.red, unsure: paint.yellow }[how];
    const own = prompt.slice(Math.max(start, from), end);
    text += `${plainSpaced(prompt.slice(at, Math.max(start, from)))}${color(`${plainSpaced(own)} ${sayNamed(word, readWords('en'))}`)}`;
    at = end;
  }
  return text + plainSpaced(prompt.slice(at, to));
}

/** Safe to print, blanks at either end kept. */
function plainSpaced(text: string): string {
  const [, head = '', tail = ''] = /^(\s*)[\s\S]*?(\s*)$/.exec(text) ?? [];
  const gap = (space: string) => (space === '' ? '' : ' ');
  const plain = plainText(text);
  return plain === '' ? gap(head + tail) : `${gap(head)}${plain}${gap(tail)}`;
}
