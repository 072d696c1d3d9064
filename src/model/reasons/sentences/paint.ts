import { type Entry, none } from './entry.ts';

/** The paint that was measured. */
export const paintSentences = {
  'color-unknown': {
    values: { color: 'text' },
    en: 'no measure knows the colour "{color}"',
    uk: 'жоден вимір не знає кольору «{color}»',
  },
  'paint-measured': {
    values: { asked: 'wanted', paint: 'paint' },
    en: 'asked {asked}, measured {paint}',
    uk: 'замовлено {asked}, виміряно {paint}',
  },
  'paint-is': { values: { paint: 'paint' }, en: '{paint}', uk: '{paint}' },
  'picture-not-measured': { values: none, en: 'the picture was not measured', uk: 'зображення не виміряно' },
  'paint-untold': {
    values: none,
    en: 'the paint could not be told',
    uk: 'колір фарби не вдалося визначити',
  },
  'paint-unclear': { values: { why: 'paintWhy' }, en: '{why}', uk: '{why}' },
  'paint-of-old-version': {
    values: none,
    en: 'measured by a version that could not tell black from white',
    uk: 'виміряно версією, яка не відрізняла чорного від білого',
  },
  'paint-by-light': {
    values: none,
    en: 'light may have made one of the other',
    uk: 'одне з іншого могло зробити світло',
  },
  'paints-agree': {
    values: none,
    en: 'the measured paints do not contradict each other',
    uk: 'виміряні кольори фарби не суперечать один одному',
  },
  'paints-differ': {
    values: { angle: 'angle', paint: 'paint', otherAngle: 'angle', otherPaint: 'paint' },
    en: 'the {angle} is {paint:brief}, but the {otherAngle} is {otherPaint:brief}',
    uk: '{angle} {paint:brief}, але {otherAngle} {otherPaint:brief}',
  },
  'paints-alike': {
    values: { angle: 'angle', paint: 'paint', otherAngle: 'angle', otherPaint: 'paint' },
    en: 'the {angle} is {paint:brief} and the {otherAngle} is {otherPaint:brief}',
    uk: '{angle} {paint:brief} і {otherAngle} {otherPaint:brief}',
  },
} as const satisfies Record<string, Entry>;
