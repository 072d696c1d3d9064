import type { Token } from '../tokenize.ts';
import { andWords, withWords } from '../wordlists/cue-words.ts';
import { asideTable, besideTable, closingWords, partTable } from '../wordlists/part-words.ts';
import { breaksBefore, buildMask, findPhrases, keyAt, type TokenRange } from './find.ts';

/** How many words an aside may have to each side. */
const reach = 25;

/** What the finding of asides works on. */
export interface AsideScene {
  readonly tokens: readonly Token[];
  /** Makers and models. */
  readonly names: readonly TokenRange[];
  /** Where the car itself is named. */
  readonly subject: readonly TokenRange[];
  readonly bodies: readonly TokenRange[];
  readonly colors: readonly TokenRange[];
}

/**
 * A test for words that speak of something beside the car: "next to a red van", "a yellow taxi passing behind". Where
 * nothing else names a car, that what stands beside something is the car: "a wall behind a red car".
 */
export function findAsides(scene: AsideScene): (range: TokenRange) => boolean {
  const { tokens, names, subject, bodies, colors } = scene;
  const isSubject = buildMask(subject.length > 0 ? subject : names);
  const isColor = buildMask(colors);
  const after = findPhrases(besideTable, tokens).map((hit) =>
    reachAhead(tokens, hit, { isSubject, isColor }),
  );
  const around = findPhrases(asideTable, tokens).flatMap((hit) =>
    [reachAround(tokens, hit, false), reachAround(tokens, hit, true)]
      .filter((range) => !isSubject(range))
      .slice(0, 1),
  );
  const isAside = buildMask([...after, ...around]);
  const cars = findPhrases(partTable, tokens).filter(({ value }) => value === 'paint');
  const isCarNamed = [...names, ...bodies, ...cars].some((car) => !isAside(car));
  return isCarNamed ? isAside : () => false;
}

/** Up to the end of the clause, or up to the car itself: "in front of a wall stands a red BMW". */
function reachAhead(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  { isSubject, isColor }: Readonly<Record<'isSubject' | 'isColor', (range: TokenRange) => boolean>>,
): TokenRange {
  let end = to;
  while (end < Math.min(tokens.length, to + reach) && !breaksBefore(tokens, end)) {
    if (isSubject({ from: end, to: end + 1 })) {
      while (end > to && (isColor({ from: end - 1, to: end }) || closingWords.has(keyAt(tokens, end - 1))))
        end--;
      return { from, to: end };
    }
    end++;
  }
  return { from, to: end };
}

/** The clause around, or the last of several things that it lists; what begins a clause speaks of all of it. */
function reachAround(tokens: readonly Token[], { from, to }: TokenRange, isLastOnly: boolean): TokenRange {
  let [start, end] = [from, to];
  while (start > Math.max(0, from - reach) && !breaksBefore(tokens, start)) {
    const key = keyAt(tokens, start - 1);
    if (withWords.has(key) || (isLastOnly && andWords.has(key))) break;
    start--;
  }
  if (start === from) while (end < Math.min(tokens.length, to + reach) && !breaksBefore(tokens, end)) end++;
  return { from: start, to: end };
}
