import { expect, test } from 'vitest';
import { guessLang } from './quoted.ts';

test.each([
  ['2019 Renault Clio, front view', 'en'],
  ['Білий позашляховик Great Wall H6 2020 року, вигляд спереду', 'uk'],
  ['Красный автомобиль, вид спереди, без надписей, чёрный фон', 'ru'],
  ['Great Wall H6, білий', 'en'],
  ['12345 !?', ''],
  ['', ''],
])('%j is read as %j', (text, lang) => {
  expect(guessLang(text)).toBe(lang);
});
