/** Words before a number that is no year: "seed 2019", "1920 x 1080". */
export const notYearBefore: ReadonlySet<string> = new Set('seed id x iso no number page'.split(' '));

/** Words after a number that is neither a year nor a model: amounts. */
export const notYearAfter: ReadonlySet<string> = new Set(
  'x px pixels pixel hp bhp ps kw cc km kmh rpm mm cm m kg lm dpi k usd eur uah грн кс лс км мм'.split(' '),
);

/** One word in three languages: "E-Klasse", "Е-клас". */
export const classWords: ReadonlySet<string> = new Set(['class', 'klasse', 'klass', 'клас', 'класс']);

/** Cyrillic letters and the Latin ones they are typed for. */
export const lookalikes: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  і: 'i',
};

/** Models whose name is an everyday word of prompts: "sharp focus". */
export const ordinaryModels: ReadonlySet<string> = new Set(
  (
    'focus golf polo soul leaf note fit fusion escape edge spark accent swift spring up go sport classic galaxy ' +
    'escort explorer beetle scenic captur zoe model s max space city style shadow ghost spirit legend'
  ).split(' '),
);
