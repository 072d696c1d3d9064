import { describe, expect, test } from 'vitest';
import { pairViews } from './pair-views.ts';
import { hoistPhrases, openPhraseBook } from './phrase-book.ts';

describe('pairViews', () => {
  test('makes phrases of the texts that differ, and leaves the rest as it is', () => {
    const book = openPhraseBook('uk');
    const en = { title: 'BMW X5', word: 'Passed', facts: [{ label: 'Seed', n: 1, none: null }] };
    const uk = { title: 'BMW X5', word: 'Пройдено', facts: [{ label: 'Seed', n: 1, none: null }] };
    const paired = pairViews({ en, uk }, book);
    expect(paired).toMatchObject({ ...uk, word: { id: '0', text: 'Пройдено' } });
    expect(book.list()).toEqual([{ en: 'Passed', uk: 'Пройдено' }]);
  });

  test('throws for views that differ in more than texts', () => {
    const pair = (en: unknown, uk: unknown) => () => pairViews({ en, uk }, openPhraseBook('en'));
    expect(pair(['a'], ['а', 'б'])).toThrow('one shape');
    expect(pair({ a: 'a' }, { b: 'a' })).toThrow('one shape');
    expect(pair({ a: null }, { a: 'a' })).toThrow('one shape');
    expect(pair({ a: 1 }, { a: 2 })).toThrow('one shape');
  });
});

describe('a phrase book', () => {
  test('keeps every phrase once, and tells apart what differs in one language alone', () => {
    const book = openPhraseBook('en');
    const first = book.phrase({ en: 'failed', uk: 'не пройдено' });
    expect(book.phrase({ en: 'failed', uk: 'не пройдено' })).toBe(first);
    expect(book.phrase({ en: 'failed', uk: 'непридатне' }).id).not.toBe(first.id);
    expect(book.list()).toHaveLength(2);
  });

  test('tells no phrase for another, however many there are', () => {
    const book = openPhraseBook('en');
    const phrases = Array.from({ length: 5000 }, (_, n) =>
      book.phrase({ en: `seed ${n}`, uk: `зерно ${n}` }),
    );
    for (const { id, text } of phrases) expect(book.list()[Number.parseInt(id, 36)]?.en).toBe(text);
    expect(book.phrase({ en: 'seed 0', uk: 'зерно 0' })).toBe(phrases[0]);
  });

  test('escapes what it writes', () => {
    const phrase = openPhraseBook('en').phrase({ en: '<b>"', uk: '' });
    expect(phrase.toHTML()).toBe('<span data-t="0">&lt;b&gt;&quot;</span>');
  });
});

describe('hoistPhrases', () => {
  test.each([
    ['<p class="a"><span data-t="1z">x</span></p>', '<p class="a" data-t="1z">x</p>'],
    ['<p>a <span data-t="1">x</span></p>', '<p>a <span data-t="1">x</span></p>'],
    ['<p><span data-t="1">x</span> a</p>', '<p><span data-t="1">x</span> a</p>'],
    ['<p><img alt=""><span data-t="1">x</span></p>', '<p><img alt=""><span data-t="1">x</span></p>'],
    ['<p><b><span data-t="1">x</span></b></p>', '<p><b data-t="1">x</b></p>'],
  ])('turns %s into %s', (html, hoisted) => {
    expect(hoistPhrases(html)).toBe(hoisted);
  });
});
