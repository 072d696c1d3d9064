import { type Entry, none } from './entry.ts';

/** What a run is to its baseline. */
export const comparisonSentences = {
  'compared-worse': { values: { targets: 'texts' }, en: 'Worse: {targets}', uk: 'Гірше: {targets}' },
  'compared-broken': {
    values: { cases: 'texts' },
    en: 'Passed before and does not now: {cases}',
    uk: 'Раніше пройшло, а тепер ні: {cases}',
  },
  'no-common-target': {
    values: none,
    en: 'Nothing to compare: no target in common',
    uk: 'Нема чого порівнювати: немає спільної цілі',
  },
  'nothing-to-compare': {
    values: { targets: 'texts' },
    en: 'Nothing to compare: {targets}',
    uk: 'Нема чого порівнювати: {targets}',
  },
  'compared-untold': {
    values: { targets: 'texts' },
    en: 'Cannot tell whether it is worse: {targets}',
    uk: 'Не можна сказати, чи стало гірше: {targets}',
  },
  'compared-fine': { values: none, en: 'Nothing is worse', uk: 'Гіршого немає' },
  'compared-with': {
    values: { said: 'said', run: 'text' },
    en: '{said} (compared with run {run})',
    uk: '{said} (порівняно з прогоном {run})',
  },
  'baseline-unreadable': {
    values: { baseline: 'text' },
    en: 'Nothing to compare: the baseline {baseline} cannot be read',
    uk: 'Нема чого порівнювати: зразок {baseline} не вдалося прочитати',
  },
  'baseline-itself': {
    values: none,
    en: 'Nothing to compare: the baseline is this very run',
    uk: 'Нема чого порівнювати: зразок — це сам прогін',
  },
  'not-compared': {
    values: none,
    en: 'The run was not compared with its baseline',
    uk: 'Прогін не порівняно з його зразком',
  },
} as const satisfies Record<string, Entry>;
