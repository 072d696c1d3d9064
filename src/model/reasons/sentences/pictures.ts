import { type Entry, none } from './entry.ts';

/** What could not be looked at, and why. */
export const pictureSentences = {
  'pictures-lost': {
    values: { n: 'number', of: 'number', pictures: 'lostPictures' },
    en: '{n} of {of} pictures in the folder are not those that were scored: {pictures}. The scores are of the pictures that came.',
    uk: 'У теці {n} з {of} зображень не ті, що оцінено: {pictures}. Бали стосуються тих зображень, що надійшли.',
  },
  'request-unanswered': {
    values: none,
    en: 'the request got no answer',
    uk: 'на запит не було відповіді',
  },
  'request-unreported': {
    values: none,
    en: 'the target reported nothing about its request',
    uk: 'ціль нічого не повідомила про свій запит',
  },
  'prompt-unknown': {
    values: none,
    en: 'no prompt is known for this picture',
    uk: 'промпт цього зображення невідомий',
  },
  'prompts-unknown': {
    values: none,
    en: 'no prompt is known for this series',
    uk: 'жоден промпт цієї серії не відомий',
  },
  'nothing-requested': { values: none, en: 'nothing was requested', uk: 'нічого не запитували' },
  'not-downloaded': {
    values: none,
    en: 'pictures were not downloaded',
    uk: 'зображення не завантажували',
  },
  'one-angle': {
    values: none,
    en: 'one angle only: nothing to compare',
    uk: 'лише один ракурс: нема чого порівнювати',
  },
  'too-few-pictures': {
    values: none,
    en: 'fewer than two pictures to compare',
    uk: 'для порівняння менше ніж два зображення',
  },
  'picture-not-kept': { values: none, en: 'the picture was not kept', uk: 'зображення не збережено' },
  'picture-unusable': {
    values: { angle: 'angle', problem: 'problem' },
    en: 'no usable {angle} picture: {problem}',
    uk: 'немає придатного зображення {angle}: {problem}',
  },
  'picture-unanswered': {
    values: { problem: 'problem' },
    en: 'no answer to judge: {problem}',
    uk: 'немає відповіді, яку можна оцінити: {problem}',
  },
  'not-looked-at': {
    values: { unseen: 'unseen' },
    en: '{unseen} in the pictures: no judge, no verdicts',
    uk: '{unseen} на зображеннях: немає ні судді, ні відповідей людей',
  },
  'view-without-badge': {
    values: { angle: 'angle' },
    en: 'a {angle} view shows no badge',
    uk: '{angle} логотипа не видно',
  },
} as const satisfies Record<string, Entry>;
