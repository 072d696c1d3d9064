import { type Entry, none } from './entry.ts';

/** What a prompt asks for of the car, and how far it is read. */
export const promptSentences = {
  'asks-for': { values: { words: 'quoted' }, en: 'asks for {words}', uk: 'просить {words}' },
  contains: { values: { words: 'quoted' }, en: 'contains {words}', uk: 'містить {words}' },
  'two-readings': {
    values: { words: 'quoted', one: 'sense', other: 'sense' },
    en: '{words} can be read in two ways: {one}, or {other}',
    uk: '{words} можна прочитати двояко: {one} або {other}',
  },
  'two-readings-somewhere': {
    values: none,
    en: 'the words can be read in two ways',
    uk: 'ці слова можна прочитати двояко',
  },
  'not-named': {
    values: { fact: 'fact', wanted: 'wanted' },
    en: 'the prompt does not name the {fact} {wanted}',
    uk: 'у промпті не названо {fact:acc} {wanted}',
  },
  'not-asked-for': {
    values: { fact: 'fact', denial: 'said' },
    en: 'the {fact} is not asked for: {denial}',
    uk: '{fact:acc} не замовлено: {denial}',
  },
  forbids: { values: { words: 'quoted' }, en: '{words} forbids it', uk: '{words} це забороняє' },
  'allows-on-condition': {
    values: { words: 'quoted' },
    en: '{words} only allows it on a condition',
    uk: '{words} дозволяє це лише за умови',
  },
  'asks-for-several': {
    values: { fact: 'fact', words: 'quoted' },
    en: 'more than one {fact} is asked for: {words}',
    uk: 'замовлено більше ніж {fact:one}: {words}',
  },
  'asks-for-other': {
    values: { words: 'quoted', fact: 'fact', wanted: 'wanted' },
    en: 'asks for {words}, not for the {fact} {wanted}',
    uk: 'просить {words}, а не {fact:acc} {wanted}',
  },
  'asks-for-badge-only': {
    values: { words: 'quoted', brand: 'text' },
    en: '{words} asks for a badge, not for a {brand}',
    uk: '{words} просить логотип, а не авто {brand}',
  },
  /** Nothing but what is said of how far the prompt is read. */
  reading: { values: { finding: 'finding' }, en: '{finding}', uk: '{finding}' },
  'with-reading': {
    values: { said: 'said', finding: 'finding' },
    en: '{said}. {finding}',
    uk: '{said}. {finding}',
  },
} as const satisfies Record<string, Entry>;
