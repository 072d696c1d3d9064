import { type Entry, none } from './entry.ts';

/** What people and judges saw. */
export const lookSentences = {
  'not-answered': { values: none, en: 'not answered', uk: 'без відповіді' },
  'seen-at': {
    values: { places: 'places', said: 'said' },
    en: '{places}: {said}',
    uk: '{places}: {said}',
  },
  'answers-missing': {
    values: { said: 'said' },
    en: 'not enough answers: {said}',
    uk: 'бракує відповідей: {said}',
  },
  'looks-undecided': {
    values: { said: 'said' },
    en: '{said}, which is not enough to decide',
    uk: '{said}, а цього замало, щоб вирішити',
  },
  'by-provisional-judge': {
    values: { said: 'said' },
    en: '{said} (by a judge not checked on photographs)',
    uk: '{said} (каже суддя, якого не перевірено на фотографіях)',
  },
  'by-untrusted-judge': {
    values: { said: 'said' },
    en: '{said} (by a judge that is not certified)',
    uk: '{said} (каже суддя, якого не сертифіковано)',
  },
  'people-said': { values: { camps: 'camps' }, en: '{camps}', uk: '{camps}' },
  'people-disagree': {
    values: { camps: 'camps' },
    en: 'people disagree: {camps:each}',
    uk: 'люди не згодні: {camps:each}',
  },
  'carried-over': {
    values: { said: 'said', runs: 'texts' },
    en: '{said}; carried over from {runs}',
    uk: '{said}; перенесено з {runs}',
  },
} as const satisfies Record<string, Entry>;
