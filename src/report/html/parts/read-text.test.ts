import { expect, test } from 'vitest';
import type { NamedWords } from '../../../model/named-words.ts';
import { readWords } from '../../read-words.ts';
import { viewReadText } from './read-text.ts';

const text = 'No Audi badge. Renault Clio 2019.';

function name(words: string, names: NamedWords['names'], how: NamedWords['how'] = 'asked'): NamedWords {
  const start = text.indexOf(words);
  return { start, end: start + words.length, names, how };
}

const named = [name('Audi badge', 'badge', 'forbidden'), name('Renault', 'brand'), name('2019', 'year')];

function view(lang: 'en' | 'uk', sureEnd?: number, lastEnd = sureEnd) {
  const end =
    sureEnd === undefined || lastEnd === undefined
      ? undefined
      : { field: 'prompt' as const, sureEnd, lastEnd, max: 5, unit: 'clip-tokens' as const };
  return viewReadText(text, [], { named, end, words: readWords(lang) });
}

const write = (parts: ReturnType<typeof view>) =>
  parts
    .map(({ segments, label }) => {
      const said = segments.map((segment) => (segment.end === null ? segment.text : `<${segment.end}>`));
      return `${said.join('')}${label ?? ''}`;
    })
    .join('');

test('words are named behind them, in the language of the page', () => {
  expect(write(view('en'))).toBe('No Audi badge[forbidden: badge]. Renault[brand] Clio 2019[year].');
  expect(write(view('uk'))).toBe('No Audi badge[заборонено: емблема]. Renault[марка] Clio 2019[рік].');
});

test('the text is given back as it was, whatever it names', () => {
  const parts = view('en').flatMap(({ segments }) => segments.map((segment) => segment.text));
  expect(parts.join('')).toBe(text);
});

test('reading that ends with a name ends behind its label', () => {
  const at = text.indexOf(' Clio');
  expect(write(view('en', at))).toContain('Renault[brand]<read up to here: 5 tokens> Clio');
});

test('reading that ends inside a name, at the first word or somewhere between is said once each', () => {
  const said = '<read up to here: 5 tokens>';
  expect(write(view('en', text.indexOf('Audi') + 4))).toContain(`Audi${said} badge[forbidden: badge]`);
  expect(write(view('en', 0))).toMatch(new RegExp(`^${said}No`));
  const both = write(view('en', 3, text.indexOf('2019')));
  expect(both).toContain('No <surely read up to here; the limit is 5 tokens>Audi');
  expect(both).toContain('Clio <not read from here on>2019');
});
