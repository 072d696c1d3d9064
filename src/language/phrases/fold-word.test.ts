import { expect, test } from 'vitest';
import { foldWord } from './fold-word.ts';

test.each([
  ['BMW', 'bmw'],
  ['Citroën', 'citroen'],
  ['Citroe\u0308n', 'citroen'],
  ['ŠKODA', 'skoda'],
  ['ＢＭＷ', 'bmw'],
  ['AUDİ', 'audi'],
  ['audı', 'audi'],
  ['жёлтый', 'желтыи'],
  ['синій', 'синіи'],
  ["don't", 'dont'],
  ['don’t', 'dont'],
  ['зʼявлятися', 'зявлятися'],
  ["Toyota's", 'toyota'],
  ['TOYOTA’S', 'toyota'],
  ["it's", 'its'],
  ["That's", 'thats'],
  ["habit's", 'habit'],
  ['Re\u00adnault', 'renault'],
  ['Re\u200bnault', 'renault'],
  ['&', 'and'],
])('%s folds to %s', (word, folded) => {
  expect(foldWord(word)).toBe(folded);
});
