import { type Entry, none } from './entry.ts';

/** What every subject says: texts of others, and several reasons in one. */
export const generalSentences = {
  /** What has no code: said by others, or kept by a version that had none. */
  'as-written': { values: { text: 'text' }, en: '{text}', uk: '{text}' },
  'nothing-said': { values: none, en: '', uk: '' },
  joined: { values: { parts: 'sayings' }, en: '{parts}', uk: '{parts}' },
  'with-cause': { values: { said: 'said', why: 'said' }, en: '{said}: {why}', uk: '{said}: {why}' },
  'at-angle': { values: { angle: 'angle', said: 'said' }, en: '{angle}: {said}', uk: '{angle}: {said}' },
  'of-run': { values: { run: 'text', said: 'said' }, en: 'Run {run}: {said}', uk: 'Прогін {run}: {said}' },
  'check-broke': {
    values: { message: 'text' },
    en: 'the check itself broke: {message}',
    uk: 'зламалася сама перевірка: {message}',
  },
  'case-asks-none': {
    values: { fact: 'fact' },
    en: 'the case asks for no {fact}',
    uk: 'випадок не задає {fact:gen}',
  },
} as const satisfies Record<string, Entry>;
