import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptOf } from './excerpt.ts';
import { markText } from './html/parts/marked-text.ts';

const tone = fc.constantFrom('good' as const, 'bad' as const);
const mark = fc.record({ start: fc.nat(40), end: fc.nat(40), tone });
const text = fc.string({ unit: 'grapheme', maxLength: 30 });

const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

describe('excerptOf', () => {
  test('keeps the marked words, and whole words beside them', () => {
    const said = 'Photograph of one red SUV, front view, NOT BMW logos, on a plain grey backdrop';
    const at = said.indexOf('NOT BMW');
    const segments = markText(said, [{ start: at, end: at + 7, tone: 'bad' }]);
    const short = excerptOf(segments, 10).map((segment) => segment.text);
    expect(short).toEqual(['… view, ', 'NOT BMW', ' logos, … ']);
  });

  test('leaves a short text alone', () => {
    const segments = markText('red SUV', [{ start: 0, end: 3, tone: 'good' }]);
    expect(excerptOf(segments)).toEqual(segments);
  });

  test('never cuts a character in two', () => {
    fc.assert(
      fc.property(text, fc.array(mark), fc.nat(6), (said, marks, around) => {
        const cut = excerptOf(markText(said, marks), around).filter(({ text: one }) =>
          loneSurrogate.test(one),
        );
        expect(cut).toEqual([]);
      }),
    );
  });
});
