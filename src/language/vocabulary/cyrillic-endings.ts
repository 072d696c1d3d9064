/**
 * Ukrainian and Russian words are stored as a stem and a class, and matched in every case form. The lists hold the
 * endings of both languages: a form that exists in neither does no harm.
 */
const endings = {
  hard: 'ий ый ой ого ому им ым ім ом а ая ої ой ій у ую ою е ое і и ые их ых ими ыми о',
  soft: 'ій ий ього его ьому ему ім им ем я яя ьої ей ю юю ьою ею є ее і ие іх их іми ими ьо',
  masculine: ' а у ові ом ем е і и ы ів ов ам ами ах',
  feminine: 'а я у ю и ы і е ою ой ею ей ам ами ах ям ями ях',
  fixed: '',
} as const;

export type Declension = keyof typeof endings;

/** Every form of a stem: `inflect('син', 'soft')` holds "синій", "синього", "синяя". */
export function inflect(stem: string, declension: Declension): string[] {
  return endings[declension].split(' ').map((ending) => stem + ending);
}

/** Every form of each `stem:declension` of a list such as "син:soft червон:hard". */
export function inflectAll(list: string): string[] {
  return list.split(' ').flatMap((entry) => {
    const [stem = '', declension = 'fixed'] = entry.split(':');
    return inflect(stem, declension as Declension);
  });
}

const latinPlural = /[a-rt-z]$/iu;
const cyrillicFeminine = /^(.*[а-яіїєґ])[ая]$/iu;
const cyrillicMasculine = /[бвгґджзклмнпрстфхцчшщь]$/iu;

/** Other forms of a maker's name: "Toyotas", "Тойоти", "Форда". */
export function inflectName(name: string): string[] {
  if (latinPlural.test(name)) return [`${name}s`];
  const stem = cyrillicFeminine.exec(name)?.[1];
  if (stem !== undefined) return inflect(stem, 'feminine');
  return cyrillicMasculine.test(name) ? inflect(name.replace(/ь$/u, ''), 'masculine') : [];
}
