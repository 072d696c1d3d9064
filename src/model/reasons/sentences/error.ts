import type { Entry } from './entry.ts';

/** What went wrong with a picture, where that is more than its code says. */
export const errorSentences = {
  'not-asked': { values: { why: 'text' }, en: 'Not asked: {why}', uk: 'Не запитано: {why}' },
  /** Asking was stopped by a limit: what is left can be asked for later. */
  'not-asked-over': { values: { limit: 'text' }, en: 'Not asked: {limit}', uk: 'Не запитано: «{limit}»' },
  'other-aspect': {
    values: { asked: 'size', came: 'size', stored: 'storedSize' },
    en: 'Expected the aspect of {asked}, got {came}{stored}.',
    uk: 'Очікувалися пропорції {asked}, надійшло {came}{stored}.',
  },
} as const satisfies Record<string, Entry>;
