import type { KindValue } from './kinds.ts';

interface Cases {
  /** Whom, what: "не названо марку". */
  readonly acc: string;
  /** Of whom, of what: "не задає марки". */
  readonly gen: string;
  /** "Більше ніж одну марку". */
  readonly one: string;
}

const factCases: Readonly<Record<KindValue<'fact'>, Cases>> = {
  brand: { acc: 'марку', gen: 'марки', one: 'одну марку' },
  model: { acc: 'модель', gen: 'моделі', one: 'одну модель' },
  year: { acc: 'рік', gen: 'року', one: 'один рік' },
  colour: { acc: 'колір', gen: 'кольору', one: 'один колір' },
  'paint colour': { acc: 'колір фарби', gen: 'кольору фарби', one: 'один колір фарби' },
  'body type': { acc: 'тип кузова', gen: 'типу кузова', one: 'один тип кузова' },
};

export function sayFact(fact: KindValue<'fact'>, form: string): string {
  const cases = factCases[fact];
  return form === 'gen' || form === 'one' ? cases[form] : cases.acc;
}

/** In the genitive: "нічого з узгодженості". */
export const qualities: Readonly<Record<KindValue<'dimensions'>[number], string>> = {
  consistency: 'узгодженості',
  relevance: 'відповідності',
  logo: 'логотипа',
};

export const unseenFacts: Readonly<Record<KindValue<'unseen'>, string>> = {
  'same car not checked': 'чи це те саме авто, не перевірено',
  'make and model not checked': 'марку й модель не перевірено',
  'body type not checked': 'тип кузова не перевірено',
  'angle not checked': 'ракурс не перевірено',
  'whole car not checked': 'чи видно все авто, не перевірено',
  'badge not checked': 'логотип не перевірено',
  'wrong badges not looked for': 'чужих логотипів не шукали',
};
