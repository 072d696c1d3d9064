import type { NameEndings } from './vocabulary.ts';

/**
 * Ukrainian and Russian words are stored as a stem and a class, and matched in every case form. The lists hold the
 * endings of both languages: a form that exists in neither does no harm.
 */
export const slavicEndings = {
  hard: 'ий ый ой ого ому им ым ім ом а ая ої ой ій у ую ою е ое і и ые их ых ими ыми о',
  soft: 'ій ий ього его ьому ему ім им ем я яя ьої ей ю юю ьою ею є ее і ие іх их іми ими ьо',
  masculine: '- а у ові ом ем е і и ы ів ов ам ами ах',
  feminine: 'а я у ю и ы і е ою ой ею ей ам ами ах ям ями ях',
} as const;

/** The same for makers' names: "Тойоти", "Форда". */
export const slavicNameEndings: readonly NameEndings[] = [
  { after: 'ая', replace: slavicEndings.feminine },
  { after: 'ь', replace: slavicEndings.masculine },
  { after: 'бвгґджзклмнпрстфхцчшщ', add: slavicEndings.masculine },
];
