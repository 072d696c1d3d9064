import type { MentionOf } from '../../language/mention.ts';
import { reasonOf } from '../../model/reason.ts';
import type { KindValue } from '../../model/reasons/kinds.ts';
import { type CheckResult, fail, pass, unmeasured } from '../check-result.ts';
import { explainReadings, isAffirmed, isUnsure, markMentions, type Source, wordsOf } from '../quotes.ts';
import { checkWanted } from './check-wanted.ts';

type Choice = MentionOf<'color'> | MentionOf<'body'>;

/** One wanted value of a kind of which a car has only one. */
export interface OnlyWanted {
  /** What kind of thing it is: "paint colour". */
  readonly what: KindValue<'fact'>;
  /** Canonical names that are right, the most usual first. */
  readonly accepted: readonly [string, ...string[]];
  /** Every mention of that kind of thing. */
  readonly mentions: readonly Choice[];
}

/**
 * Passes when the wanted value is affirmed and no other one is: a prompt that asks for two asks for neither. Left open
 * where words that can be read in two ways decide.
 */
export function checkOnly({ what, accepted, mentions }: OnlyWanted, source: Source): CheckResult {
  const [expected] = accepted;
  const isWanted = (mention: Choice) => valuesOf(mention).some((value) => accepted.includes(value));
  const others = mentions.filter(isAffirmed).filter((mention) => !isWanted(mention));
  const wanted = mentions.filter(isWanted);
  const open = mentions.filter(isUnsure);
  const isOpen = wanted.some(isAffirmed) ? open.length > 0 : open.some(isWanted);
  if (others.length === 0 && isOpen) return unmeasured(explainReadings(open), { expected });
  if (others.length === 0 && wanted.length === 0 && open.length > 0)
    return refuse({ what, expected }, [], open, source);
  if (others.length === 0) return checkWanted({ what, expected, mentions: wanted }, source);
  return refuse({ what, expected }, wanted.filter(isAffirmed), others, source);
}

/** A colour may be right for several names, or open between them. */
function valuesOf(mention: Choice): readonly string[] {
  return mention.kind === 'color' ? [mention.value, ...mention.also] : [mention.value];
}

function refuse(
  { what, expected }: { readonly what: KindValue<'fact'>; readonly expected: string },
  right: readonly Choice[],
  others: readonly Choice[],
  source: Source,
): CheckResult {
  const marks = [...markMentions(source, right, 'good'), ...markMentions(source, others, 'bad')];
  const measured = [...new Set([...right, ...others].map(({ value }) => value))].join(', ');
  const reason =
    right.length > 0
      ? reasonOf('asks-for-several', { fact: what, words: wordsOf([...right, ...others]) })
      : reasonOf('asks-for-other', { words: wordsOf(others), fact: what, wanted: expected });
  return fail(reason, { expected, measured, marks });
}

/** For a value that the vocabulary does not know: passes when its words stand in the prompt as whole words. */
export function checkPlainWords(what: KindValue<'fact'>, expected: string, source: Source): CheckResult {
  const match = wholeWords(expected).exec(source.reading.text);
  if (!match) return fail(reasonOf('not-named', { fact: what, wanted: expected }), { expected });
  const span = { start: match.index, end: match.index + match[0].length };
  const marks = [{ angle: source.angle, field: source.field, ...span, tone: 'good' as const }];
  return pass(reasonOf('contains', { words: [match[0]] }), { expected, measured: match[0], marks });
}

/** Matches the words in this order, whatever separates them, and never inside longer words. */
function wholeWords(text: string): RegExp {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('[^\\p{L}\\p{N}]+')}(?![\\p{L}\\p{N}])`, 'iu');
}
