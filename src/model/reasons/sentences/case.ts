import type { Entry } from './entry.ts';

const alike = { angles: 'angles', problem: 'problem' } as const;

/** Why a case does not pass, as sentences of their own. */
export const caseSentences = {
  'score-below': {
    values: { score: 'number', least: 'number' },
    en: 'The score of {score} is below {least}.',
    uk: 'Оцінка {score} нижча за {least}.',
  },
  'nothing-right': {
    values: { dimensions: 'dimensions' },
    en: 'Nothing of {dimensions} is right.',
    uk: 'Немає нічого правильного щодо {dimensions}.',
  },
  'prompts-fail': {
    values: { check: 'check', said: 'said' },
    en: 'Prompts ({check}): {said:stop}',
    uk: 'Промпти ({check}): {said:stop}',
  },
  'prompts-of-fail': {
    values: { angles: 'angles', check: 'check', said: 'said' },
    en: 'Prompt of {angles} ({check}): {said:stop}',
    uk: 'Промпт ({angles}; {check}): {said:stop}',
  },
  'pictures-fail': {
    values: { check: 'check', said: 'said' },
    en: 'Pictures ({check}): {said:stop}',
    uk: 'Зображення ({check}): {said:stop}',
  },
  'picture-fails': {
    values: { angle: 'angle', check: 'check', said: 'said' },
    en: '{angle:start} picture ({check}): {said:stop}',
    uk: 'Зображення {angle} ({check}): {said:stop}',
  },
  'check-broke-off': {
    values: { check: 'check', said: 'said' },
    en: 'The check {check} broke off: {said:stop}',
    uk: 'Перевірка {check} не дійшла кінця: {said:stop}',
  },
  'pictures-unusable': {
    values: alike,
    en: {
      by: 'angles',
      one: 'No usable {angles:and} picture: {problem:message}',
      other: 'No usable {angles:and} pictures: {problem:message}',
    },
    uk: {
      by: 'angles',
      one: 'Немає придатного зображення {angles:and}: {problem:message}',
      other: 'Немає придатних зображень {angles:and}: {problem:message}',
    },
  },
  'pictures-unanswered': {
    values: alike,
    en: {
      by: 'angles',
      one: 'No answer for the {angles:and} picture: {problem:message}',
      other: 'No answer for the {angles:and} pictures: {problem:message}',
    },
    uk: {
      by: 'angles',
      one: 'Немає відповіді на запит зображення {angles:and}: {problem:message}',
      other: 'Немає відповіді на запит зображень {angles:and}: {problem:message}',
    },
  },
  'not-scored': {
    values: { dimensions: 'dimensions' },
    en: 'Not scored: nothing was measured of {dimensions} in the prompts or in the pictures; people can judge the pictures in the report.',
    uk: 'Без оцінки: ні в промптах, ні на зображеннях нічого не виміряно щодо {dimensions}; люди можуть оцінити зображення у звіті.',
  },
  'not-scored-by-prompts': {
    values: { dimensions: 'dimensions' },
    en: 'Not scored: nothing was measured of {dimensions} in the prompts.',
    uk: 'Без оцінки: у промптах нічого не виміряно щодо {dimensions}.',
  },
} as const satisfies Record<string, Entry>;
