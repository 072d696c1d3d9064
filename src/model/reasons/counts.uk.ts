import type { KindValue } from './kinds.ts';

export const plural = new Intl.PluralRules('uk-UA');

/** "5 випадків", "15 серій (5 випадків)"; of several: "з 1 випадку". */
export function sayCount({ cases, series }: KindValue<'series'>, isOf: boolean): string {
  const count = (n: number, forms: CountForms) => `${n} ${isOf ? ofForm(n, forms) : byNumber(n, forms)}`;
  if (cases === series) return count(cases, caseForms);
  return `${count(series, seriesForms)} (${cases} ${byNumber(cases, caseForms)})`;
}

interface CountForms {
  readonly one: string;
  readonly few: string;
  readonly many: string;
  /** Of one: "з 21 випадку". */
  readonly ofOne: string;
}

const caseForms: CountForms = { one: 'випадок', few: 'випадки', many: 'випадків', ofOne: 'випадку' };
const seriesForms: CountForms = { one: 'серія', few: 'серії', many: 'серій', ofOne: 'серії' };

function byNumber(n: number, forms: CountForms): string {
  const rule = plural.select(n);
  return rule === 'one' || rule === 'few' ? forms[rule] : forms.many;
}

function ofForm(n: number, forms: CountForms): string {
  return plural.select(n) === 'one' ? forms.ofOne : forms.many;
}
