import { type Entry, none } from './entry.ts';

/** What a prompt asks for of the badge. */
export const badgeSentences = {
  'badge-unknown': {
    values: { makers: 'texts' },
    en: 'the badge of {makers:or} is not known here, so its logo is not judged',
    uk: 'логотип {makers:or} тут невідомий, тому його не оцінено',
  },
  'own-badge-unasked': {
    values: none,
    en: "the car's own badge is not asked for",
    uk: 'власного логотипа авто не просять',
  },
  'own-badge-on-condition': {
    values: { words: 'quoted' },
    en: "the car's own badge is asked for only on a condition: {words}",
    uk: 'власний логотип авто просять лише за умови: {words}',
  },
  'own-badge-in-negative': {
    values: { words: 'quoted' },
    en: "the negative prompt lists {words}: that forbids the car's own badge",
    uk: 'у негативному промпті є {words}: це забороняє власний логотип авто',
  },
  'own-badge-optional': {
    values: { words: 'quoted' },
    en: "{words} lets the car's own badge be left out",
    uk: '{words} дозволяє обійтися без власного логотипа авто',
  },
  'own-badge-forbidden': {
    values: { words: 'quoted' },
    en: "{words} forbids the car's own badge",
    uk: '{words} забороняє власний логотип авто',
  },
  'badge-described': {
    values: { words: 'quoted' },
    en: 'describes the badge: {words}',
    uk: 'описує логотип: {words}',
  },
  'badge-misplaced': {
    values: { angle: 'angle', words: 'quoted' },
    en: 'the {angle} picture cannot show a badge at {words}',
    uk: 'зображення {angle} не може показати логотип там, де його просять: {words}',
  },
  'badge-look-unsaid': {
    values: { words: 'quoted' },
    en: '{words} does not say how the badge looks',
    uk: '{words} не каже, який логотип на вигляд',
  },
  'badge-look-nowhere': {
    values: none,
    en: 'nothing says how the badge looks',
    uk: 'ніщо не каже, який логотип на вигляд',
  },
  'no-other-maker': {
    values: none,
    en: 'no other maker is asked for',
    uk: 'іншого виробника не просять',
  },
  'other-maker': {
    values: { words: 'quoted' },
    en: 'asks for another maker: {words}',
    uk: 'просить іншого виробника: {words}',
  },
  'nothing-confusable': {
    values: none,
    en: 'the case names no badge that could be confused',
    uk: 'випадок не називає логотипів, з якими можна сплутати',
  },
  'rivals-excluded': {
    values: { makers: 'texts' },
    en: 'the negative prompt excludes {makers}',
    uk: 'негативний промпт виключає {makers}',
  },
  'rivals-in-prompt': {
    values: { words: 'quoted' },
    en: '{words} stands inside the prompt itself, where picture models often ignore or invert it',
    uk: '{words} стоїть у самому промпті, де моделі часто не зважають на це або роблять навпаки',
  },
  'rivals-not-excluded': {
    values: none,
    en: 'the target takes a negative prompt, and no confusable badge is excluded',
    uk: 'ціль приймає негативний промпт, але жодного схожого логотипа не виключено',
  },
  'negative-not-taken': {
    values: none,
    en: 'the target takes no negative prompt, and naming rivals in the prompt tends to draw them',
    uk: 'ціль не приймає негативного промпту, а названих у промпті суперників модель радше намалює',
  },
} as const satisfies Record<string, Entry>;
