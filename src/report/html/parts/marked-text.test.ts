import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markText } from './marked-text.ts';

const tone = fc.constantFrom('good' as const, 'bad' as const);
const mark = fc.record({ start: fc.nat(40), end: fc.nat(40), tone });
const text = fc.string({ unit: 'grapheme', maxLength: 30 });

const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

describe('markText', () => {
  test('gives the text back, whatever the marks', () => {
    fc.assert(
      fc.property(text, fc.array(mark), (said, marks) => {
        const segments = markText(said, marks);
        expect(segments.map((segment) => segment.text).join('')).toBe(said);
      }),
    );
  });

  test('never cuts a character in two', () => {
    fc.assert(
      fc.property(text, fc.array(mark), (said, marks) => {
        const cut = markText(said, marks).filter((segment) => loneSurrogate.test(segment.text));
        expect(cut).toEqual([]);
      }),
    );
  });

  test('marks each unit as the marks over it say, `bad` before `good`', () => {
    const ascii = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 30 });
    fc.assert(
      fc.property(ascii, fc.array(mark), (said, marks) => {
        const tones = markText(said, marks).flatMap((segment) => [...segment.text].map(() => segment.tone));
        const expected = [...said].map((_, at) => {
          const over = marks.filter(({ start, end }) => start <= at && at < end).map((one) => one.tone);
          if (over.includes('bad')) return 'bad';
          return over.includes('good') ? 'good' : null;
        });
        expect(tones).toEqual(expected);
      }),
    );
  });

  test('cuts overlapping marks where the tone changes', () => {
    const marks = [
      { start: 0, end: 8, tone: 'good' },
      { start: 5, end: 13, tone: 'bad' },
    ] as const;
    expect(markText('ONLY BMW logos', marks)).toEqual([
      { text: 'ONLY ', tone: 'good' },
      { text: 'BMW logo', tone: 'bad' },
      { text: 's', tone: null },
    ]);
  });
});
