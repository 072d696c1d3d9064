import type { Mention, Readings } from '../mention.ts';
import { matchPhrase, type PhraseTable } from '../phrases/phrase-table.ts';
import type { Token } from '../tokenize.ts';

/** Words of a prompt by index; `to` is the index after the last one. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

type WithoutSpan<M> = M extends Mention
  ? Omit<M, 'start' | 'end' | 'text' | 'polarity' | 'cue' | 'readings'>
  : never;

/** What a mention names, before it is known how the prompt speaks of it. */
export type Topic = WithoutSpan<Mention>;

/**
 * Something found in the words. `blank` forbids by its own meaning ("debadged"); `others` speaks of other makers'
 * badges, or of badges named before: it shares the fate of a list and is no mention of its own; `flawed` is a badge
 * drawn badly ("distorted BMW badge"), which nobody forbids by forbidding the flaw.
 */
export interface Find extends TokenRange {
  readonly topic: Topic;
  readonly role: 'plain' | 'blank' | 'others' | 'flawed';
  /** The two ways in which it can be read; left out where there is but one. */
  readonly readings?: Readings;
}

/** A phrase of a table, found in a text. */
export interface Hit<T> extends TokenRange {
  readonly value: T;
}

/** Finds phrases from left to right, the longest at each place, none inside another. */
export function findPhrases<T>(
  table: PhraseTable<T>,
  tokens: readonly Token[],
  overCommas = false,
): Hit<T>[] {
  const hits: Hit<T>[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = matchPhrase(table, tokens, at, overCommas);
    if (match) hits.push({ from: at, to: match.to, value: match.value });
    at = match?.to ?? at + 1;
  }
  return hits;
}

/** A test for ranges that touch any of `taken`; constant time per word, so that long prompts stay cheap. */
export function buildMask(taken: readonly TokenRange[]): (range: TokenRange) => boolean {
  const words = new Uint8Array(taken.reduce((end, { to }) => Math.max(end, to), 0));
  for (const { from, to } of taken) words.fill(1, from, to);
  return ({ from, to }) => {
    for (let at = from; at < to; at++) if (words[at] === 1) return true;
    return false;
  };
}

export function plainFind(range: TokenRange, topic: Topic): Find {
  return { from: range.from, to: range.to, topic, role: 'plain' };
}

/** Whether punctuation other than a separator stands before the word, or the text ends there. */
export function breaksBefore(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.marks.some((mark) => mark !== 'slash') ?? true;
}

export function keyAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.key ?? '';
}

/** A maker's name that stands for its badge. */
export function asBadge(find: Find): Find {
  return find.topic.kind === 'brand' ? { ...find, topic: { kind: 'badge', value: find.topic.value } } : find;
}
