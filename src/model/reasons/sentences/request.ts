import { type Entry, none } from './entry.ts';

/** Sessions, seeds and hints that it is one car. */
export const requestSentences = {
  'session-ids-not-saved': {
    values: none,
    en: 'no session id was saved with the pictures',
    uk: 'разом із зображеннями не збережено ідентифікатора сесії',
  },
  'session-unnamed': {
    values: none,
    en: 'the response names no session id',
    uk: 'відповідь не називає ідентифікатора сесії',
  },
  'session-carried': {
    values: { id: 'text' },
    en: 'every picture carries the session id {id}',
    uk: 'кожне зображення має ідентифікатор сесії {id}',
  },
  'session-strays': {
    values: { id: 'text', strays: 'sessions' },
    en: 'not the session {id}: {strays}',
    uk: 'не сесія {id}: {strays}',
  },
  'seeds-not-taken': { values: none, en: 'the target takes no seeds', uk: 'ціль не приймає seed' },
  'seed-missing': {
    values: { angles: 'angles' },
    en: 'no seed for {angles}',
    uk: 'немає seed: {angles}',
  },
  'seeds-own': {
    values: none,
    en: 'no two angles share a seed',
    uk: 'жодні два ракурси не мають спільного seed',
  },
  'seed-shared': {
    values: { angles: 'angles', seed: 'text' },
    en: '{angles} share the seed {seed}',
    uk: 'той самий seed {seed}: {angles}',
  },
  'same-car-said': {
    values: none,
    en: 'every prompt says that it is the same car',
    uk: 'кожен промпт каже, що це те саме авто',
  },
  'same-car-unsaid': {
    values: { angles: 'angles' },
    en: 'nothing says it is the same car: {angles}',
    uk: 'ніщо не каже, що це те саме авто: {angles}',
  },
  'same-car-by-id': {
    values: { ids: 'quoted', angles: 'angles' },
    en: 'only an id that no picture model can use ({ids}): {angles}',
    uk: 'лише ідентифікатор, який нічого не каже моделі ({ids}): {angles}',
  },
} as const satisfies Record<string, Entry>;
