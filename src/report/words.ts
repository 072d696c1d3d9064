import type { Lang } from '../model/lang.ts';
import type { TextKey } from './text-keys.ts';

export { type Lang, langs } from '../model/lang.ts';

type Plurals = Partial<Record<Intl.LDMLPluralRule, string>>;
export type Strings = Readonly<Record<string, string | Plurals>>;
export type Params = Readonly<Record<string, string | number>>;

/** The words of the report in one language, as far as its page needs them when it is read. */
export interface Speech {
  readonly lang: Lang;
  /** The words under `key`, with `{name}` filled in; `n` picks the plural form. Throws for an unknown key. */
  say(key: TextKey, params?: Params): string;
  /** As `say`, but `fallback` where the key is unknown: for ids that others may add to. */
  sayOr(key: string, fallback: string): string;
  /** A number with at most `digits` decimals. */
  number(value: number, digits?: number): string;
  /** A share 0..1 as whole percents. */
  percent(share: number): string;
}

/** All words of the report in one language. */
export interface Words extends Speech {
  /** "640 ms", "12.3 s", "2 min 5 s". */
  duration(durationMs: number): string;
  /** Day and time in UTC; a text that is no date comes back as it is. */
  date(iso: string): string;
  /** The day alone, in UTC. */
  day(iso: string): string;
  /** "front, side and rear". */
  list(items: readonly string[]): string;
}

/**
 * Words and number formats of one language; the same input gives the same text on every machine. Runs in the page as
 * well, so nothing here may need Node.
 */
export function makeSpeech(lang: Lang, strings: Strings): Speech {
  const locale = localeOf(lang);
  const plural = new Intl.PluralRules(locale);
  const number = makeNumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const text = (value: string | number) => (typeof value === 'number' ? number(value) : value);

  function say(key: TextKey, params: Params = {}): string {
    const entry = Object.hasOwn(strings, key) ? strings[key] : undefined;
    if (entry === undefined) throw new Error(`Expected a string under \`${key}\`, got none (${lang})`);
    const form = typeof entry === 'string' ? entry : pickPlural(entry, plural, params['n']);
    return form.replace(/\{(\w+)\}/g, (_, name: string) => text(params[name] ?? `{${name}}`));
  }

  return {
    lang,
    say,
    sayOr: (key, fallback) => (Object.hasOwn(strings, key) ? say(key as TextKey) : fallback),
    number,
    percent: percent.format,
  };
}

/** Everything that a report is written with. */
export function makeWords(lang: Lang, strings: Strings): Words {
  const locale = localeOf(lang);
  const speech = makeSpeech(lang, strings);
  const tenths = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return {
    ...speech,
    duration: (durationMs) => sayDuration(durationMs, { say: speech.say, tenths: tenths.format }),
    date: makeDateFormat(locale, { timeStyle: 'short' }),
    day: makeDateFormat(locale, {}),
    list: (items) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
  };
}

function localeOf(lang: Lang): string {
  return lang === 'en' ? 'en-GB' : 'uk-UA';
}

/** Formats are made once for each number of digits: making one costs more than using it a hundred times. */
function makeNumberFormat(locale: string): Words['number'] {
  const formats = new Map<number, Intl.NumberFormat>();
  return (value, digits = 1) => {
    const options = { maximumFractionDigits: digits, useGrouping: 'min2' } as const;
    const format = formats.get(digits) ?? new Intl.NumberFormat(locale, options);
    formats.set(digits, format);
    return format.format(value);
  };
}

function pickPlural(entry: Plurals, rules: Intl.PluralRules, n: string | number | undefined): string {
  const form = entry[rules.select(Number(n ?? 0))] ?? entry.other;
  if (form === undefined) throw new Error('Expected a plural form `other`, got none');
  return form;
}

interface DurationWords {
  readonly say: Words['say'];
  /** With exactly one decimal, so that columns of times line up. */
  readonly tenths: (value: number) => string;
}

function sayDuration(durationMs: number, { say, tenths }: DurationWords): string {
  if (Math.round(durationMs) < 1000) return say('unit.ms', { n: Math.round(durationMs) });
  if (Math.round(durationMs / 100) < 600) return say('unit.s', { n: tenths(durationMs / 1000) });
  const seconds = Math.round(durationMs / 1000);
  return say('unit.min', { min: Math.floor(seconds / 60), s: seconds % 60 });
}

/** Left to itself, `Date` takes "&#60;" for a day in 1960. */
const isoDate = /^\d{4}-\d{2}-\d{2}T/;

/** Made with the first date: making one costs more than using it a hundred times. */
function makeDateFormat(
  locale: string,
  { timeStyle }: { readonly timeStyle?: 'short' },
): (iso: string) => string {
  const options = { dateStyle: 'medium', timeZone: 'UTC', ...(timeStyle && { timeStyle }) } as const;
  let format: Intl.DateTimeFormat | null = null;
  return (iso) => {
    const date = new Date(iso);
    if (!isoDate.test(iso) || Number.isNaN(date.getTime())) return iso;
    format ??= new Intl.DateTimeFormat(locale, options);
    return `${format.format(date)}${timeStyle ? ' UTC' : ''}`;
  };
}
