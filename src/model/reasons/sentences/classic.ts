import { type Entry, none } from './entry.ts';

/** The rules of the original system. */
export const classicSentences = {
  'classic-session-one': {
    values: none,
    en: "the pictures' one session id is the response's",
    uk: 'єдиний ідентифікатор сесії зображень збігається з відповіддю',
  },
  'classic-session-others': {
    values: none,
    en: "the pictures' session ids are not the response's one",
    uk: 'ідентифікатори сесії зображень не збігаються з відповіддю',
  },
  'classic-seeds-differ': { values: none, en: 'no two seeds are equal', uk: 'однакових seed немає' },
  'classic-seeds-equal': { values: none, en: 'two seeds are equal', uk: 'два seed однакові' },
  'classic-hints': {
    values: none,
    en: 'every prompt contains a hint',
    uk: 'кожен промпт містить підказку',
  },
  'classic-no-hint': {
    values: { angles: 'angles' },
    en: 'no hint: {angles}',
    uk: 'немає підказки: {angles}',
  },
  'classic-contains-none': {
    values: { phrases: 'texts' },
    en: 'contains none of: {phrases}',
    uk: 'не містить жодного з: {phrases}',
  },
  'classic-no-phrases': {
    values: none,
    en: 'the case has no phrases for the classic rubric',
    uk: 'випадок не має фраз для класичних правил',
  },
} as const satisfies Record<string, Entry>;
