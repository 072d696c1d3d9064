import type { Lang } from '../lang.ts';
import { catalogue } from './catalogue.ts';
import type { KindWords, Speaker, WordingContext } from './kind-words.ts';
import type { Kind, Said } from './kinds.ts';
import type { Entry, Sentence } from './sentences/entry.ts';
import { englishWords } from './words.en.ts';
import { ukrainianWords } from './words.uk.ts';

const wordsOf: Readonly<Record<Lang, KindWords>> = { en: englishWords, uk: ukrainianWords };
const entries: Readonly<Record<string, Entry>> = catalogue;

/** The sentence of a code and its values. Empty for a code that is not in the catalogue. */
export function wordSaid({ code, values }: Said, speaker: Speaker): string {
  const entry = Object.hasOwn(entries, code) ? entries[code] : undefined;
  if (entry === undefined) return '';
  return pickForm(entry[speaker.lang], values, speaker).replace(
    /\{(\w+)(?::(\w+))?\}/g,
    (_, name: string, form = '') => wordValue(entry.values[name], values[name], { form, speaker, say }),
  );

  function say(said: Said): string {
    return wordSaid(said, speaker);
  }
}

/** That the value is of its kind was checked where the reason was made, or read. */
function wordValue(kind: Kind | undefined, value: unknown, context: WordingContext): string {
  if (kind === undefined) return '';
  const word = wordsOf[context.speaker.lang][kind] as (value: unknown, context: WordingContext) => string;
  return word(value, context);
}

function pickForm(sentence: Sentence, values: Said['values'], { lang }: Speaker): string {
  if (typeof sentence === 'string') return sentence;
  const counted = values[sentence.by];
  const n = Array.isArray(counted) ? counted.length : Number(counted);
  return sentence[rulesOf[lang].select(n)] ?? sentence.other;
}

const rulesOf: Readonly<Record<Lang, Intl.PluralRules>> = {
  en: new Intl.PluralRules('en-GB'),
  uk: new Intl.PluralRules('uk-UA'),
};
