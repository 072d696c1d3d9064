import { type Entry, none } from './entry.ts';

const compared = { angles: 'angles', likeness: 'likeness', distance: 'number' } as const;

/** Whether two angles are one picture. */
export const viewSentences = {
  'views-distinct': {
    values: none,
    en: 'no two angles show the same picture',
    uk: 'жодні два ракурси не є тим самим зображенням',
  },
  'views-same-file': {
    values: { angles: 'angles' },
    en: '{angles:and} are the same file',
    uk: '{angles:and} — той самий файл',
  },
  'views-same-pixels': {
    values: { angles: 'angles' },
    en: '{angles:and} are the same, pixel for pixel',
    uk: '{angles:and} — те саме до пікселя',
  },
  'views-not-measured': {
    values: none,
    en: 'not every picture was measured',
    uk: 'виміряно не всі зображення',
  },
  'views-copy': {
    values: compared,
    en: '{angles:and} are the same picture{likeness} (hash distance {distance} of 256)',
    uk: '{angles:and} — те саме зображення{likeness} (відстань хешів {distance} з 256)',
  },
  'views-near': {
    values: compared,
    en: '{angles:and} are nearly the same picture{likeness} (hash distance {distance} of 256)',
    uk: '{angles:and} — майже те саме зображення{likeness} (відстань хешів {distance} з 256)',
  },
  'views-different': {
    values: compared,
    en: '{angles:and} are different pictures{likeness} (hash distance {distance} of 256)',
    uk: '{angles:and} — різні зображення{likeness} (відстань хешів {distance} з 256)',
  },
} as const satisfies Record<string, Entry>;
