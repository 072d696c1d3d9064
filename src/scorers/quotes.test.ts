import { describe, expect, test } from 'vitest';
import type { Mention } from '../language/mention.ts';
import { markMentions, mentionsOf, wordsOf, wordsWithCue } from './quotes.ts';

const text = 'DO NOT show Toyota, NOT BMW logos';

function find(words: string, from = 0) {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length, text: words };
}

function mention(words: string, cue: Mention['cue'] = null): Mention {
  return {
    ...find(words),
    kind: 'brand',
    value: words,
    polarity: cue ? 'negated' : 'affirmed',
    cue,
    readings: null,
  };
}

const reading = (mentions: readonly Mention[]) => ({ text, readLength: text.length, mentions });
const toyota = mention('Toyota', find('DO NOT'));
const bmw = mention('BMW', find('NOT', 10));

describe('a quotation', () => {
  test('joins a word to the cue beside it', () => {
    expect(wordsWithCue(bmw, reading([bmw]))).toBe('NOT BMW');
  });

  test('leaves out what stands between a word and a far cue', () => {
    expect(wordsWithCue(toyota, reading([toyota]))).toBe('DO NOT ... Toyota');
  });

  test('keeps the order of the text when the cue follows, overlaps, or lies within', () => {
    const before = mention('BMW', find('logos'));
    expect(wordsWithCue(before, reading([before]))).toBe('BMW logos');
    const within = mention('NOT BMW logos', find('BMW'));
    expect(wordsWithCue(within, reading([within]))).toBe('NOT BMW logos');
    const far = mention('Toyota', find('logos'));
    expect(wordsWithCue(far, reading([far]))).toBe('Toyota ... logos');
  });

  test('is the word alone without a cue', () => {
    const plain = mention('Toyota');
    expect(wordsWithCue(plain, reading([plain]))).toBe('Toyota');
  });

  test('names each text once', () => {
    expect(wordsOf([toyota, bmw, toyota])).toEqual(['Toyota', 'BMW']);
  });
});

describe('marks', () => {
  const source = { angle: 'side', field: 'sentPrompt', reading: reading([toyota, bmw]) } as const;

  test('show words and cues in the order of the text', () => {
    expect(markMentions(source, [bmw, toyota], 'bad')).toEqual([
      { angle: 'side', field: 'sentPrompt', start: 0, end: 6, tone: 'bad' },
      { angle: 'side', field: 'sentPrompt', start: 12, end: 18, tone: 'bad' },
      { angle: 'side', field: 'sentPrompt', start: 20, end: 23, tone: 'bad' },
      { angle: 'side', field: 'sentPrompt', start: 24, end: 27, tone: 'bad' },
    ]);
  });

  test('never overlap', () => {
    const marks = markMentions(source, [mention('BMW'), mention('BMW logos'), mention('W logo')], 'good');
    expect(marks).toEqual([{ angle: 'side', field: 'sentPrompt', start: 24, end: 33, tone: 'good' }]);
  });
});

test('mentions are picked by kind', () => {
  const badge: Mention = { ...mention('logos'), kind: 'badge', value: null };
  expect(mentionsOf(reading([toyota, badge]), 'badge')).toEqual([badge]);
});
