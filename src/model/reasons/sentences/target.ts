import { type Entry, none } from './entry.ts';

/** What is to be known of a target. */
export const targetSentences = {
  'planted-faults': {
    values: { spec: 'text' },
    en: 'Planted faults: {spec}',
    uk: 'Навмисні збої сервісу: {spec}',
  },
  'planted-defects': {
    values: { spec: 'text' },
    en: 'Planted defects: {spec}',
    uk: 'Навмисні вади зображень: {spec}',
  },
  'answers-saved': {
    values: none,
    en: 'Saved answers are scored; nothing was generated for this run.',
    uk: 'Оцінено збережені відповіді; для цього прогону нічого не створювали.',
  },
  'pictures-saved': {
    values: none,
    en: 'Saved pictures are scored; nothing was generated for this run.',
    uk: 'Оцінено збережені зображення; для цього прогону нічого не створювали.',
  },
  'pictures-unnamed': {
    values: { names: 'text' },
    en: 'Left aside, for their names tell no case and angle: {names}. Name them <case>/<angle>.jpg, such as renault-clio/front.jpg.',
    uk: 'Відкладено, бо за назвами не видно випадку й ракурсу: {names}. Назвіть їх за зразком «<case>/<angle>.jpg», наприклад «renault-clio/front.jpg».',
  },
  'anonymous-host-waits': {
    values: none,
    en: 'The anonymous host of Pollinations takes about one request in 15 seconds; waiting for it is not counted as its time.',
    uk: 'Анонімний вузол Pollinations приймає приблизно один запит на 15 секунд; очікування не зараховано до його часу.',
  },
  'logo-stamped': {
    values: none,
    en: 'It stamps its logo on every picture, whatever `nologo` says.',
    uk: 'Він ставить свій логотип на кожне зображення, хоч би що казав `nologo`.',
  },
  'may-draw-otherwise': {
    values: none,
    en: 'It may draw with another model than asked for, and may answer with a stored picture of a similar prompt.',
    uk: 'Він може малювати не тією моделлю, яку просили, і відповісти збереженим зображенням за схожим промптом.',
  },
  'note-of': { values: { target: 'text', said: 'said' }, en: '{target}: {said}', uk: '{target}: {said}' },
} as const satisfies Record<string, Entry>;
