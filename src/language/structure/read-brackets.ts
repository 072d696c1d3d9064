import type { Span } from '../mention.ts';
import { matchesIn } from './matches-in.ts';
import { group, type Node, words } from './node.ts';

const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
const signs = /\\[()[\]{}]|[()[\]{}|:]/gu;
const weightAtEnd = /:\s*(-\d*\.?\d+|0|0?\.0+)\s*$/u;
/** "{2$$red|blue|white}" picks two of three. */
const picks = /\s*\d{1,2}(?:-\d{1,2})?\$\$/uy;
const longestWeight = 20;

interface OpenBracket {
  readonly at: number;
  bars: number;
  colons: number;
}

/** A bracket that says something about what it holds. */
interface Spoken {
  readonly whole: Span;
  readonly content: Span;
  readonly stance: 'unwanted' | 'unsure';
  readonly cue: Span;
}

/** Reads brackets: weights ("(blue:-1)" is not wanted), and choices, of which nobody knows what comes ("{red|blue}"). */
export function readBrackets(text: string, { start, end }: Span): Node {
  const children: Node[] = [];
  let at = start;
  for (const { whole, content, stance, cue } of listSpoken(text, { start, end })) {
    children.push(words(at, whole.start));
    children.push({ kind: 'marked', stance, cue, value: words(content.start, content.end) });
    at = whole.end;
  }
  return group([...children, words(at, end)]);
}

/** The outermost brackets that say something, in the order of the text. */
function listSpoken(text: string, { start, end }: Span): Spoken[] {
  const open: OpenBracket[] = [];
  const spoken: Spoken[] = [];
  for (const match of matchesIn(text, { start, end }, signs)) {
    const [sign] = match;
    const last = open.at(-1);
    if (sign in closers) open.push({ at: match.index, bars: 0, colons: 0 });
    else if (sign === '|' && last) last.bars += 1;
    else if (sign === ':' && last) last.colons += 1;
    else if (sign.length === 1 && last && closers[text.charAt(last.at)] === sign) {
      open.pop();
      addSpoken(spoken, readBracket(text, last, match.index));
    }
  }
  return spoken;
}

function addSpoken(spoken: Spoken[], found: Spoken | null): void {
  if (!found) return;
  while ((spoken.at(-1)?.whole.start ?? -1) > found.whole.start) spoken.pop();
  spoken.push(found);
}

function readBracket(text: string, { at, bars, colons }: OpenBracket, end: number): Spoken | null {
  const whole = { start: at, end: end + 1 };
  const sign = text.charAt(at);
  // "[red:blue:0.5]" is red first and blue later; "[blue::0.5]" is no longer blue in the end.
  const isScheduled = sign === '[' && colons === 2;
  if ((sign !== '(' && bars > 0) || isScheduled) {
    picks.lastIndex = at + 1;
    const skip = picks.exec(text)?.[0].length ?? 0;
    return { whole, content: { start: at + 1 + skip, end }, stance: 'unsure', cue: whole };
  }
  const tailStart = Math.max(at + 1, end - longestWeight);
  const weight = weightAtEnd.exec(text.slice(tailStart, end));
  if (!weight) return null;
  const colon = tailStart + weight.index;
  return {
    whole,
    content: { start: at + 1, end: colon },
    stance: 'unwanted',
    cue: { start: colon, end: end + 1 },
  };
}
