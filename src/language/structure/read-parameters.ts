import type { Span } from '../mention.ts';
import { matchesIn } from './matches-in.ts';
import { group, type Node } from './node.ts';

/** Parameters of what is not wanted: "--no blue, sedan". */
const unwanted = new Set([
  'no',
  'neg',
  'negative',
  'negative-prompt',
  'negative prompt',
  'not',
  'without',
  'exclude',
]);
/** Those without a value. */
const flags = new Set(
  'tile raw hd niji fast turbo relax video test testp creative upbeta draft loop mj light beta'.split(' '),
);
/** Those with one. A word behind two dashes that is in no list is a word. */
const settings = new Set(
  (
    'ar aspect v version style s stylize c chaos q quality seed sameseed iw sref cref sw cw oref ow w h width height ' +
    'stop weird repeat r personalize profile p exp motion end steps step cfg scale sampler model m niji n uplight hd ' +
    'size strength guidance num images lora scheduler'
  ).split(' '),
);
/** Two dashes, or the one long dash that telephones make of them, before a letter. */
const parameter = /(?<![^\s,.;([{"'])(?:--|[—–])(?=\p{L})([\p{L}]+(?:-[\p{L}]+)?)/gu;
const paragraphEnd = /\n[ \t]*\n/gu;
const value = /\s*(?:"[^"\n]*"|\S+)/uy;

/** Reads the parameters of a text: what "--no" lists is not wanted, up to the next one; values of others are no words. */
export function readParameters(text: string, { start, end }: Span, readPart: (span: Span) => Node): Node {
  const found = listParameters(text, { start, end });
  const children = [readPart({ start, end: found[0]?.start ?? end })];
  for (const [index, { name, ...cue }] of found.entries()) {
    const next = found[index + 1]?.start ?? end;
    if (unwanted.has(name)) {
      const to = findParagraphEnd(text, cue.end, next);
      children.push({
        kind: 'marked',
        stance: 'unwanted',
        cue,
        value: readPart({ start: cue.end, end: to }),
      });
      children.push(readPart({ start: to, end: next }));
    } else children.push(readPart({ start: skipValue(text, { name, ...cue }), end: next }));
  }
  return group(children);
}

interface Parameter extends Span {
  readonly name: string;
}

function listParameters(text: string, { start, end }: Span): Parameter[] {
  const found: Parameter[] = [];
  for (const match of matchesIn(text, { start, end }, parameter)) {
    const full = match[1]?.toLowerCase() ?? '';
    const name = isKnown(full) ? full : (full.split('-')[0] ?? '');
    const cut = full.length - name.length;
    if (isKnown(name)) found.push({ name, start: match.index, end: match.index + match[0].length - cut });
  }
  return found;
}

function isKnown(name: string): boolean {
  return unwanted.has(name) || flags.has(name) || settings.has(name);
}

function findParagraphEnd(text: string, from: number, to: number): number {
  const [match] = matchesIn(text, { start: from, end: to }, paragraphEnd);
  return match?.index ?? to;
}

function skipValue(text: string, { name, end }: Parameter): number {
  if (flags.has(name)) return end;
  value.lastIndex = end;
  return end + (value.exec(text)?.[0].length ?? 0);
}
