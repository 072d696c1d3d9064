import type { PromptLimit } from '../../model/prompt-limit.ts';
import type { Budget, ReadingFinding, UnknownLimit } from '../../model/reading-finding.ts';
import type { Speech } from '../words.ts';
import { familyNames } from './family-names.ts';

/** What is said of how far a model reads a prompt, as one or two sentences. */
export function sayFinding({ code, budget, words: quoted }: ReadingFinding, words: Speech): string {
  const list = quoted.map((text) => words.say('reading.quote', { text })).join(', ');
  if (budget === null) return words.say(`reading.${code}`, { list });
  return words.say(`reading.${code}`, {
    list,
    reader: nameReader(budget.family, words),
    max: sayCount(budget.max, words),
    place: sayPlace(budget, words),
    length: sayExtent(budget, words),
    unit: words.say(`reading.unit.${budget.unit}`),
  });
}

function nameReader(family: Budget['family'], words: Speech): string {
  return family === null ? words.say('reading.itsReader') : familyNames[family];
}

/** "at token 282", "between token 217 and 302". */
function sayPlace({ unit, low, high }: Budget, words: Speech): string {
  const name = words.say(`reading.place.${unit}`);
  return words.say(low === high ? 'reading.at' : 'reading.between', {
    name,
    ...sayBoth({ low, high }, words),
  });
}

/** "96", "217 to 302". */
function sayExtent({ low, high }: Budget, words: Speech): string {
  return low === high ? sayCount(low, words) : words.say('reading.range', sayBoth({ low, high }, words));
}

function sayBoth({ low, high }: { readonly low: number; readonly high: number }, words: Speech) {
  return { low: sayCount(low, words), high: sayCount(high, words) };
}

/** Limits are told as their makers tell them: 1,000. */
function sayCount(count: number, { lang }: Speech): string {
  return count.toLocaleString(lang === 'en' ? 'en-GB' : 'uk-UA');
}

/** How much of a prompt a target's model reads, in a few words, with who says so. */
export function sayLimits(limits: readonly PromptLimit[] | null | undefined, words: Speech): string {
  if (!limits) return words.say('reading.limit.unknown');
  if (limits.length === 0) return words.say('reading.limit.none');
  return [...new Set(limits.map((limit) => sayLimit(limit, words)))].join('; ');
}

function sayLimit({ max, unit, beyond, ...limit }: PromptLimit, words: Speech): string {
  const source = words.sayOr(`reading.source.${limit.source}`, limit.source);
  if (max === null || beyond === 'chunk') return words.say('reading.limit.whole', { source });
  return words.say(`reading.limit.${beyond === 'unknown' ? 'unknown-beyond' : beyond}`, {
    max,
    unit: words.say(`reading.units.${unit}`),
    source,
  });
}

/** The hint of a run about whose model it is not known how much it reads. */
export function sayUnknownLimit({ prompts, overClip, overT5 }: UnknownLimit, words: Speech): string {
  const head = words.say('reading.unknown');
  if (overClip === null) return `${head} ${words.say('reading.unknown.uncounted')}`;
  const long = words.say('reading.unknown.clip', { n: overClip, prompts });
  return `${head} ${long}${sayT5(overT5, words)} ${words.say('reading.unknown.fix')}`;
}

function sayT5(over: UnknownLimit['overT5'], words: Speech): string {
  if (over === null) return '.';
  if (over.high === 0) return words.say('reading.unknown.t5None');
  const n = over.low === over.high ? words.number(over.low) : words.say('reading.range', over);
  return words.say('reading.unknown.t5', { count: n });
}
