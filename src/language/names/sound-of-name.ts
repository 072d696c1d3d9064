/** Latin letters of names, roughly as they are said; longer groups first. */
const latin: readonly (readonly [RegExp, string])[] = [
  [/cc(?=[eiy])/g, 'ks'],
  [/sc(?=[eiy])/g, 's'],
  [/c(?=[eiy])(?!h)/g, 's'],
  [/tch|ch/g, 'č'],
  [/sh/g, 's'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ck|qu(?=[aeio])|q|c(?!$)|c$/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/oo|ou/g, 'u'],
  [/ee|y/g, 'i'],
  [/ai/g, 'ei'],
  [/j/g, 'g'],
  [/z/g, 's'],
];

const cyrillic: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    ґ: 'g',
    д: 'd',
    е: 'e',
    є: 'e',
    ж: 'g',
    з: 's',
    и: 'i',
    і: 'i',
    ї: 'i',
    к: 'k',
  },
  ...{
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'h',
    ц: 's',
    ч: 'č',
    ш: 's',
  },
  ...{ щ: 's', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia' },
};

const tail = /[аяуюиыіеоєї]$|(?:ом|ем|ой|ою|ею|ові|ам|ах|ами)$/u;
const shortestStem = 3;

/** A name as it is said, written with few letters: "Camry" and "Камри" are one. */
function soundOf(name: string): string {
  const letters = /[а-яіїєґ]/u.test(name)
    ? [...name.replaceAll('дж', 'ж')].map((letter) => cyrillic[letter] ?? letter).join('')
    : latin.reduce((word, [pattern, sound]) => word.replace(pattern, sound), name);
  return letters.replace(/ii|iei/g, 'i').replace(/(.)\1+/g, '$1');
}

function skeletonOf(sound: string): string {
  return sound.replace(/[aeiou]/g, '');
}

/** How alike a Cyrillic word and a Latin name sound. `near` needs more to go by. */
export type Likeness = 'same' | 'near' | null;

/** Compares a word in Cyrillic letters, in any of its cases, with a name in Latin ones; both folded. */
export function compareSounds(word: string, name: string): Likeness {
  const wanted = soundOf(name);
  const stems = [word, word.replace(tail, '')].filter((stem) => stem.length >= shortestStem);
  const sounds = stems.map(soundOf);
  if (sounds.some((sound) => sound === wanted || `${sound}a` === wanted)) return 'same';
  const skeleton = skeletonOf(wanted);
  return skeleton.length > 2 && sounds.some((sound) => skeletonOf(sound) === skeleton) ? 'near' : null;
}
