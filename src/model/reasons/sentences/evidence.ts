import { type Entry, none } from './entry.ts';

/** What a check expected, and what it measured: facts of a few words. */
export const evidenceSentences = {
  'one-paint': { values: none, en: 'one paint', uk: 'один колір фарби' },
  'paints-at': { values: { paints: 'placedPaints' }, en: '{paints}', uk: '{paints}' },
  'color-named': { values: { color: 'wanted' }, en: '{color}', uk: '{color}' },
  'distances-apart': {
    values: none,
    en: 'hash distances above 48 of 256',
    uk: 'відстані хешів понад 48 з 256',
  },
  'distances-at': { values: { pairs: 'placedDistances' }, en: '{pairs}', uk: '{pairs}' },
  'sessions-at': { values: { sessions: 'sessions' }, en: '{sessions}', uk: '{sessions}' },
  'seeds-at': { values: { seeds: 'placedSeeds' }, en: '{seeds}', uk: '{seeds}' },
  'badge-of': { values: { makers: 'texts' }, en: '{makers:or} badge', uk: 'логотип {makers:or}' },
  'any-other-maker': { values: none, en: 'any other maker', uk: 'будь-який інший виробник' },
} as const satisfies Record<string, Entry>;
